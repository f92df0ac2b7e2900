import { agreed } from '../resolve/ask.ts';
import { candidatesOf } from '../resolve/candidates.ts';
import type { Cell } from '../resolve/cell.ts';
import { decideAmong } from '../resolve/decide.ts';
import { compareKeys, keyOf, lostBy } from '../resolve/order.ts';
import { siftAll } from '../resolve/sift.ts';
import { pathTo, reachOf } from '../resolve/spot.ts';
import { step } from '../resolve/steps.ts';
import { later, sooner } from '../day.ts';
import type { AssignmentId } from '../ids.ts';
import { oneRoles, type Assignment, type Role } from '../rules.ts';
import { holds } from '../world/lens.ts';
import type { Said } from './asking.ts';
import type { Interned } from './interned.ts';
import type { Line } from './line.ts';

/** The largest key among the rules that stand in a cell, and a rule that has it. */
export type Top = { key: readonly number[]; rule: AssignmentId };

/** Null where no rule stands. */
export function topOf(cell: Cell): Top | null {
  let top: Top | null = null;
  for (const { key, rule } of siftAll(cell, candidatesOf(cell)).standing) if (!top || compareKeys(key, top.key) > 0) top = { key, rule: rule.id };
  return top;
}

/** Whether a rule that is added to a line can be set against what was answered there before: it names bodies alone, of a role with one answer, and nobody's acceptance is asked for. */
export const joins = (rule: Assignment, { byHolder, byFormerStatus }: Line): boolean =>
  (oneRoles as readonly Role[]).includes(rule.role) && rule.evidence.confidence !== 'ANNOUNCED' && !rule.here && !byHolder && !byFormerStatus;

/**
 * What is said in a cell once a rule was added (§3.4: painting by rising key equals asking anew). A larger key than all that stood answers alone; a smaller one changes
 * nothing. Null where it is equally strong or does not stand: then everything counts. `cell`: in the world that has the rule.
 */
export function joined(was: Said, top: Top | null, rule: Assignment, cell: Cell, answers: Interned): Said | null {
  const { lens, spot, chain } = cell;
  const link = chain.find(({ id }) => id === rule.subject);
  const reach = reachOf(rule.scope, spot);
  if (!link || reach < 0 || !holds(lens, rule.valid)) return { ...was, span: both(was, cell), trace: [] };
  const key = keyOf(cell, rule, link, reach);
  const order = top ? compareKeys(key, top.key) : 1;
  const { standing } = siftAll(cell, [{ rule, reach, key, isEnded: true }]);
  if (order === 0 || standing.length === 0) return null;
  if (top && order < 0) return { ...was, span: both(was, cell), trace: [step('ASSIGNMENT', rule, pathTo(spot, reach), { outcome: 'LOST', why: lostBy(key, top.key), to: top.rule }, { key })] };
  const verdict = decideAmong(cell, standing);
  return { answer: answers.numberOf({ ...agreed([verdict]), announced: [] }), bare: -1, by: 'ALIKE', span: both(was, cell), trace: verdict.trace };
}

const both = ({ span }: Said, { lens }: Cell): Said['span'] => ({ from: later(span.from, lens.from), to: sooner(span.to, lens.to) });
