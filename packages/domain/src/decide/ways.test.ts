import { describe, expect, it } from 'vitest';
import { decided, ids, inPlace, limit, momentOf, said, strict, strictSeats, without, type Given } from '../testing/strict-board.ts';
import type { Ground } from './decision.ts';
import { comparisons } from './evaluate.ts';
import type { DecisionRule, Matter } from './rule.ts';

function groundOf(ground: Ground): string {
  switch (ground.kind) {
    case 'TEST': return comparisons(ground.filled).map(({ comparison }) => comparison.id).join(' ');
    case 'FORM': return `${ground.what} ${ground.cites}`;
    case 'TIE': return `tie ${ground.votes.join('/')} ${ground.by ?? 'nobody'} ${ground.vote ?? 'no vote'} ${ground.cites}`;
    case 'OFFICE': return `${ground.office.name.de} ${ground.choice} ${ground.cites}`;
    default: return `${ground.kind}${'cites' in ground ? ` ${ground.cites}` : ''}`;
  }
}

/** Outcome, ground, the steps with what was asked in each, and what comes next. */
const way = (given: Given): string[] => {
  const { outcome, ground, steps, next } = decided(given);
  const asked = steps.map(({ part, filled }) => `${part} ${comparisons(filled).map(({ comparison }) => comparison.id).join(' ')}: ${filled.holds ? 'yes' : 'no'}`);
  return [outcome, groundOf(ground), ...asked, next === null ? '–' : next.kind === 'OFFICE' ? `${next.office.name.de} ${next.office.cites}` : `${next.kind} ${next.cites}`];
};

const admitted = 'ADMISSION antrag: yes';
const full = ['LADDER viele-befangen: no', 'QUORUM_OPENING vier: yes', 'LADDER viele-befangen: no', 'QUORUM_CLOSING vier: yes'];
const half = { present: ids(1, 2, 3) };
const few = { present: ids(1, 2) };
const failed = ['LADDER viele-befangen: no', 'QUORUM_OPENING vier: no', 'LADDER viele-befangen: no', 'QUORUM_CLOSING vier: no'];
const { first, second: again } = strict.quorum;
const withoutOffice: DecisionRule = { ...strict, quorum: { first, ...(again ? { second: again } : {}) } };

