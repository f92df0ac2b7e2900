import { oneRoles, type Assignment, type Role } from '../rules.ts';

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
