import { plusDays } from '../../day.ts';
import { begun, effective, holds, lensOn, type Lens } from '../../world/lens.ts';
import { mark, type Mark } from '../mark.ts';
import type { Register } from '../register.ts';
import { unbroken } from '../since.ts';

/** Commitments whose day is over and that nothing recorded has kept. One whose clause rests is not asked for. */
export function overdueMarks(register: Register, around: Lens): Mark[] {
  return [...register.world.records.commitment].flatMap(([id, shelf]) => {
    const overdue = (lens: Lens) => effective(lens, shelf).find(({ due, origin }) =>
      holds(lens, { from: plusDays(due, 1), to: null }) && !isKept(register, lens, id) && !('clause' in origin && effective(lens, lens.world.suspensions.get(origin.clause)).length > 0));
    const lens = lensOn(around.world, around.on, around.at);
    const row = overdue(lens);
    if (!row) return [];
    const since = unbroken(lens, (earlier) => overdue(earlier) !== undefined);
    return [mark('OVERDUE_COMMITMENT', [id], { due: row.due, since, counterpart: [{ kind: 'body', id: row.body }], facts: [{ kind: 'commitment', id }] })];
  });
}

/** Kept from the first day of a fulfilment on, however long that record is valid. */
const isKept = ({ fulfilments }: Register, lens: Lens, commitment: string): boolean => begun(lens, fulfilments.get(commitment)).some(({ evidence }) => evidence.confidence !== 'ANNOUNCED');
