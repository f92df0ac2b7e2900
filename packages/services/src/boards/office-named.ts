import type { Me } from '@feder/contract/schemas';
import { readAct } from '@feder/db';
import type { WorldId } from '@feder/domain';
import { spokenBy } from '../acts/report.ts';
import { headSeq, type Feder } from '../feder.ts';

/** An office as it is told to whoever signed in with it. */
export async function officeNamed(feder: Feder, world: WorldId, id: string): Promise<Me['office']> {
  const office = await readAct(feder.db, world, 'office', id);
  if (!office) return null;
  const { name, body, tasks } = office;
  const loaded = feder.worlds[world];
  return { id, name, body, tasks: [...tasks], places: spokenBy(loaded.world, body, { on: feder.today(), at: headSeq(loaded) }) };
}
