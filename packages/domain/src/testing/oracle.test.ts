import { describe, expect, it } from 'vitest';
import { asArs } from '../ars.ts';
import type { Answer } from '../answer.ts';
import type { WorldFacts } from '../facts.ts';
import { asId } from '../ids.ts';
import type { Ending, Role } from '../rules.ts';
import { at, body, clause, days, delegation, fact, on, rule, scope, seqs, territory } from './build.ts';
import { oracle } from './oracle.ts';
import { A, B, buildingLaw, clauseRecord, expectation, holding, paperWorld, S, subject, T } from './paper.ts';

/** A row of RESOLVER §5, asked of the oracle: on 2026-12-01 at the newest Seq unless said. */
function row(given: (facts: WorldFacts) => void) {
  const facts = paperWorld();
  given(facts);
  return (about: string, role: Role, place: string, day = '2026-12-01', seq = 3): Answer => oracle(facts, { subject: asId(about), role, place: asArs(place), on: on(day), at: at(seq) });
}

const said = ({ status, reason, holders }: Answer): string => [status + (reason ? `/${reason}` : ''), ...holders.map(({ body: who, share, performer, formerly }) =>
  who + (share ? ` ${share[0]}/${share[1]}` : '') + (performer ? ` by ${performer}` : '') + (formerly ? ` for ${formerly.join('+')}` : '')).sort()].join(' ');
const traced = ({ trace }: Answer, id: string) => trace.filter(({ fact: one }) => one === id).map((step) => ('why' in step ? `${step.outcome} ${step.why}` : step.outcome)).join();
const decided = (facts: WorldFacts, ...ids: string[]) => facts.clause.push(...ids.map((id) => clauseRecord(id, 'itr')));
const r1 = (holder = 'im') => rule('r1', 'e-akte', 'LEAD', [holder], { origin: clause('c1') });
const r2 = (valid = days('2026-03-01')) => rule('r2', 'e-akte', 'LEAD', ['bitbw'], { origin: clause('c2'), valid });
const ending = (id: string, target: string, valid = days('2026-03-01')): Ending => ({ ...fact(id, { valid }), target: asId(target), rank: asId('beschluss'), origin: clause('c2') });
const replaced = (facts: WorldFacts) => { decided(facts, 'c1', 'c2'); facts.assignment.push(r1(), r2()); facts.ending.push(ending('e1', 'r1')); };
const announcedLand = rule('artikel', 'rechenzentrum', 'LEAD', ['land'], { confidence: 'ANNOUNCED' });

describe('functions and cells', () => {
  const ask = row((facts) => facts.assignment.push(buildingLaw()));
  it('1: the Landratsamt for Aidlingen', () => expect(said(ask('bau', 'EXECUTE', A))).toBe('UNIQUE lra-bb'));
  it('2: the city for itself, the Landratsamt named as the wider holder', () => {
    const answer = ask('bau', 'EXECUTE', B);
    expect([said(answer), traced(answer, 'ubb-b'), traced(answer, 'ubb-lra-bb')]).toEqual(['UNIQUE stadt-b', 'WON', 'LOST PLACE']);
  });
  it('3: not recorded for Tübingen', () => {
    expect(said(ask('bau', 'EXECUTE', T))).toBe('UNKNOWN/VACANT');
    expect(said(row((facts) => { facts.assignment.push(buildingLaw()); facts.expectation.push(expectation('t', 'bau', 'EXECUTE', '08416', 'COMPLETE')); })('bau', 'EXECUTE', T))).toBe('GAP/VACANT');
  });
  it('4: a higher place asks below', () => expect(said(ask('bau', 'EXECUTE', '08'))).toBe('NOT_EXPECTED/ASK_BELOW'));
});

describe('nobody', () => {
  it('5: a gap that was announced', () => {
    const answer = row((facts) => { facts.expectation.push(expectation('rz', 'rechenzentrum', 'LEAD', '08', 'COMPLETE')); facts.assignment.push(announcedLand); })('rechenzentrum', 'LEAD', '08');
    expect([said(answer), answer.announced.map(({ body: who }) => who)]).toEqual(['GAP/NO_RULE', ['land']]);
  });
  it('6: not recorded', () => expect(said(row(() => undefined)('e-akte', 'LEAD', S))).toBe('UNKNOWN/NO_RULE'));
  it('a role that nobody expects', () => expect(said(row(() => undefined)('e-akte', 'INFORM', S))).toBe('NOT_EXPECTED/NO_RULE'));
});