describe('the way of a decision', () => {
  it('ends with the admission where the procedure is not open', () => expect(way({ rest: { proposers: ids(1) } })).toEqual(['INADMISSIBLE', 'antrag', 'ADMISSION antrag: no', '–']));

  it('ends with a fault of form, which goes before the quorum', () => {
    expect(way({ sitting: { convened: false } })).toEqual(['VOID', 'NOT_CONVENED Z einberufen', admitted, '–']);
    expect(way({ sitting: { form: 'CIRCULATION', convened: false } })).toEqual(['VOID', 'NOT_SIMPLE Z einfach', admitted, '–']);
    expect(way({ rule: without(strict, 'convened'), sitting: { convened: false } })[0]).toBe('ADOPTED');
  });

  it('goes by circulation only where that is allowed, and cites the rule itself where it has none', () => {
    const { circulation, ...sitting } = strict;
    const circulated = { sitting: { form: 'CIRCULATION', simple: true } } as const;
    expect(way({ ...circulated, rule: sitting })).toEqual(['VOID', 'NO_CIRCULATION Planspiel', admitted, '–']);
    expect(way({ ...circulated, rule: { ...sitting, evidence: { source: sitting.evidence.source, confidence: 'PUBLISHED' } } })).toEqual(['VOID', 'NO_CIRCULATION ', admitted, '–']);
    expect(circulation && way({ ...circulated, rule: { ...strict, circulation: { ...circulation, allowed: 'NO' } } })).toEqual(['VOID', 'NO_CIRCULATION Z Umlauf', admitted, '–']);
  });

  it('asks in a circulation for the replies, then for the majority, and for no quorum', () => {
    const circulated = { sitting: { form: 'CIRCULATION', simple: true }, moment: few } as const;
    expect(way({ ...circulated, open: said('YES', 5) })).toEqual(['INQUORATE', 'antworten', admitted, 'REPLIES antworten: no', '–']);
    expect(way({ ...circulated, open: said('YES', 5, 6) })).toEqual(['ADOPTED', 'mehrheit', admitted, 'REPLIES antworten: yes', 'MAJORITY mehrheit: yes', '–']);
    expect(strict.circulation && way({ ...circulated, rule: { ...strict, circulation: { ...strict.circulation, majority: limit('keins-dagegen', { count: 'NO' }, '<=', 0n) } }, open: [...said('YES', 5, 6), ...said('NO', 7)] }))
      .toEqual(['REJECTED', 'keins-dagegen', admitted, 'REPLIES antworten: yes', 'MAJORITY keins-dagegen: no', '–']);
  });

  it('takes silence in a circulation from who may vote alone: not from a vacant seat, an adviser or a recused member', () => {
    const silent: DecisionRule = { ...strict, circulation: { allowed: 'YES', silence: 'CONSENT', cites: 'Z Umlauf' } };
    const seats = strictSeats.map((seat, at) => ({ ...seat, vacant: at === 5, ...(at === 6 ? { voting: 'ADVISORY' as const } : {}) }));
    const { ground, binds } = decided({ rule: silent, moment: { seats, present: [], recused: ids(8) }, sitting: { form: 'CIRCULATION' }, rest: { onlyConsenting: true }, open: said('NO', 1) });
    expect(binds?.seats).toEqual(ids(2, 3, 4, 5));
    expect(ground.kind === 'TEST' && comparisons(ground.filled).map(({ left, right }) => [left.value, right.value])).toEqual([[[4n, 1n], [1n, 1n]]]);
  });

  it('asks for the quorum at opening and closing, and its first fault counts', () => {
    expect(way({})).toEqual(['ADOPTED', 'mehrheit', admitted, ...full, 'MAJORITY mehrheit: yes', '–']);
    expect(way({ moment: half, open: [] })).toEqual(['INQUORATE', 'vier', admitted, ...failed, 'NO_SECOND_SESSION keine-drei: no', 'SECOND_SESSION Z Hinweis']);
    const left = momentOf(half);
    expect(way({ rest: { closing: left }, open: [] })).toEqual(['INQUORATE', 'vier', admitted, ...full.slice(0, 3), 'QUORUM_CLOSING vier: no', 'NO_SECOND_SESSION keine-drei: no', 'SECOND_SESSION Z Hinweis']);
    expect(way({ rest: { opening: left }, open: [] })[0]).toBe('INQUORATE');
  });

  it('takes the first step of the ladder that applies, and asks nothing where none does', () => {
    expect(way({ moment: { recused: ids(4, 5, 6, 7, 8) }, open: said('YES', 1, 2) }).slice(3, 7)).toEqual(['LADDER viele-befangen: yes', 'QUORUM_OPENING zwei: yes', 'LADDER viele-befangen: yes', 'QUORUM_CLOSING zwei: yes']);
    expect(way({ rule: { ...strict, quorum: { first: first.slice(0, 1) } }, moment: few, open: said('YES', 1, 2) }).slice(3, 5)).toEqual(['LADDER viele-befangen: no', 'QUORUM_OPENING : yes']);
  });

  it('has no second session where the rule knows none', () => {
    expect(way({ rule: { ...strict, quorum: { first, office: inPlace } }, moment: half, open: [] })).toEqual(['INQUORATE', 'vier', admitted, ...failed, '–']);
    expect(way({ rule: { ...strict, quorum: { first } }, sitting: { form: 'SECOND_SESSION' } }).slice(3, 7)).toEqual(full);
  });
});

