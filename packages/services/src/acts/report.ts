import { acts } from '@feder/contract/schemas';
import { asArs, asId, recordsAt, recordsOf, type Acceptance, type Ars, type Assignment, type BodyId, type Clocks, type CostAssessment, type FactKinds, type Fulfilment, type Rollout, type Source, type SubjectId, type Unwritten, type World } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { FederError, unknown } from '../errors.ts';
import { done, verb, type Scene } from './act.ts';
import { worldAtHead } from './effect.ts';
import type { FactsOfAct } from './in-force.ts';

/** What an office reports is its own source: who said it, when, and in which words. */
export function reported({ office, on }: Scene, note: string): { source: Source; fact: { valid: { from: Scene['on']; to: null }; evidence: { source: Source['id']; confidence: 'CONFIRMED' }; basis: [] } } {
  const source: Source = { id: asId(`meldung-${randomUUID()}`), title: { de: `Meldung: ${note}`, en: `Report: ${note}` }, publisher: office.name.de, state: on };
  return { source, fact: { valid: { from: on, to: null }, evidence: { source: source.id, confidence: 'CONFIRMED' }, basis: [] } };
}

/** @throws FederError UNKNOWN where no version of the record is held true now */
function held<Kind extends 'commitment' | 'assignment' | 'clause'>(world: World, kind: Kind, id: string): FactKinds[Kind] {
  const found = recordsOf(world, kind).find((each) => each.id === id);
  if (!found) throw unknown(kind, id, `a ${kind} of this world that is held true now`);
  return found;
}

/** Zusage erfüllt: the commitment was kept, from this day on. */
export const fulfil = verb({
  action: 'fulfil', input: acts.fulfil,
  about: async (scene, { commitment }) => {
    const { world } = await worldAtHead(scene);
    const { body } = held(world, 'commitment', commitment);
    return { board: null, concerned: [body], world };
  },
  run: (scene, { commitment, note }, { world }) => {
    const earlier = recordsOf(world, 'fulfilment').find((each) => each.commitment === commitment);
    if (earlier) throw new FederError('CONFLICT', 'Diese Zusage ist schon als erfüllt erfasst. / This commitment is recorded as kept.', [{ field: 'commitment', expected: 'one that is open', got: commitment }]);
    const { source, fact } = reported(scene, note);
    const record: Unwritten<Fulfilment> = { ...fact, id: asId(`${commitment}.erfuellt`), commitment: asId(commitment) };
    return { done: done(record.id), acts: {}, facts: { open: { fulfilment: [record] }, sources: [source] } };
  },
});

/** The bodies that a rule names: itself, or by a function that they hold. */
export const heldBy = (world: World, { holders }: Assignment, clocks: Clocks): BodyId[] => [...new Set(holders.flatMap((holder) => ('body' in holder ? [holder.body] : recordsAt(world, 'holding', clocks).filter(({ fn }) => fn === holder.fn).map(({ body }) => body))))];

/** Annahme: a body on which a rule lays a task accepts it. */
export const accept = verb({
  action: 'accept', input: acts.accept,
  about: async (scene, { assignment }) => {
    const { world, seq } = await worldAtHead(scene);
    const rule = held(world, 'assignment', assignment);
    const clocks = { on: scene.on, at: seq };
    return { board: null, concerned: heldBy(world, rule, clocks), world, rule };
  },
  run: (scene, { assignment, note }, { world, rule }) => {
    if (rule.acceptance === 'NOT_NEEDED') throw new FederError('CONFLICT', 'Diese Regel bindet ohne Annahme. / This rule binds without being accepted.', [{ field: 'assignment', expected: 'one that asks for acceptance', got: assignment }]);
    const { body } = scene.office;
    if (recordsOf(world, 'acceptance').some((each) => each.assignment === assignment && each.body === body)) throw new FederError('CONFLICT', 'Die Annahme ist schon erfasst. / The acceptance is recorded.', [{ field: 'assignment', expected: 'one that is not accepted yet', got: assignment }]);
    const { source, fact } = reported(scene, note);
    const record: Unwritten<Acceptance> = { ...fact, id: asId(`${assignment}.annahme.${body}`), assignment: asId(assignment), body };
    return { done: done(record.id), acts: {}, facts: { open: { acceptance: [record] }, sources: [source] } };
  },
});

