import { plusDays, type Day } from '../../day.ts';
import type { SubjectId } from '../../ids.ts';
import { effective, holds, inForce, lensOn, type Lens } from '../../world/lens.ts';
import type { Ars } from '../../ars.ts';
import { mark, type Mark } from '../mark.ts';
import type { Register } from '../register.ts';
import { unbroken } from '../since.ts';

/** A place where a roll-out was due and is neither live nor not applicable. */
export type Uncovered = { mark: Mark; subject: SubjectId; place: Ars; since: Day | null };

export function uncoveredIn(register: Register, around: Lens): Uncovered[] {
  return [...register.rollouts.values()].flatMap((shelf) => {
    const late = (lens: Lens) => {
      const rows = effective(lens, shelf).filter(({ place }) => inForce(lens, lens.world.records.territory.get(place)).some(({ cell }) => cell));
      if (rows.some(({ state }) => state === 'LIVE' || state === 'NOT_APPLICABLE')) return [];
      return rows.filter(({ due }) => due !== null && holds(lens, { from: plusDays(due, 1), to: null }));
    };
    const lens = lensOn(around.world, around.on, around.at);
    const rows = late(lens);
    const [row] = rows;
    if (!row) return [];
    const facts = rows.map(({ id }) => ({ kind: 'rollout' as const, id }));
    return [{ subject: row.subject, place: row.place, since: unbroken(lens, (earlier) => late(earlier).length > 0), mark: mark('UNCOVERED', [row.subject], { facts }) }];
  });
}