describe('a second session', () => {
  const second = { sitting: { form: 'SECOND_SESSION' } } as const;
  const asked = ['QUORUM_OPENING drei: yes', 'QUORUM_CLOSING drei: yes'];
  it('decides with the smaller quorum', () => expect(way({ ...second, moment: half, open: said('YES', 1, 2) })).toEqual(['ADOPTED', 'mehrheit', admitted, ...asked, 'MAJORITY mehrheit: yes', '–']));
  it('hands over to the office where that fails too', () => {
    const lost = [admitted, 'QUORUM_OPENING drei: no', 'QUORUM_CLOSING drei: no', 'NO_SECOND_SESSION keine-drei: no'];
    expect(way({ ...second, moment: few, open: [] })).toEqual(['INQUORATE', 'drei', ...lost, 'Amt Z Amt']);
    expect(way({ ...second, rule: withoutOffice, moment: few, open: [] })).toEqual(['INQUORATE', 'drei', ...lost, '–']);
  });
  it('is called again where the call gave no notice, if one is needed', () => {
    const called = { sitting: { form: 'SECOND_SESSION', notice: false } } as const;
    expect(way({ ...called, moment: half, open: [] })).toEqual(['INQUORATE', 'NO_NOTICE Z Hinweis', admitted, ...asked, 'NO_SECOND_SESSION keine-drei: no', 'SECOND_SESSION Z Hinweis']);
    const needless = (needed: 'NO' | { parameter: string }): DecisionRule => ({
      ...strict, parameters: { ...strict.parameters, hinweis: { default: 'NO', says: strict.name, evidence: strict.evidence } },
      quorum: { ...strict.quorum, ...(again ? { second: { ...again, notice: { needed, cites: 'Z Hinweis' } } } : {}) },
    });
    expect(way({ ...called, rule: needless('NO'), moment: half, open: said('YES', 1) })[0]).toBe('ADOPTED');
    expect(way({ ...called, rule: needless({ parameter: 'hinweis' }), moment: half, open: said('YES', 1) })[0]).toBe('ADOPTED');
    expect(way({ ...called, rule: needless({ parameter: 'hinweis' }), moment: half, rest: { parameters: { hinweis: 'YES' } }, open: [] })[1]).toBe('NO_NOTICE Z Hinweis');
  });
  it('is not called where too few may vote, whatever the notice said', () => {
    const recused = { recused: ids(1, 2, 3, 4, 5, 6) };
    expect(way({ moment: { ...recused, present: ids(1, 2, 3, 4, 5, 6, 7) }, open: [] })).toEqual(['ESCALATED', 'keine-drei', admitted, 'LADDER viele-befangen: yes', 'QUORUM_OPENING zwei: no', 'LADDER viele-befangen: yes', 'QUORUM_CLOSING zwei: no', 'NO_SECOND_SESSION keine-drei: yes', 'Aufsicht Z Aufsicht']);
    expect(way({ sitting: { form: 'SECOND_SESSION', notice: false }, moment: recused, open: [] }).slice(0, 2)).toEqual(['ESCALATED', 'keine-drei']);
    expect(way({ moment: { recused: ids(2, 3, 4, 5, 6, 7), present: ids(1) }, open: [] }).at(-1)).toBe('Amt Z Amt');
    expect(way({ moment: { ...recused, present: ids(7) }, rest: { deputy: true }, open: [] }).at(-1)).toBe('Amt Z Amt');
    expect(way({ rule: withoutOffice, moment: { ...recused, present: ids(7) }, open: [] }).slice(0, 2)).toEqual(['INQUORATE', 'zwei']);
    expect(way({ rule: withoutOffice, moment: { ...recused, present: ids(7) }, open: [] }).at(-1)).toBe('–');
  });
});

