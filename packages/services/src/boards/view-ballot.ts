import type { BallotView } from '@feder/contract/schemas';
import { readActs, type KeptAct } from '@feder/db';
import { countedVotes, presentAfter, seatsHeldBy, type BallotId, type OfficeId, type Seat, type SeatId, type WorldId } from '@feder/domain';
import { momentNow, votersAt } from '../acts/ballot.ts';
import type { BoardFile } from '../acts/standing.ts';
import type { Feder } from '../feder.ts';

/** A vote with all that is known of it, whoever asks: who is entitled, who has voted, and what by seat was said last. */
export type BallotState = { board: BoardFile; ballot: KeptAct<'ballot'>; run: KeptAct<'run'> | undefined; last: ReadonlyMap<SeatId, string>; given: ReadonlySet<SeatId>; voting: readonly Seat[]; presence: ReturnType<typeof presentAfter> };

export async function readBallotState({ db }: Pick<Feder, 'db'>, world: WorldId, board: BoardFile, ballot: KeptAct<'ballot'>): Promise<BallotState> {
  const id = ballot.id as BallotId;
  const secret = ballot.method === 'SECRET';
  const [run] = await readActs(db, world, 'run', { ballot: id });
  const last = new Map<SeatId, string>((secret ? [] : countedVotes(await readActs(db, world, 'vote', { ballot: id }))).map(({ seat, choice }) => [seat, choice]));
  const given = new Set<SeatId>(secret ? (await readActs(db, world, 'participation', { ballot: id })).map(({ seat }) => seat) : last.keys());
  const moment = run ? run.closing : await momentNow({ tx: db, world }, board, ballot.draft, ballot.session);
  return { board, ballot, run, last, given, voting: votersAt(board, moment), presence: presentAfter(ballot.session === null ? [] : await readActs(db, world, 'presence', { session: ballot.session })) };
}

/** A vote as whoever asks may see it: while it runs, who has voted in sums alone and their own vote; once it is closed, what the rule made of it. */
export function viewBallot({ board, ballot, run, last, given, voting, presence }: BallotState, asking: OfficeId | null): BallotView {
  const { id, method, matter, version, session, deadline } = ballot;
  const secret = method === 'SECRET';
  /** In a session the seats that the office has taken, its own or one that it stands in for; in a circulation its own. */
  const taken = asking === null ? [] : session === null ? seatsHeldBy(board.held, asking).flatMap(({ seat }) => seat ?? []) : [...presence].filter(([, entry]) => entry.office === asking).map(([seat]) => seat);
  const mine = run ? [] : taken.filter((seat) => voting.some((each) => each.id === seat));
  return {
    id, method, matter, version, session, deadline,
    turnout: {
      given: given.size, entitled: voting.length,
      groups: [...Map.groupBy(voting, ({ group }) => group)].map(([group, seats]) => ({ group, given: seats.filter(({ id: seat }) => given.has(seat)).length, entitled: seats.length })),
    },
    mine, own: mine.filter((seat) => given.has(seat)).map((seat) => ({ seat, choice: last.get(seat) ?? null })), changeable: !secret,
    run: run ? { outcome: run.outcome, reason: run.reason, steps: run.steps.map(({ terms, ...each }) => ({ ...each, ...(terms ? { terms: [...terms] } : {}) })), open: [...run.open], binds: [...run.binds], seq: run.seq } : null,
    votes: run && !secret ? [...last].map(([seat, choice]) => ({ seat, choice })) : null,
    counters: run?.counters ? run.counters.map(({ groups, YES, NO, ABSTAIN, INVALID }) => ({ group: groups.join('+'), YES, NO, ABSTAIN, INVALID })) : null,
  };
}
