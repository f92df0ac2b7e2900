import { acts } from '@feder/contract/schemas';
import { readActs, type Database, type KeptAct, type Tx } from '@feder/db';
import { follow, guardName, procedureOn, recordsOf, seatsHeldBy, seatsOn, type Decision, type DraftId, type Event, type Guard, type Procedure, type Suspension, type Text, type World } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { FederError } from '../errors.ts';
import { verb, type Scene } from './act.ts';
import { dayOf, readBallot, type BallotFile } from './ballot.ts';
import { actOf } from './certify.ts';
import { worldAtHead } from './effect.ts';
import { openOf, run } from './evaluate.ts';
import { aboutDraft, readDraft, type DraftFile } from './file.ts';
import { suspensionOf, type FactsOfAct } from './in-force.ts';
import { daysBetween } from '../days.ts';
import type { BoardFile } from './standing.ts';
import { isSuspended, OBJECTION_OPEN, stepOf } from './step.ts';

/** Widerspruch, Einwendung: by whom the rules name, within their period. What the act wrote rests from that day on. */
export const object = verb({
  action: 'object', input: acts.object, about: aboutDraft,
  run: async (scene, { draft, grounds }, { file, rules }) => {
    if (isSuspended(file)) throw new FederError('CONFLICT', `${OBJECTION_OPEN.de} / ${OBJECTION_OPEN.en}`);
    const { by, act, after, holds } = weighed(scene, await decided(scene, file, rules), rules);
    const step = stepOf(scene, file, 'object', { holds, note: grounds });
    const { world } = await worldAtHead(scene);
    const made = { id: `widerspruch-${randomUUID()}`, draft: draft as DraftId, by, office: scene.by, grounds, day: scene.on };
    const suspension = clausesOf(world, act.id).map(({ id, evidence }) => suspensionOf(id, { from: scene.on, to: null }, evidence.source));
    return { done: { id: made.id, state: step.to, outcome: after.outcome, reason: after.reason }, acts: { draftEvent: [step], objection: [made] }, facts: { open: { suspension } } };
  },
});

type Asking = Pick<Scene, 'world' | 'by' | 'on'> & { tx: Database | Tx };

/** What an objection of this office on this day would come to by the rules, and which guards of the step hold. */
function weighed(asking: Pick<Asking, 'by' | 'on'>, { decision, procedure, act }: Decided, rules: BoardFile): { by: string; act: KeptAct<'resolution'>; after: Decision; holds: Guard[] } {
  const by = groupOf(asking, rules, procedure) ?? asking.by;
  const after = followed(procedure, decision, { kind: 'OBJECTION', by, day: daysBetween(act.adopted, asking.on) });
  const holds: Guard[] = after.ground.kind === 'OBJECTOR_NOT_ENTITLED' ? [] : after.outcome === 'SUSPENDED' ? ['OFFICE_ENTITLED', 'WITHIN_DEADLINE'] : ['OFFICE_ENTITLED'];
  return { by, act, after, holds };
}

/** Why this office may not object to what was decided on this day, or a later one where its last step is later; null where it may. */
export async function mayNotObject(asking: Asking, file: DraftFile, rules: BoardFile): Promise<Text | null> {
  const last = file.steps.at(-1)?.day ?? asking.on;
  const found = await decided(asking, file, rules);
  // What was decided upon an objection has no second one.
  if (found.decision.outcome !== 'ADOPTED') return guardName('OFFICE_ENTITLED');
  const { holds } = weighed({ by: asking.by, on: asking.on < last ? last : asking.on }, found, rules);
  const missing = (['OFFICE_ENTITLED', 'WITHIN_DEADLINE'] as const).find((guard) => !holds.includes(guard));
  return missing ? guardName(missing) : null;
}

/** Entscheidung über den Widerspruch: by the office that the rules name, or by the board's renewed vote. */
export const ruleOnObjection = verb({
  action: 'rule-on-objection', input: acts.ruleOnObjection, about: aboutDraft,
  run: async (scene, { upheld, renewed, note }, { file, rules }) => {
    const found = await decided(scene, file, rules);
    const { procedure, act } = found;
    const [objection] = (await readActs(scene.tx, scene.world, 'objection', { draft: file.draft.id as DraftId })).slice(-1);
    const objected = objection ? followed(procedure, found.decision, { kind: 'OBJECTION', by: objection.by, day: daysBetween(act.adopted, objection.day) }) : found.decision;
    const again = procedure.rule.objections.some(({ decides }) => decides === 'AGAIN');
    const event = again ? await votedAgain(scene, file, renewed, objection) : ruling(scene, upheld);
    const after = isSuspended(file) ? followed(procedure, objected, event) : objected;
    const stands = after.outcome === 'CONFIRMED' || after.outcome === 'ADOPTED';
    const holds: Guard[] = isSuspended(file) ? ['SUSPENDED', 'BOARD_NAMED_BY_RULES'] : [];
    const step = stepOf(scene, file, stands ? 'confirm' : 'overturn', { holds, note });
    const { world } = await worldAtHead(scene);
    const facts = stands ? endedSuspensions(world, act.id, scene) : {};
    return { done: { id: file.draft.id, state: step.to, outcome: after.outcome, reason: after.reason }, acts: { draftEvent: [step] }, facts };
  },
});

