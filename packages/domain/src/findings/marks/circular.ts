import type { BodyId } from '../../ids.ts';
import type { Cell } from '../../resolve/cell.ts';
import { inFunction, inPlaceOf } from '../../resolve/holders.ts';
import { siftAct } from '../../resolve/sift.ts';
import { reaches, reachOf } from '../../resolve/spot.ts';
import type { Delegation, Role } from '../../rules.ts';
import { effective } from '../../world/lens.ts';
import type { Look } from '../look.ts';
import { mark, NO_MARKS, type Mark } from '../mark.ts';
import type { Register } from '../register.ts';

type Edge = { id: Delegation['id']; from: BodyId; to: BodyId };

const DELEGABLE: ReadonlySet<Role> = new Set<Delegation['roles'][number]>(['LEAD', 'EXECUTE', 'OPERATE']);

/** Delegations of this cell that lead in a circle and are therefore ignored (§3.6); each circle is one finding. */
export function circularMarks(register: Register, { role, asked }: Look): readonly Mark[] {
  // About most subjects nothing was ever handed on that could lead back, and of most roles nothing may be.
  if (!DELEGABLE.has(role) || !asked[0].cell.chain.some(({ id }) => register.circles.subjects.has(id))) return NO_MARKS;
  return asked.flatMap(({ cell }) => {
    const edges = edgesOf(register, cell);
    if (edges.length === 0) return [];
    const onCircle = edges.filter(({ from, to }) => reachedFrom(edges, to).has(from));
    const circles = new Map<string, Edge[]>();
    for (const edge of onCircle) {
      const bodies = [...reachedFrom(onCircle, edge.to)].sort().join(' ');
      circles.set(bodies, [...(circles.get(bodies) ?? []), edge]);
    }
    return [...circles.values()].map((circle) => {
      const ids = [...new Set(circle.map(({ id }) => id))].sort();
      const bodies = [...new Set(circle.map(({ from }) => from))].sort();
      return mark('CIRCULAR_DELEGATION', ids, { counterpart: bodies.map((id) => ({ kind: 'body', id })), facts: ids.map((id) => ({ kind: 'delegation', id })) });
    });
  });
}

/** The delegations that apply in this cell, whoever holds the duty. */
function edgesOf({ circles, world: { delegations } }: Register, cell: Cell): Edge[] {
  const { lens, spot } = cell;
  return cell.chain.flatMap(({ id }) => effective(lens, delegations.get(id))).flatMap((row) => {
    if (!circles.ids.has(row.id) || !row.roles.some((role) => role === cell.role) || !reaches(lens, row.scope, spot)) return [];
    if (siftAct(cell, row, null, reachOf(row.scope, spot)).why !== null) return [];
    const starts = 'fn' in row.from ? inFunction(cell, row.from.fn).claims : inPlaceOf(lens, row.from.body);
    const ends = inPlaceOf(lens, row.to);
    return starts.flatMap((from) => ends.map((to) => ({ id: row.id, from: from.body, to: to.body })));
  });
}

function reachedFrom(edges: readonly Edge[], start: BodyId): Set<BodyId> {
  const reached = new Set([start]);
  // A set hands out what is added while it is walked.
  for (const body of reached) for (const { from, to } of edges) if (from === body) reached.add(to);
  return reached;
}
