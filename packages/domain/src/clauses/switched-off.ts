import { digitsOf } from '../ars.ts';
import { asId, type SubjectId } from '../ids.ts';
import type { Subject } from '../registers.ts';
import type { Assignment, Delegation, Origin } from '../rules.ts';
import { chainOf, type Cell } from '../resolve/cell.ts';
import { spotsOf } from '../resolve/merged.ts';
import { rankIn } from '../resolve/order.ts';
import { isBound, siftAct } from '../resolve/sift.ts';
import { reaches, type Spot } from '../resolve/spot.ts';
import { effective, inForce, type Lens } from '../world/lens.ts';

/** How far the endings of a rule or delegation reach on a day. */
export type SwitchedOff = 'NOWHERE' | 'PARTLY' | 'EVERYWHERE';

/** Whether the rule's own clause rests, and whether its board was competent, is not what is asked here. */
const UNCONTESTED: Origin = { existing: asId('standing-law') };

/** Asked in each cell that the rule reaches, as resolving does: an ending counts only where its board may decide and its rank suffices (§3.2). */
export function switchedOff(lens: Lens, rule: Assignment | Delegation): SwitchedOff {
  if (effective(lens, lens.world.endings.get(rule.id)).length === 0) return 'NOWHERE';
  const order = 'rank' in rule ? rankIn(lens, rule.rank) : null;
  let off = false;
  let on = false;
  for (const cell of cellsOf(lens, rule)) {
    if (siftAct(cell, { id: rule.id, origin: UNCONTESTED }, order, 0).why === 'ENDED') off = true;
    else on = true;
    if (off && on) return 'PARTLY';
  }
  return off ? 'EVERYWHERE' : 'NOWHERE';
}

function* cellsOf(lens: Lens, rule: Assignment | Delegation): Generator<Cell> {
  const roles = 'role' in rule ? [rule.role] : rule.roles;
  for (const subject of leavesOf(lens, rule.subject, new Set())) {
    const chain = chainOf(lens, subject);
    for (const spot of spotsIn(lens, rule, subject)) {
      for (const role of roles) {
        const cell = { lens, subject, role, chain, spot };
        if ('boundTo' in rule && !isBound(rule, cell)) continue;
        yield cell;
      }
    }
  }
}

/** The subject itself, or those that lie below a group. */
function* leavesOf(lens: Lens, id: SubjectId, seen: Set<SubjectId>): Generator<Subject> {
  const subject = inForce(lens, lens.world.records.subject.get(id))[0];
  if (!subject || seen.has(id)) return;
  seen.add(id);
  if (subject.kind !== 'GROUP') yield subject;
  for (const below of inForce(lens, lens.world.children.get(id))) yield* leavesOf(lens, below.id, seen);
}

function* spotsIn(lens: Lens, { scope }: Assignment | Delegation, subject: Subject): Generator<Spot> {
  const digits = digitsOf(subject.cellLevel);
  for (const [key, shelf] of lens.world.records.territory) {
    if (key.length !== digits || !inForce(lens, shelf)[0]?.cell) continue;
    for (const spot of spotsOf(lens, key as Spot['place'])) if (reaches(lens, scope, spot)) yield spot;
  }
}