describe('order', () => {
  const law = (mode: 'BINDING' | 'FALLBACK') => rule('g', 'it', 'LEAD', ['ressort'], { mode, rank: 'gesetz' });
  it('7: a yielding law', () => {
    const answer = row((facts) => { decided(facts, 'c1'); facts.assignment.push(law('FALLBACK'), r1()); })('e-akte', 'LEAD', S);
    expect([said(answer), traced(answer, 'g')]).toEqual(['UNIQUE im', 'LOST YIELDED']);
  });
  it('8: a mandatory law', () => {
    const answer = row((facts) => { decided(facts, 'c1'); facts.assignment.push(law('BINDING'), r1()); })('e-akte', 'LEAD', S);
    expect([said(answer), traced(answer, 'r1')]).toEqual(['UNIQUE ressort', 'LOST RANK']);
  });
  it('9: of two yielding, the more specific', () => {
    const answer = row((facts) => facts.assignment.push(law('FALLBACK'), rule('s', 'e-akte', 'LEAD', ['im'], { mode: 'FALLBACK', rank: 'satzung' })))('e-akte', 'LEAD', S);
    expect([said(answer), traced(answer, 'g')]).toEqual(['UNIQUE im', 'LOST SUBJECT']);
  });
  it('10: subject before place', () => {
    const answer = row((facts) => facts.assignment.push(rule('p', 'e-akte', 'LEAD', ['im']), rule('m', 'it', 'LEAD', ['stadt-b'], { scope: scope(B) })))('e-akte', 'LEAD', B);
    expect([said(answer), traced(answer, 'm')]).toEqual(['UNIQUE im', 'LOST SUBJECT']);
  });
  it('11: equal keys', () => expect(said(row((facts) => { decided(facts, 'c1', 'c2'); facts.assignment.push(r1(), r2()); })('e-akte', 'LEAD', S))).toBe('CONFLICT bitbw im'));
  it('13: equal keys that name the same', () => {
    const answer = row((facts) => { decided(facts, 'c1', 'c2'); facts.assignment.push(r1('bitbw'), r2()); })('e-akte', 'LEAD', S);
    expect([said(answer), traced(answer, 'r1'), traced(answer, 'r2')]).toEqual(['UNIQUE bitbw', 'WON', 'CO_GROUND']);
  });
});

describe('endings and suspensions', () => {
  it('12: r2 replaces r1', () => {
    const answer = row(replaced)('e-akte', 'LEAD', S);
    expect([said(answer), traced(answer, 'r1'), answer.since]).toEqual(['UNIQUE bitbw', 'SIFTED ENDED', '2026-03-01']);
  });
  it('14: rule and ending rest together', () => {
    const answer = row((facts) => { replaced(facts); facts.suspension.push({ ...fact('einwand', { valid: days('2026-11-01') }), clause: asId('c2') }); })('e-akte', 'LEAD', S);
    expect([said(answer), traced(answer, 'e1')]).toEqual(['UNIQUE im', 'SIFTED SUSPENDED']);
  });
  it('15: what was replaced does not come back', () => {
    const repeal = (facts: WorldFacts) => { replaced(facts); decided(facts, 'c3'); facts.ending.push({ ...ending('e2', 'r2', days('2026-10-01')), origin: clause('c3') }); };
    expect(said(row(repeal)('e-akte', 'LEAD', S))).toBe('GAP/ENDED');
  });
  it('16: a limited clause replaces for its own span', () => {
    const limited = days('2026-03-01', '2026-12-01');
    expect(said(row((facts) => { decided(facts, 'c1', 'c2'); facts.assignment.push(r1(), r2(limited)); facts.ending.push(ending('e1', 'r1', limited)); })('e-akte', 'LEAD', S))).toBe('UNIQUE im');
  });
  it('17: an ending of too low a rank', () => {
    const answer = row((facts) => { decided(facts, 'c2'); facts.assignment.push(rule('g', 'it', 'LEAD', ['ressort'], { rank: 'gesetz' }), r2()); facts.ending.push(ending('e1', 'g')); })('e-akte', 'LEAD', S);
    expect([said(answer), traced(answer, 'e1')]).toEqual(['UNIQUE ressort', 'SIFTED ULTRA_VIRES']);
  });
});

