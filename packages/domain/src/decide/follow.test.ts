import { describe, expect, it } from 'vitest';
import { decided, limit, officeOf, said, strict } from '../testing/strict-board.ts';
import type { Decision } from './decision.ts';
import { follow, type Event } from './follow.ts';
import type { DecisionRule, Objection } from './rule.ts';

const again: Objection = {
  by: ['links', 'mitte'], deadline: limit('woche', { count: 'DAYS' }, '<=', 7n), decides: 'AGAIN', cites: 'Z Widerspruch',
  again: { deadline: limit('drei-wochen', { count: 'DAYS' }, '<=', 21n), unlawful: officeOf('Rechtsaufsicht') },
};
const ruled: Objection = { by: ['rechts'], decides: officeOf('Rat'), needs: { parameter: 'einspruch', value: 'JA' }, cites: 'Z Einspruch' };
const rule: DecisionRule = { ...strict, parameters: { ...strict.parameters, einspruch: { default: 'NEIN', says: strict.name, evidence: strict.evidence } }, objections: [ruled, again] };

const adopted = (): Decision => decided({ rule });
const objected = (by: string, day: number, parameters: Record<string, string> = {}, under = rule): Decision => follow(under, adopted(), { kind: 'OBJECTION', by, day }, parameters);
const suspended = (): Decision => ({ ...adopted(), outcome: 'SUSPENDED' });

/** Outcome, ground, and the steps that the event added. */
function way({ outcome, ground, steps, next }: Decision): string {
  const asked = steps.slice(adopted().steps.length).map(({ part, filled }) => `${part} ${'comparison' in filled ? filled.comparison.id : ''} ${filled.holds ? 'yes' : 'no'}`);
  return [outcome, `${ground.kind}${'cites' in ground ? ` ${ground.cites}` : ''}`, ...asked, ...(next?.kind === 'OFFICE' ? [next.office.name.de] : [])].join(' | ');
}
const message = (of: () => unknown): string => {
  try {
    of();
  } catch (refused) {
    return (refused as Error).message;
  }
  return 'followed';
};

describe('an objection', () => {
  it('suspends within its deadline, by whom the rule names', () => {
    expect(way(objected('links', 7))).toBe('SUSPENDED | OBJECTED Z Widerspruch | DEADLINE woche yes');
    expect(way(objected('mitte', 0))).toBe('SUSPENDED | OBJECTED Z Widerspruch | DEADLINE woche yes');
    expect(objected('links', 7).reason.de).toMatch(/^Ausgesetzt, weil/);
  });
  it('comes too late', () => expect(way(objected('links', 8))).toBe('ADOPTED | TEST | DEADLINE woche no'));
  it('has no deadline where the rule sets none, and is open only where a parameter says so', () => {
    expect(way(objected('rechts', 99, { einspruch: 'JA' }))).toBe('SUSPENDED | OBJECTED Z Einspruch');
    expect(way(objected('rechts', 1))).toBe('ADOPTED | OBJECTOR_NOT_ENTITLED Z Einspruch');
  });
  it('of anybody else changes nothing, and cites the first right, else the rule', () => {
    expect(way(objected('niemand', 1))).toBe('ADOPTED | OBJECTOR_NOT_ENTITLED Z Einspruch');
    expect(way(objected('niemand', 1, {}, { ...rule, objections: [] }))).toBe('ADOPTED | OBJECTOR_NOT_ENTITLED Planspiel');
    expect(way(objected('niemand', 1, {}, { ...rule, objections: [], evidence: { source: rule.evidence.source, confidence: 'PUBLISHED' } }))).toBe('ADOPTED | OBJECTOR_NOT_ENTITLED ');
  });
});

