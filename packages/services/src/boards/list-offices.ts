import type { OfficeList } from '@feder/contract/schemas';
import { readActs } from '@feder/db';
import { heldOn, type WorldId } from '@feder/domain';
import type { Feder } from '../feder.ts';

/** Every office of a world, with the seats that it holds today. */
export async function listOffices(feder: Feder, { world }: { world: WorldId }): Promise<OfficeList> {
  const [offices, held] = [await readActs(feder.db, world, 'office'), heldOn(await readActs(feder.db, world, 'seatHeld'), feder.today())];
  return {
    items: offices.map(({ id, name, body, tasks }) => ({ id, name, body, tasks: [...tasks], seats: held.filter(({ office }) => office === id).map(({ board, seat, deputy }) => ({ board, seat, deputy })) })),
  };
}
