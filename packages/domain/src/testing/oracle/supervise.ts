import type { CellAnswer } from './cell.ts';
import type { Ask } from './ask.ts';

export function bySupervisedBody(_ask: Ask): Omit<CellAnswer, 'announced'> | null {
  return null;
}