describe('holders', () => {
  it('18: beyond its own town the council decides nothing', () => {
    const ask = row((facts) => { facts.clause.push(clauseRecord('c1', 'gr-b')); facts.assignment.push(r1('stadt-b'), rule('f', 'it', 'LEAD', ['ressort'], { mode: 'FALLBACK' })); });
    expect([said(ask('e-akte', 'LEAD', B)), said(ask('e-akte', 'LEAD', S)), traced(ask('e-akte', 'LEAD', S), 'r1')]).toEqual(['UNIQUE stadt-b', 'UNIQUE ressort', 'SIFTED ULTRA_VIRES']);
  });
  it('19: joint', () => expect(said(row((facts) => facts.assignment.push(rule('j', 'e-akte', 'LEAD', ['land', 'fn:gemeinde'])))('e-akte', 'LEAD', S))).toBe('JOINT land stadt-s'));
  it('24: a body without successor', () => {
    const answer = row((facts) => facts.assignment.push(rule('r', 'e-akte', 'LEAD', ['gone']), rule('f', 'it', 'LEAD', ['ressort'], { mode: 'FALLBACK' })))('e-akte', 'LEAD', S);
    expect([said(answer), traced(answer, 'r')]).toEqual(['UNIQUE ressort', 'SIFTED DANGLING']);
  });
  it('25: shares', () => {
    const base = [rule('b', 'e-akte', 'FUND', ['land 3/5']), rule('p', 'e-akte', 'FUND', ['stadt-s 2/5'], { mode: 'APPEND' })];
    expect(said(row((facts) => facts.assignment.push(...base))('e-akte', 'FUND', S))).toBe('JOINT land 3/5 stadt-s 2/5');
    expect(said(row((facts) => facts.assignment.push(...base, rule('q', 'e-akte', 'FUND', ['stadt-s 1/2'], { mode: 'APPEND' })))('e-akte', 'FUND', S))).toBe('CONFLICT/OVERFUNDED land 3/5 stadt-s 9/10');
  });
  it('26: all who are consulted', () => {
    const rules = [rule('a', 'it', 'CONSULT', ['lfdi'], { mode: 'APPEND' }), rule('b', 'e-akte', 'CONSULT', ['gemeindetag'], { mode: 'APPEND' })];
    expect(said(row((facts) => facts.assignment.push(...rules))('e-akte', 'CONSULT', S))).toBe('SET gemeindetag lfdi');
  });
  it('28: bound to those that joined', () => {
    const ask = row((facts) => facts.assignment.push(rule('v', 'e-akte', 'LEAD', ['komm-one'], { boundTo: [asArs(B)] }), rule('f', 'it', 'LEAD', ['ressort'], { mode: 'FALLBACK' })));
    expect([said(ask('e-akte', 'LEAD', B)), said(ask('e-akte', 'LEAD', S)), traced(ask('e-akte', 'LEAD', S), 'v')]).toEqual(['UNIQUE komm-one', 'UNIQUE ressort', 'SIFTED NOT_BOUND']);
  });
});

describe('delegation', () => {
  const built = (...delegations: ReturnType<typeof delegation>[]) => row((facts) => { facts.assignment.push(buildingLaw()); facts.delegation.push(...delegations); });
  it('20: both hand the duty to one', () => {
    const ask = row((facts) => { facts.assignment.push(rule('j', 'e-akte', 'OPERATE', ['land', 'fn:gemeinde'])); facts.delegation.push(delegation('d1', 'it', 'land', 'komm-one'), delegation('d2', 'it', 'stadt-s', 'komm-one')); });
    expect(said(ask('e-akte', 'OPERATE', S))).toBe('UNIQUE komm-one for land+stadt-s');
  });
  it('21: work without the duty', () => expect(said(built(delegation('d', 'bau', 'stadt-b', 'komm-one', { transfersDuty: false }))('bau', 'EXECUTE', B))).toBe('UNIQUE stadt-b by komm-one'));
  it('22: the last day returns the duty', () => {
    const ask = built(delegation('d', 'bau', 'stadt-b', 'zv', { valid: days('2024-01-01', '2026-12-01') }));
    expect([said(ask('bau', 'EXECUTE', B, '2026-11-30')), said(ask('bau', 'EXECUTE', B))]).toEqual(['UNIQUE zv for stadt-b', 'UNIQUE stadt-b']);
  });
  it('23: a cycle is ignored, what leads into it is not', () => expect(said(built(delegation('d1', 'bau', 'stadt-b', 'y'), delegation('d2', 'bau', 'y', 'z'), delegation('d3', 'bau', 'z', 'y'))('bau', 'EXECUTE', B))).toBe('UNIQUE y for stadt-b'));
});