describe('what ends a suspension', () => {
  it('is the ruling of the office that the rule names first', () => {
    expect(way(follow(rule, suspended(), { kind: 'RULING', upheld: true }))).toBe('CONFIRMED | RULED');
    const overturned = follow(rule, suspended(), { kind: 'RULING', upheld: false });
    expect(overturned).toMatchObject({ outcome: 'ANNULLED', ground: { kind: 'RULED', office: { name: { de: 'Rat' } }, upheld: false } });
    expect(way(follow({ ...rule, objections: [again, ruled] }, suspended(), { kind: 'RULING', upheld: true }))).toBe('CONFIRMED | RULED');
    expect(message(() => follow({ ...rule, objections: [again] }, suspended(), { kind: 'RULING', upheld: true }))).toBe('tafel: nobody outside the board rules on an objection here. Let the board vote again.');
  });

  const voted = (more: Partial<Extract<Event, { kind: 'VOTED_AGAIN' }>>) => follow(rule, suspended(), { kind: 'VOTED_AGAIN', adopted: true, day: 21, heldUnlawful: false, ...more });
  it('is the renewed vote, late after its weeks', () => {
    expect(way(voted({}))).toBe('ADOPTED | VOTED_AGAIN Z drei-wochen | NEW_SESSION drei-wochen yes');
    expect(voted({}).defects).toEqual([]);
    expect(way(voted({ adopted: false }))).toBe('REJECTED | VOTED_AGAIN Z drei-wochen | NEW_SESSION drei-wochen yes');
    const late = voted({ day: 22 });
    expect(way(late)).toBe('ADOPTED | VOTED_AGAIN Z drei-wochen | NEW_SESSION drei-wochen no');
    expect(late.defects).toEqual([{ kind: 'LATE_SESSION', cites: 'Z drei-wochen' }]);
    expect(follow(rule, { ...suspended(), defects: [{ kind: 'RECUSED_VOTED', cites: 'Z' }] }, { kind: 'VOTED_AGAIN', adopted: true, day: 22, heldUnlawful: false }).defects.map(({ kind }) => kind)).toEqual(['RECUSED_VOTED', 'LATE_SESSION']);
  });

  it('goes up where the new decision is held unlawful too, if there is one', () => {
    expect(way(voted({ heldUnlawful: true }))).toBe('ESCALATED | VOTED_AGAIN Z Rechtsaufsicht | NEW_SESSION drei-wochen yes | Rechtsaufsicht');
    expect(voted({ heldUnlawful: true }).ground).toMatchObject({ adopted: true, unlawful: true });
    expect(voted({ adopted: false, heldUnlawful: true })).toMatchObject({ outcome: 'REJECTED', ground: { adopted: false, unlawful: false, cites: 'Z drei-wochen' } });
    expect(voted({ heldUnlawful: true, day: 22 }).defects).toHaveLength(1);
  });

  it('cites nothing where the weeks are several tests', () =>
    expect(way(follow({ ...rule, objections: [{ ...again, again: { deadline: { all: [] }, unlawful: officeOf('Rechtsaufsicht') } }] }, suspended(), { kind: 'VOTED_AGAIN', adopted: true, day: 1, heldUnlawful: false }))).toBe('ADOPTED | VOTED_AGAIN  | NEW_SESSION  yes'));

  it('is no second vote where the rule knows none', () =>
    expect(message(() => follow({ ...rule, objections: [ruled] }, suspended(), { kind: 'VOTED_AGAIN', adopted: true, day: 1, heldUnlawful: false }))).toBe('tafel: a second vote is no answer to an objection here. Hand in the ruling of the office, or decide the matter of the renewed vote.'));
});

describe('an event that cannot follow', () => {
  it.each<[Event, Decision['outcome'], string]>([
    [{ kind: 'OBJECTION', by: 'links', day: 1 }, 'REJECTED', 'tafel: OBJECTION cannot follow on REJECTED. It follows on ADOPTED.'],
    [{ kind: 'RULING', upheld: true }, 'ADOPTED', 'tafel: RULING cannot follow on ADOPTED. It follows on SUSPENDED.'],
    [{ kind: 'VOTED_AGAIN', adopted: true, day: 1, heldUnlawful: false }, 'ADOPTED', 'tafel: VOTED_AGAIN cannot follow on ADOPTED. It follows on SUSPENDED.'],
  ])('%o on %s', (event, outcome, says) => expect(message(() => follow(rule, { ...adopted(), outcome }, event))).toBe(says));

  it('to a matter that the rule does not know', () =>
    expect(message(() => follow({ ...rule, matters: { eins: strict.matters['je'], zwei: strict.matters['je'] } as DecisionRule['matters'] }, adopted(), { kind: 'OBJECTION', by: 'links', day: 1 }))).toBe('tafel: no matter "beschluss". Known: eins, zwei.'));
});

it('a decision keeps what it was: pending consents, whom it binds, what was set aside', () => {
  const { pending, binds, setAside, matter } = decided({ rule, open: said('YES', 1, 2, 3) });
  expect(objected('links', 1)).toMatchObject({ pending, binds, setAside, matter });
});
