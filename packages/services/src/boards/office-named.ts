import { readAct, type KeptAct } from '@feder/db';
import type { WorldId } from '@feder/domain';
import type { Feder } from '../feder.ts';

export const officeNamed = ({ db }: Pick<Feder, 'db'>, world: WorldId, id: string): Promise<KeptAct<'office'> | undefined> => readAct(db, world, 'office', id);
