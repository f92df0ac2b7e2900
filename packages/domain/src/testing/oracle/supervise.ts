import type { Answer } from '../../answer.ts';
import type { Role } from '../../rules.ts';
import { chainOf, inForce, type Ask } from './ask.ts';
import { weakest } from './holders.ts';

type Told = Omit<Answer, 'announced' | 'answeredAt' | 'since' | 'until' | 'sinceAtLatest' | 'asOf'>;

/**
 * Supervision without a candidate (§3.7): what is recorded under the subject that the duty holder names (`supervisedAs`), asked at that body's own place.
 * `byRules` answers one cell from its rules alone. Null where the duty holder is not settled, or no supervision of it is recorded.
 */
export function bySupervisedBody(ask: Ask, byRules: (ask: Ask) => Told): Told | null {
  if (!ask.role.startsWith('SUPERVISE')) return null;
  const kind = inForce(ask.facts.subject, ask).find(({ id }) => id === ask.subject)?.kind;
  const role: Role = kind === 'COMPONENT' ? 'OPERATE' : 'EXECUTE';
  const duty = byRules({ ...ask, role });
  if (duty.status !== 'UNIQUE' && duty.status !== 'JOINT') return null;
  const found = duty.holders.flatMap(({ body, confidence }) => {
    const record = inForce(ask.facts.body, ask).find(({ id }) => id === body);
    const subject = record?.supervisedAs;
    if (!record || subject === undefined || !inForce(ask.facts.subject, ask).some(({ id }) => id === subject)) return [];
    const answer = byRules({ ...ask, subject, chain: chainOf(ask.facts, subject, ask), place: record.place, predecessors: [] });
    return [{ ...answer, holders: answer.holders.map((held) => ({ ...held, confidence: weakest(held.confidence, confidence) })) }].filter(({ status }) => status === 'UNIQUE' || status === 'JOINT' || status === 'CONFLICT');
  });
  if (found.length === 0) return null;
  const holders = found.flatMap((one) => one.holders);
  const trace = [...found.flatMap((one) => one.trace), ...duty.trace.map((step) => ({ ...step, of: role }))];
  const conflict = found.find(({ status }) => status === 'CONFLICT');
  if (conflict) return { status: 'CONFLICT', ...(conflict.reason ? { reason: conflict.reason } : {}), holders, trace };
  return { status: new Set(holders.map(({ body }) => body)).size === 1 ? 'UNIQUE' : 'JOINT', holders, trace };
}
