import { acts } from '@feder/contract/schemas';
import { lastNumber, lockMatter, readActs, type KeptAct } from '@feder/db';
import { procedureOn, recordsOf, type Ars, type BallotId, type DraftId, type Outcome, type Seat, type SeatId, type State, type World } from '@feder/domain';
import { FederError, germanDay } from '../errors.ts';
import { verb, type Scene } from './act.ts';
import { dayOf, momentNow, readBallot, votersAt, type BallotFile } from './ballot.ts';
import { worldAtHead } from './effect.ts';
import { evaluateBallot, writtenSteps, type Evaluated } from './evaluate.ts';
import { changeOf, factsInForce } from './in-force.ts';
import type { BoardFile } from './standing.ts';
import { stepOf } from './step.ts';

/** What becomes of the proposal. Who decides instead of a board without a quorum decides in a session of its own. */
const STATES: Record<Outcome, State> = {
  ADOPTED: 'ADOPTED', CONFIRMED: 'ADOPTED', REJECTED: 'REJECTED', ANNULLED: 'REJECTED', VOID: 'REJECTED', INADMISSIBLE: 'REJECTED', INQUORATE: 'INQUORATE', ESCALATED: 'INQUORATE', SUSPENDED: 'REJECTED',
};

/** Abstimmung schließen: once, by the rule of the day on which it was opened. Whoever closes it again is told the same. */
export const closeVote = verb({
  action: 'close-vote', input: acts.closeVote,
  about: async ({ tx, world }, { ballot: id }) => {
    await lockMatter(tx, world, id, 'alone');
    const found = await readBallot(tx, world, id);
    // A second end is allowed to whoever could have been first: it is asked in the state that the vote was in.
    return { board: found.file.draft.board, file: found.run ? { ...found.file, state: 'VOTING' as const } : found.file, found };
  },
  run: async (scene, { lot }, { found, rules }) => {
    const { ballot, run, file } = found;
    if (run) return { done: { id: ballot.id, state: STATES[run.outcome], outcome: run.outcome, reason: run.reason }, acts: {}, already: run.seq };
    const procedures = await readActs(scene.tx, scene.world, 'procedure', { board: file.draft.board });
    const procedure = procedureOn(procedures, dayOf(file, ballot)) ?? rules.procedure;
    const closing = await momentNow(scene, rules, ballot.draft, ballot.session);
    await refuseEarly(scene, ballot, votersAt({ procedure }, closing));
    const evaluated = await evaluateBallot(scene, procedure, ballot, closing, lot);
    const { decision, given, votes } = evaluated;
    const stored: Omit<KeptAct<'run'>, 'seq'> = {
      id: `${ballot.id}.ergebnis`, ballot: ballot.id as BallotId, procedure: procedure.id, closing, snapshots: given, counters: 'secret' in votes ? [...votes.secret] : null, outcome: decision.outcome, reason: decision.reason,
      steps: writtenSteps(procedure, decision), open: [...decision.open], binds: [...(decision.binds?.seats ?? [])],
    };
    const state = STATES[decision.outcome];
    const step = stepOf(scene, file, 'close', { holds: ['EVALUATOR_RUN_STORED'], outcome: state, session: ballot.session, ballot: ballot.id });
    const told = { id: ballot.id, state, outcome: decision.outcome, reason: decision.reason };
    if (state !== 'ADOPTED') return { done: told, acts: { run: [stored], draftEvent: [step] } };
    const { world, seq } = await worldAtHead(scene);
    const act = await resolutionOf(scene, world, found, evaluated, rules);
    return { done: told, acts: { run: [stored], draftEvent: [step], resolution: [act] }, ...factsInForce(changeOf(world, seq, { file, act }), { rules, state: 'ADOPTED', suspendedOn: null }) };
  },
});

/** A circulation ends with its deadline, or once everybody who has a vote in it has answered. */
async function refuseEarly({ tx, world, on }: Scene, { id, deadline }: KeptAct<'ballot'>, voters: readonly Seat[]): Promise<void> {
  if (deadline === null || on >= deadline) return;
  const voted = new Set((await readActs(tx, world, 'vote', { ballot: id as BallotId })).map(({ seat }) => seat));
  const missing = voters.filter((seat) => !voted.has(seat.id));
  if (missing.length > 0) throw new FederError('CONFLICT', `Die Frist läuft bis ${germanDay(deadline)}, und ${missing.length === 1 ? 'ein Sitz hat' : `${missing.length} Sitze haben`} noch nicht geantwortet. / The circulation runs until ${deadline}, and ${missing.length} seats have not answered.`, [{ field: 'on', expected: `${deadline} or later`, got: on }]);
}

/** The act: numbered by board and year, after all that the world knows of. */
async function resolutionOf({ tx, world: id, on }: Scene, world: World, { file, ballot }: BallotFile, { decision }: Evaluated, { held }: BoardFile): Promise<Omit<KeptAct<'resolution'>, 'seq'>> {
  const { board } = file.draft;
  const year = Number(on.slice(0, 4));
  const [record] = recordsOf(world, 'board').filter((each) => each.id === board);
  const seeded = recordsOf(world, 'clause').filter((each) => each.board === board && each.adopted.startsWith(String(year))).map(({ resolution }) => Number(/\/(\d+)$/.exec(resolution)?.[1] ?? 0));
  const number = Math.max(await lastNumber(tx, id, board, year), ...seeded) + 1;
  const { binds } = decision;
  return {
    id: `${board}-${year}-${number}`, board, draft: file.draft.id as DraftId, year, number, label: `${record?.short ?? record?.name.de ?? board} ${year}/${number}`, version: ballot.version, hash: file.text.hash, adopted: on, ballot: ballot.id as BallotId,
    effect: binds?.scope === 'RECOMMENDATION' ? 'RECOMMENDATION' : file.text.effect, places: binds?.scope === 'CONSENTING' ? placesOf(held, binds.seats) : null,
  };
}

/** Whom the seats represent. */
const placesOf = (held: BoardFile['held'], seats: readonly SeatId[]): Ars[] => [...new Set(held.filter(({ seat, deputy }) => !deputy && seat !== null && seats.includes(seat)).flatMap(({ places }) => places))].sort();
