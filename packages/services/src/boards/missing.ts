import { readActs } from '@feder/db';
import { presentAfter, seatsOn, type Seat, type SessionId, type WorldId } from '@feder/domain';
import { dayOf, readBallot } from '../acts/ballot.ts';
import { readSession } from '../acts/file.ts';
import { readBoard, type BoardFile } from '../acts/standing.ts';
import type { Feder } from '../feder.ts';
import { readBallotState } from './view-ballot.ts';

/** A seat with a vote, the bench (else the group) that it votes with, and the office that acts for it. */
export type Missing = { seat: string; bench: string; office: string };

/** Seats that may vote in a ballot now and have not; in a session whoever has taken the seat acts for it. */
export async function missingVotes({ db }: Pick<Feder, 'db'>, world: WorldId, id: string): Promise<Missing[]> {
  const { ballot, file } = await readBallot(db, world, id);
  const board = await readBoard(db, world, file.draft.board, dayOf(file, ballot));
  const { voting, given, presence } = await readBallotState({ db }, world, board, ballot);
  return voting.filter((seat) => !given.has(seat.id)).flatMap((seat) => partOf(seat, presence.get(seat.id)?.office ?? holderOf(board, seat)));
}

/** Seats with a vote that nobody has taken in a session. */
export async function missingMembers({ db }: Pick<Feder, 'db'>, world: WorldId, id: string): Promise<Missing[]> {
  const { session } = await readSession(db, world, id);
  const board = await readBoard(db, world, session.board, session.day);
  const taken = presentAfter(await readActs(db, world, 'presence', { session: id as SessionId }));
  return seatsOn(board.procedure, []).filter((seat) => seat.voting === 'FULL' && !taken.has(seat.id)).flatMap((seat) => partOf(seat, holderOf(board, seat)));
}

const holderOf = ({ held }: BoardFile, { id }: Seat): string | undefined => held.find(({ seat, deputy }) => seat === id && !deputy)?.office;

const partOf = ({ id, benches: [bench], group }: Seat, office: string | undefined): Missing[] => (office === undefined ? [] : [{ seat: id, bench: bench ?? group, office }]);