/** The bodies that speak for a place: of it, or holding a function for exactly it. */
export const bodiesOf = (world: World, place: string, clocks: Clocks): string[] => [
  ...recordsAt(world, 'body', clocks).filter((body) => body.place === place).map(({ id }) => id), ...recordsAt(world, 'holding', clocks).filter(({ area }) => area.within.some((key) => key === place)).map(({ body }) => body),
];

/** The places that a body speaks for: where it is, and for which it holds a function; in the order of keys. */
export const spokenBy = (world: World, body: string, clocks: Clocks): Ars[] => [...new Set([
  ...recordsAt(world, 'body', clocks).flatMap(({ id, place }) => (id === body ? [place] : [])), ...recordsAt(world, 'holding', clocks).filter((holding) => holding.body === body).flatMap(({ area }) => area.within),
])].sort();

/** Rollout-Stand melden: what stood before ends on this day. Whoever speaks for this place reports it. */
export const reportRollout = verb({
  action: 'report-rollout', input: acts.reportRollout,
  about: async (scene, { subject, place }) => {
    const { world, seq } = await worldAtHead(scene);
    const clocks = { on: scene.on, at: seq };
    if (!recordsAt(world, 'subject', clocks).some(({ id }) => id === subject)) throw unknown('subject', subject, 'a subject in force that day');
    if (!recordsAt(world, 'territory', clocks).some(({ id }) => id === place)) throw unknown('place', place, 'a key in force that day');
    return { board: null, concerned: bodiesOf(world, place, clocks), world };
  },
  run: (scene, { subject, place, state, due, note }, { world }) => {
    const { source, fact } = reported(scene, note);
    const record: Unwritten<Rollout> = { ...fact, id: asId(`rollout.${subject}.${place}.${scene.on}`), subject: subject as SubjectId, place: asArs(place), state, due };
    const before = recordsOf(world, 'rollout').filter((each) => each.subject === subject && each.place === place && each.evidence.confidence !== 'ANNOUNCED' && (each.valid.to === null || each.valid.to > scene.on));
    return { done: done(record.id, state), acts: {}, facts: { ...followedBy(before, record), sources: [source] } };
  },
});

/** Earlier records end where the new one begins; one of the same day is set right. */
function followedBy(before: readonly Rollout[], record: Unwritten<Rollout>): Pick<FactsOfAct, 'open' | 'close'> {
  const close = before.map(({ id, version }) => ({ kind: 'rollout' as const, id, version }));
  const ended = before.filter(({ valid }) => valid.from < record.valid.from).map(({ version: _version, known: _known, ...row }): Unwritten<Rollout> => ({ ...row, valid: { from: row.valid.from, to: record.valid.from } }));
  return { close, open: { rollout: [...ended, record] } };
}

/** Kostenfolgenabschätzung beifügen: to a clause that moves work to municipalities. */
export const assessCosts = verb({
  action: 'assess-costs', input: acts.assessCosts,
  about: async (scene, { clause }) => {
    const { world } = await worldAtHead(scene);
    const { board } = held(world, 'clause', clause);
    return { board, world };
  },
  run: (scene, { clause, note }, { world }) => {
    const { source, fact } = reported(scene, note);
    const n = assessmentsOf(world, clause).length + 1;
    const record: Unwritten<CostAssessment> = { ...fact, id: asId(`${clause}.kosten-${n}`), clause: asId(clause), title: { de: note, en: note } };
    return { done: done(record.id), acts: {}, facts: { open: { costAssessment: [record] }, sources: [source] } };
  },
});

export const assessmentsOf = (world: World, clause: string) => recordsOf(world, 'costAssessment').filter((each) => each.clause === clause);
