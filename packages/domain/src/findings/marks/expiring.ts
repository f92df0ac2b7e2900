import { plusDays, type Day } from '../../day.ts';
import { equalityKey } from '../../resolve/verdict.ts';
import { lensOn } from '../../world/lens.ts';
import { isAnswered, isGround, lookAt, type Look } from '../look.ts';
import type { Register } from '../register.ts';
import { mark, NO_MARKS, refOf, type Mark } from '../mark.ts';
import { unbroken } from '../since.ts';

/** How many days ahead is looked, and the last of them. */
export type Ahead = { within: number; last: Day };

/** The answer ends within some days, and then nobody is responsible or nobody is recorded. */
export function expiringMarks(register: Register, look: Look, { within, last }: Ahead): readonly Mark[] {
  const { lens, subject, role, verdict } = look;
  if (!isAnswered(verdict) || lens.to === null || lens.to > last) return NO_MARKS;
  const key = equalityKey(verdict);
  for (let until: Day | null = lens.to; until !== null && until <= last;) {
    const then = lensOn(lens.world, until, lens.at);
    const later = lookAt(register, then, look);
    if (later && equalityKey(later.verdict) === key) {
      until = then.to;
      continue;
    }
    const status = later?.verdict.status;
    if (status !== 'GAP' && status !== 'UNKNOWN') return NO_MARKS;
    const answeredSince = unbroken(lens, (earlier) => {
      const before = lookAt(register, earlier, look);
      return before !== null && equalityKey(before.verdict) === key;
    });
    const soon = plusDays(until, -within);
    const since = answeredSince !== null && answeredSince > soon ? answeredSince : soon;
    return [mark('EXPIRING', [subject, role, until], { cause: status, due: until, since, facts: verdict.trace.filter(isGround).map(refOf) })];
  }
  return NO_MARKS;
}