describe('merged municipalities', () => {
  const C = '081150009009';
  const merged = (...doers: string[]) => row((facts) => {
    facts.territory.push(territory(C, 'Neustadt', { valid: days('2026-06-01') }));
    facts.body.push(body('stadt-c', 'Stadt Neustadt', { place: C, valid: days('2026-06-01') }));
    for (const [key, who] of [[A, 'gemeinde-a'], [B, 'stadt-b']] as const) {
      facts.territory = facts.territory.map((one) => (one.id === key ? { ...one, valid: days('2020-01-01', '2026-06-01') } : one));
      facts.body = facts.body.map((one) => (one.id === who ? { ...one, valid: days('2020-01-01', '2026-06-01') } : one));
      const kind = 'MERGER' as const;
      facts.succession.push({ ...fact(`ort-${who}`, { valid: days('2026-06-01') }), from: asArs(key), to: asArs(C), kind }, { ...fact(`stelle-${who}`, { valid: days('2026-06-01') }), from: asId(who), to: asId('stadt-c'), kind });
    }
    facts.holding = [holding('ubb-lra-bb', 'ubb', 'lra-bb', '08115'), ...doers.map((key) => holding(`ubb-${key}`, 'ubb', key === A ? 'gemeinde-a' : 'stadt-b', key))];
    facts.assignment.push(buildingLaw());
  })('bau', 'EXECUTE', C);
  it('27: each did it itself', () => expect(said(merged(A, B))).toBe('UNIQUE stadt-c'));
  it('27: one had left it to the county', () => expect(said(merged(A))).toBe('CONFLICT/MERGED_DIFFER lra-bb stadt-c'));
});

describe('two clocks (§4)', () => {
  const ask = row((facts) => {
    facts.commits.push({ seq: at(4), at: '2026-01-04T00:00:00.000000Z' });
    decided(facts, 'c1', 'c2');
    facts.assignment.push(r1(), { ...r2(days('2026-07-01')), known: seqs(2, 3) }, { ...r2(days('2026-09-01')), version: 2, known: seqs(3, 4) });
    facts.ending.push({ ...ending('e1', 'r1', days('2026-07-01')), known: seqs(2, 3) }, { ...ending('e1', 'r1', days('2026-09-01')), version: 2, known: seqs(3, 4) });
  });
  it('keeps every past answer', () => {
    expect([1, 2, 3, 4].map((seq) => said(ask('e-akte', 'LEAD', S, '2026-08-01', seq)))).toEqual(['UNIQUE im', 'UNIQUE bitbw', 'UNIQUE im', 'UNIQUE im']);
    expect([3, 4].map((seq) => said(ask('e-akte', 'LEAD', S, '2026-10-01', seq)))).toEqual(['UNIQUE bitbw', 'UNIQUE im']);
    expect(said(ask('e-akte', 'LEAD', S, '2026-08-01', 0))).toBe('UNKNOWN/BEFORE_RECORD');
  });
});

describe('the edges of the record', () => {
  it('before the first recorded day of a place nothing is denied', () => {
    const ask = row((facts) => { facts.territory = facts.territory.map((one) => (one.id === S ? { ...one, startUnknown: true } : one));
      facts.subject = facts.subject.map((one) => ({ ...one, valid: days('2010-01-01') }));
    });
    expect([said(ask('e-akte', 'LEAD', S, '2019-01-01')), said(ask('e-akte', 'LEAD', A, '2019-01-01'))]).toEqual(['UNKNOWN/BEFORE_RECORD', 'NOT_EXPECTED/NOT_IN_FORCE']);
  });
  it('an announcement about a twin stands beside the answer', () => {
    const answer = row((facts) => {
      facts.subject.push(subject('akten', 'E-Akte', 'it', { kind: 'GROUP', oneMatter: true }), subject('akte-land', 'E-Akte Land', 'akten'), subject('akte-kommunen', 'E-Akte Kommunen', 'akten'));
      facts.assignment.push(rule('artikel', 'akte-land', 'LEAD', ['im'], { confidence: 'ANNOUNCED' }));
    })('akte-kommunen', 'LEAD', T);
    expect([said(answer), answer.announced.map(({ body: who, subject: about }) => `${who} ${about}`)]).toEqual(['UNKNOWN/NO_RULE', ['im akte-land']]);
  });
  it('refuses what was never recorded', () => {
    expect(() => row(() => undefined)('nichts', 'LEAD', S)).toThrow('subject: "nichts" was never recorded');
    expect(() => row(() => undefined)('e-akte', 'LEAD', '081150009999')).toThrow('place: "081150009999" was never recorded');
    expect(() => row(() => undefined)('e-akte', 'LEAD', S, '2026-12-01', 9)).toThrow('beyond the head');
  });
});
