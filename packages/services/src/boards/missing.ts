import { readActs } from '@feder/db';
import { countedVotes, presentAfter, seatsOn, type BallotId, type SeatId, type SessionId, type WorldId } from '@feder/domain';
import { dayOf, momentNow, readBallot } from '../acts/ballot.ts';
import { readSession } from '../acts/file.ts';
import { readBoard, type BoardFile } from '../acts/standing.ts';
import type { Feder } from '../feder.ts';

/** A seat with a vote, the bench (else the group) that it votes with, and the office that holds it. */
export type Missing = { seat: string; bench: string; office: string };

/** Seats that may vote in a ballot now and have not. */
export async function missingVotes({ db }: Pick<Feder, 'db'>, world: WorldId, id: string): Promise<Missing[]> {
  const { ballot, file } = await readBallot(db, world, id);
  const board = await readBoard(db, world, file.draft.board, dayOf(file, ballot));
  const moment = await momentNow({ tx: db, world }, board, ballot.draft, ballot.session);
  const asked = { ballot: ballot.id as BallotId };
  const given = new Set<SeatId>(ballot.method === 'SECRET' ? (await readActs(db, world, 'participation', asked)).map(({ seat }) => seat) : countedVotes(await readActs(db, world, 'vote', asked)).map(({ seat }) => seat));
  return heldSeats(board).filter(({ seat }) => moment.present.includes(seat) && !moment.recused.includes(seat) && !given.has(seat));
}

/** Seats with a vote that nobody has taken in a session. */
export async function missingMembers({ db }: Pick<Feder, 'db'>, world: WorldId, id: string): Promise<Missing[]> {
  const { session } = await readSession(db, world, id);
  const board = await readBoard(db, world, session.board, session.day);
  const taken = presentAfter(await readActs(db, world, 'presence', { session: id as SessionId }));
  return heldSeats(board).filter(({ seat }) => !taken.has(seat));
}

function heldSeats({ procedure, held }: BoardFile): (Missing & { seat: SeatId })[] {
  return seatsOn(procedure, []).filter(({ voting }) => voting === 'FULL').flatMap(({ id: seat, benches: [bench], group }) => {
    const holder = held.find((each) => each.seat === seat && !each.deputy);
    return holder ? [{ seat, bench: bench ?? group, office: holder.office }] : [];
  });
}
