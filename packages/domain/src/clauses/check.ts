import { compare, ONE, ratio, writeRatio, add } from '../ratio.ts';
import { lensOn } from '../world/lens.ts';
import { oneRoles, type Assignment, type Holder, type Role } from '../rules.ts';
import { refused, type Act } from './act.ts';
import type { Amend, Clause, End, Fund } from './clause.ts';
import { isInForce, isStanding, standingOf } from './force.ts';
import { unknownReferences } from './references.ts';
import type { Refusal } from './refusal.ts';
import { writtenBy } from './written.ts';

/** Every "refused if" of §6 that concerns one clause; all of them, so that a draft is mended in one go. */
export function checkClause(act: Act, clause: Clause): Refusal[] {
  const unknown = unknownReferences(act, clause);
  const spans = checkSpan(act, clause);
  if (unknown.length > 0) return [...unknown, ...spans];
  switch (clause.kind) {
    case 'ASSIGN': return [...spans, ...checkRule(act, '', { role: clause.role, mode: clause.mode ?? 'BINDING', holders: clause.holders }), ...checkReplaced(act, clause)];
    case 'FUND': return [...spans, ...checkRule(act, '', { role: 'FUND', mode: 'BINDING', holders: clause.holders }), ...checkReplaced(act, clause)];
    case 'AMEND': return [...spans, ...checkTarget(act, clause), ...checkChanges(act, clause)];
    case 'END': return [...spans, ...checkTarget(act, clause)];
    case 'COMMIT': case 'REQUEST': return clause.due === undefined ? [refused(act, 'due', 'NO_DUE_DAY')] : [];
    case 'DELEGATE': case 'NOTE': case 'RECOMMEND': return spans;
  }
}

function checkSpan(act: Act, clause: Clause): Refusal[] {
  if (!('from' in clause)) return [];
  const { from, to, retroactive } = clause;
  const empty = to !== null && to <= from ? [refused(act, 'to', 'EMPTY_SPAN', to)] : [];
  const late = from < act.resolution.adopted && !retroactive?.trim() ? [refused(act, 'retroactive', 'RETROACTIVE', from)] : [];
  return [...empty, ...late];
}

/** What no reading of §3.5 can answer by. */
function checkRule(act: Act, within: string, { role, mode, holders }: { role: Role; mode: Assignment['mode']; holders: readonly Holder[] }): Refusal[] {
  if (mode === 'APPEND' && (oneRoles as readonly Role[]).includes(role)) return [refused(act, `${within}mode`, 'APPEND_FOR_ONE', role)];
  if (role !== 'FUND') return holders.some(({ share }) => share) ? [refused(act, `${within}holders`, 'SHARE_OUTSIDE_FUND', role)] : [];
  const whole = holders.map(({ share }) => share ?? ONE).reduce(add, ratio(0n, 1n));
  return compare(whole, ONE) > 0 ? [refused(act, `${within}holders`, 'SHARES_ABOVE_ONE', writeRatio(whole))] : [];
}

function checkReplaced(act: Act, { from, replaces = [] }: Pick<Fund, 'from' | 'replaces'>): Refusal[] {
  const lens = lensOn(act.world, from, act.at.seq);
  return replaces.filter((id) => !isInForce(lens, id)).map((id) => refused(act, 'replaces', 'NOT_IN_FORCE', id));
}

function checkTarget(act: Act, { clause, rule, from }: End | (Amend & { rule?: never })): Refusal[] {
  const lens = lensOn(act.world, from, act.at.seq);
  if (rule !== undefined) return isStanding(lens, rule) ? [] : [refused(act, 'rule', 'ALREADY_ENDED', rule)];
  const { assignment, delegation } = standingOf(lens, clause);
  if (assignment.length + delegation.length > 0) return [];
  const written = writtenBy(act.world, clause, act.at.seq);
  return [refused(act, 'clause', written.assignment.length + written.delegation.length > 0 ? 'ALREADY_ENDED' : 'NOTHING_TO_END', clause)];
}

/** A change must fit something that the clause wrote, and what comes out must be a rule. */
function checkChanges(act: Act, { clause, from, assignment, delegation, until }: Amend): Refusal[] {
  const standing = standingOf(lensOn(act.world, from, act.at.seq), clause);
  const fits = (until !== undefined && standing.assignment.length + standing.delegation.length > 0) || (isSaid(assignment) && standing.assignment.length > 0) || (isSaid(delegation) && standing.delegation.length > 0);
  if (!fits) return [refused(act, isSaid(delegation) && !isSaid(assignment) ? 'delegation' : 'assignment', 'NOTHING_CHANGED')];
  if (until !== undefined && until !== null && until <= from) return [refused(act, 'until', 'EMPTY_SPAN', until)];
  return standing.assignment.flatMap((row) => checkRule(act, 'assignment.', { ...row, ...assignment }));
}

const isSaid = (change: object | undefined): boolean => change !== undefined && Object.keys(change).length > 0;
