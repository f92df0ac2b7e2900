import { recordAt } from '../world/records.ts';
import type { Context } from './context.ts';
import type { Absent } from './messages.ts';

/** What is not there that day, where a question has no cell (G3). */
export function absentOf({ world, query, answer }: Context): Absent {
  if (!recordAt(world, 'subject', query.subject, query)) return 'SUBJECT';
  return recordAt(world, 'territory', answer.answeredAt, query)?.cell === false ? 'UNINCORPORATED' : 'PLACE';
}
