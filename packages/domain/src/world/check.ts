import type { Fact } from '../fact.ts';
import { oneRoles, type Assignment, type Competence, type Ending, type Role } from '../rules.ts';
import type { Projection } from './projection.ts';

/** What a rule says, before or after it was written. */
type Rule = Pick<Assignment, 'id' | 'role' | 'mode' | 'holders'>;

const isOne = (role: Role): boolean => (oneRoles as readonly Role[]).includes(role);

/** Refuses a rule that no reading of §3.5 can answer by. */
export function checkRule({ id, role, mode, holders }: Rule): void {
  if (mode === 'APPEND' && isOne(role)) {
    throw new RangeError(`assignment ${id}: APPEND adds a holder, and ${role} has one answer per cell. Use BINDING or FALLBACK with joint holders.`);
  }
  if (role === 'FUND') return;
  if (holders.some(({ share }) => share)) throw new RangeError(`assignment ${id}: a share stands only with FUND, not with ${role}. Leave it out.`);
}

/** Refuses a rank that is not recorded: nothing could be compared by it. */
export function checkRank({ ranks }: Pick<Projection, 'ranks'>, kind: string, row: Pick<Assignment | Ending, 'id' | 'rank'> | Pick<Competence, 'id' | 'highest'>): void {
  const rank = 'rank' in row ? row.rank : row.highest;
  if (!ranks.has(rank)) throw new RangeError(`${kind} ${row.id}: the rank "${rank}" is not recorded. Record it, or name one of: ${[...ranks.keys()].join(', ')}.`);
}

export const isAnnounced = ({ evidence }: Pick<Fact<string>, 'evidence'>): boolean => evidence.confidence === 'ANNOUNCED';