function ruling({ office }: Scene, upheld: boolean | undefined): Event {
  if (upheld === undefined) throw new FederError('INVALID', 'upheld: an office decides on this objection. Expected true (the resolution stands) or false.', [{ field: 'upheld', expected: 'true or false', got: null }]);
  if (!office.tasks.includes('AUTHORITY')) throw new FederError('FORBIDDEN', 'Über diesen Widerspruch entscheidet die Stelle, die die Geschäftsordnung nennt. / The office that the rules name decides on this objection.');
  return { kind: 'RULING', upheld };
}

/** The board's own vote on the objection: a draft that refers to this one, voted on as a renewed decision. */
async function votedAgain({ tx, world, on }: Scene, { draft }: DraftFile, renewed: string | undefined, objection: KeptAct<'objection'> | undefined): Promise<Event> {
  const expected = 'the draft of the renewed vote, which refers to this one and is closed';
  const file = renewed === undefined ? undefined : await readDraft(tx, world, renewed, 'renewed');
  const [closed] = file ? file.steps.filter(({ event }) => event === 'close').slice(-1) : [];
  if (!file || file.draft.referredFrom !== draft.id || !closed?.ballot) throw new FederError('INVALID', `renewed: the board votes again on this objection. Expected ${expected}.`, [{ field: 'renewed', expected, got: renewed ?? null }]);
  const { run: again } = await readBallot(tx, world, closed.ballot);
  return { kind: 'VOTED_AGAIN', adopted: again?.outcome === 'ADOPTED' || again?.outcome === 'CONFIRMED', day: daysBetween(objection?.day ?? on, closed.day), heldUnlawful: false };
}

type Decided = { decision: Decision; procedure: Procedure; act: KeptAct<'resolution'>; found: BallotFile };

/** What the vote decided, run again from what was stored. */
async function decided(scene: Pick<Asking, 'tx' | 'world'>, file: DraftFile, rules: BoardFile): Promise<Decided> {
  const { tx, world } = scene;
  const act = await actOf(scene, file);
  const found = await readBallot(tx, world, act.ballot);
  if (!found.run) throw new Error(`Act ${act.id} rests on a vote without a run. The database refuses one.`);
  const procedures = await readActs(tx, world, 'procedure', { board: file.draft.board });
  const procedure = procedures.find(({ id }) => id === found.run?.procedure) ?? procedureOn(procedures, dayOf(file, found.ballot)) ?? rules.procedure;
  const votes = found.run.counters ? { secret: found.run.counters } : { open: await openOf(scene, act.ballot) };
  return { decision: run(procedure, found.ballot, found.run.closing, found.run.snapshots, votes), procedure, act, found };
}

function followed(procedure: Procedure, decision: Decision, event: Event): Decision {
  return follow(procedure.rule, decision, event, procedure.parameters);
}

/** The group of seats that the office speaks for. */
function groupOf({ by }: Pick<Scene, 'by'>, { held }: BoardFile, procedure: Procedure): string | undefined {
  const seats = new Map(seatsOn(procedure, []).map(({ id, group }) => [id, group]));
  const groups = seatsHeldBy(held, by).flatMap(({ seat }) => (seat === null ? [] : seats.get(seat) ?? []));
  return groups.find((group) => procedure.rule.objections.some((each) => each.by.includes(group))) ?? groups[0];
}

export const clausesOf = (world: World, resolution: string) => recordsOf(world, 'clause').filter((clause) => clause.resolution === resolution);

/** The pause is over from this day on: the same record, with an end. */
function endedSuspensions(world: World, resolution: string, { on }: Scene): FactsOfAct {
  const clauses = new Set(clausesOf(world, resolution).map(({ id }) => id));
  const resting: Suspension[] = recordsOf(world, 'suspension').filter(({ clause, valid }) => clauses.has(clause) && valid.to === null);
  return {
    close: resting.map(({ id, version }) => ({ kind: 'suspension' as const, id, version })),
    open: { suspension: resting.filter(({ valid }) => valid.from < on).map(({ clause, valid, evidence }) => suspensionOf(clause, { from: valid.from, to: on }, evidence.source)) },
  };
}
