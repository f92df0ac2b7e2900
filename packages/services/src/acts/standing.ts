import { readAct, readTogether, type Database, type KeptAct, type Tx } from '@feder/db';
import { heldOn, procedureOn, seatsHeldBy, seatsOn, type BoardId, type Day, type OfficeId, type Procedure, type SeatHeld, type Standing, type WorldId } from '@feder/domain';
import type { Actor } from '../actor.ts';
import { FederError } from '../errors.ts';
import type { DraftFile } from './file.ts';

/** A board on a day: its rule, and who holds which seat. */
export type BoardFile = { board: BoardId; procedure: Procedure; held: SeatHeld[] };

/** @throws FederError CONFLICT where no rule of procedure is recorded for the board */
export async function readBoard(tx: Database | Tx, world: WorldId, board: BoardId, on: Day): Promise<BoardFile> {
  const file = await findBoard(tx, world, board, on);
  if (!file) throw new FederError('CONFLICT', `board: no rule of procedure of "${board}" is recorded for ${on}. Record one first, or choose another board.`, [{ field: 'board', expected: 'a board with a rule of procedure', got: board }]);
  return file;
}

/** A board with its rule and who holds its seats; null where no rule of it is recorded for that day, as of every real board. */
export async function findBoard(tx: Database | Tx, world: WorldId, board: BoardId, on: Day): Promise<BoardFile | null> {
  const { procedures, seats } = await readTogether(tx, world, { procedures: { kind: 'procedure', where: { board } }, seats: { kind: 'seatHeld', where: { board } } });
  const procedure = procedureOn(procedures, on);
  return procedure ? { board, procedure, held: heldOn(seats, on) } : null;
}

/** The office that acts, if one is signed in to this world. */
export async function officeOf(tx: Database | Tx, actor: Actor, world: WorldId): Promise<KeptAct<'office'> | null> {
  return actor.kind === 'member' ? (await readAct(tx, world, 'office', actor.id)) ?? null : null;
}

/** What an office is to a board, and to a draft before it. `concerned`: the bodies that the matter is about. */
export function standingOf(office: KeptAct<'office'> | null, board: BoardFile | null, file: DraftFile | null, concerned: readonly string[] = []): Set<Standing> {
  const has = new Set<Standing>(['PUBLIC']);
  if (!office) return has;
  has.add('OFFICE');
  for (const task of office.tasks) has.add(task);
  if (concerned.includes(office.body)) has.add('CONCERNED');
  const id = office.id as OfficeId;
  if (file && (file.draft.office === id || file.text.office === id)) has.add('DRAFTER');
  if (!board) return has;
  const seats = new Map(seatsOn(board.procedure, []).map((seat) => [seat.id, seat]));
  for (const { seat } of seatsHeldBy(board.held, id)) {
    const place = seat === null ? undefined : seats.get(seat);
    if (place?.voting === 'FULL') has.add('MEMBER');
    if (place?.voting === 'ADVISORY') has.add('ADVISORY');
    if (place?.chair) has.add('CHAIR');
  }
  if (board.held.some((each) => each.kind === 'CLERK' && each.office === id)) has.add('CLERK');
  return has;
}
