import type { BodyId } from '../../../ids.ts';
import { edgesOf } from '../delegate.ts';
import { found, type Mark } from './mark.ts';
import type { Seen } from './see.ts';

/** Circles of delegations that apply in the cell, whoever bears the duty. Two are of one circle if each can be reached from the other. */
export const circles = ({ lines }: Seen): Mark[] => lines.flatMap(({ ask }) => {
  const edges = edgesOf(ask).onCycle;
  const to = (body: BodyId, seen: BodyId[] = []): BodyId[] => (seen.includes(body) ? seen : edges.filter(({ from }) => from === body).reduce((all, edge) => to(edge.to, all), [...seen, body]));
  return [...Map.groupBy(edges, ({ from }) => to(from).sort().join()).values()].map((circle) => {
    const ids = [...new Set(circle.map(({ fact }) => fact.id))].sort();
    return found('CIRCULAR_DELEGATION', ids, { facts: ids.map((id) => `delegation ${id}`), with: circle.map(({ from }) => `body ${from}`) });
  });
});