describe('equal votes', () => {
  const matter = strict.matters['beschluss'] as Matter;
  const two = [...said('YES', 1, 2), ...said('NO', 3, 4)];
  const tied = (tie: Matter['tie'] | null, more: Partial<Matter> = {}): DecisionRule => ({ ...strict, matters: { beschluss: { ...without(matter, 'tie'), ...more, ...(tie ? { tie } : {}) } } });
  const end = (given: Given): string[] => way(given).slice(0, 2);

  it('are decided by the chair, who may have voted neither way', () => {
    expect(end({ open: two })).toEqual(['ADOPTED', 'tie 2/1 CHAIR YES Planspiel']);
    expect(end({ open: [...said('YES', 3, 4), ...said('NO', 1, 2)] })).toEqual(['REJECTED', 'tie 2/1 CHAIR NO Planspiel']);
    for (const chair of [said('ABSTAIN', 1), said('INVALID', 1), []]) expect(end({ open: [...said('YES', 2), ...said('NO', 3), ...chair] })).toEqual(['REJECTED', 'tie 1/1 CHAIR no vote Planspiel']);
  });

  it('are decided by lot, which must have been drawn', () => {
    const lot = tied({ rule: 'LOT', cites: 'Z Los' });
    expect(end({ rule: lot, open: two, rest: { lot: 'YES' } })).toEqual(['ADOPTED', 'tie 2/1 LOT YES Z Los']);
    expect(end({ rule: lot, open: two, rest: { lot: 'NO' } })).toEqual(['REJECTED', 'tie 2/1 LOT NO Z Los']);
    expect(() => decided({ rule: lot, open: two })).toThrow('tafel: the votes are equal and the lot decides');
    expect(end({ rule: lot, open: said('YES', 1) })).toEqual(['ADOPTED', 'mehrheit']);
    const left: DecisionRule = { ...tied({ rule: { parameter: 'gleichstand' }, cites: 'Z Los' }), parameters: { ...strict.parameters, gleichstand: { default: 'LOT', says: strict.name, evidence: strict.evidence } } };
    expect(end({ rule: left, open: two, rest: { lot: 'YES' } })).toEqual(['ADOPTED', 'tie 2/1 LOT YES Z Los']);
  });

  it('are rejected where the rule says so, or says nothing', () => {
    expect(end({ rule: tied({ rule: 'REJECTED', cites: 'Z gleich' }), open: two })).toEqual(['REJECTED', 'tie 2/1 nobody no vote Z gleich']);
    expect(end({ rule: tied(null), open: two })).toEqual(['REJECTED', 'mehrheit']);
  });

  it('are none where nobody voted, or where the majority is missed otherwise', () => {
    expect(end({ open: [] })).toEqual(['REJECTED', 'mehrheit']);
    expect(end({ open: [...said('YES', 1), ...said('NO', 2, 3)] })).toEqual(['REJECTED', 'mehrheit']);
  });

  it('are counted by the measure of the tie', () => {
    const byHeads = tied({ rule: 'CHAIR_DECIDES', cites: 'Z Köpfe' }, { majority: limit('fuenf', { count: 'YES' }, '>=', 5n) });
    const heavy = strictSeats.map((seat, at) => (at === 0 ? { ...seat, measures: { gewicht: [3n, 1n] as const } } : seat));
    expect(end({ rule: byHeads, moment: { seats: heavy }, open: two })).toEqual(['ADOPTED', 'tie 2/1 CHAIR YES Z Köpfe']);
    expect(end({ rule: tied({ rule: 'CHAIR_DECIDES', by: 'gewicht', cites: 'Z Gewicht' }, { majority: limit('fuenf', { count: 'YES' }, '>=', 5n) }), moment: { seats: heavy }, open: two })).toEqual(['REJECTED', 'fuenf']);
  });

  it('cannot be decided by a chair whose vote is secret', () => {
    const secret = { secret: [{ groups: ['links'], YES: 1, NO: 1, ABSTAIN: 0, INVALID: 0 }] };
    expect(() => decided({ secret })).toThrow("tafel: a tie is broken by the chair's vote");
  });

  it('of a renewed vote annul, and its majority confirms', () => {
    const again = tied({ rule: 'REJECTED', cites: 'Z gleich' }, { renews: true });
    expect(end({ rule: again, open: two })).toEqual(['ANNULLED', 'tie 2/1 nobody no vote Z gleich']);
    expect(end({ rule: again, open: said('NO', 1) })).toEqual(['ANNULLED', 'mehrheit']);
    expect(end({ rule: again })).toEqual(['CONFIRMED', 'mehrheit']);
  });
});

describe('an office in place of the board', () => {
  const sitting = { form: 'OFFICE' } as const;
  const lost = { recused: ids(3, 4, 5, 6, 7, 8) };
  const instead = (given: Given): string => {
    try {
      return way({ sitting, moment: lost, open: said('YES', 1), ...given }).filter((_, at, all) => at < 2 || at === all.length - 1).join(' | ');
    } catch (refused) {
      return (refused as Error).message;
    }
  };

  it('decides with its own vote', () => {
    expect(instead({})).toBe('ADOPTED | Amt YES Z Amt | –');
    expect(instead({ open: said('NO', 1) })).toBe('REJECTED | Amt NO Z Amt | –');
    expect(instead({ open: said('ABSTAIN', 1) })).toBe('REJECTED | Amt ABSTAIN Z Amt | –');
    expect(way({ sitting, moment: lost, open: said('YES', 1) }).slice(2, -1)).toEqual([admitted, 'QUORUM_OPENING drei: no', 'QUORUM_CLOSING drei: no', 'NO_SECOND_SESSION keine-drei: yes']);
  });

  it('also where the second session missed its quorum, whatever its notice said', () => {
    expect(instead({ moment: few })).toBe('ADOPTED | Amt YES Z Amt | –');
    expect(instead({ moment: few, sitting: { ...sitting, notice: false } })).toBe('ADOPTED | Amt YES Z Amt | –');
  });

  it('does not, where the board has a quorum, was not heard, or has no office', () => {
    expect(instead({ moment: {} })).toBe('tafel: the board has, or can still have, a quorum. Let the board decide in its session.');
    expect(instead({ sitting: { ...sitting, heard: false } })).toBe('tafel: the members were not heard. Hear those that are not recused first.');
    const none = 'tafel: no office decides in place of this board. Call another session.';
    expect(instead({ rule: withoutOffice })).toBe(none);
    expect(instead({ rule: { ...strict, quorum: { first, office: inPlace } } })).toBe(none);
  });

  it('takes one ballot, of the chair', () => {
    const one = 'tafel: not exactly one ballot of the office itself. Hand in one ballot, of the chair or of the deputy appointed.';
    expect([[], said('YES', 2), [...said('YES', 1), ...said('YES', 2)]].map((open) => instead({ open }))).toEqual([one, one, one]);
    expect(instead({ secret: { secret: [] } })).toBe(one);
  });

  it('of a recused chair is taken by a deputy who may vote, else by the office above', () => {
    const recused = { recused: ids(1, 4, 5, 6, 7, 8) };
    expect(instead({ moment: recused })).toBe('ESCALATED | OFFICE_RECUSED Z Aufsicht | Aufsicht Z Aufsicht');
    const deputy = { moment: recused, rest: { deputy: true } };
    expect(instead({ ...deputy, open: said('YES', 2) })).toBe('ADOPTED | Amt YES Z Amt | –');
    const one = instead({ ...deputy, open: [] });
    expect([said('YES', 4), said('YES', 1), said('YES', 9)].map((open) => instead({ ...deputy, open }))).toEqual([one, one, one]);
    expect(instead({ moment: { ...recused, seats: strictSeats.map((seat, at) => (at === 1 ? { ...seat, voting: 'ADVISORY' } : seat)) }, rest: { deputy: true, proposers: ids(1, 3) }, open: said('YES', 2) })).toBe(one);
  });
});
