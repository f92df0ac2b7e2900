import { levelOf, type Ars, type Level } from '../ars.ts';
import type { Subject } from '../registers.ts';
import { inForce, type Lens } from '../world/lens.ts';

/** The cells of a day: every subject that has some, and the places of each level, by key. */
export type Universe = { subjects: readonly Subject[]; places: ReadonlyMap<Level, readonly Ars[]> };

export function universeOn(lens: Lens): Universe {
  const { subject, territory } = lens.world.records;
  const subjects = [...subject.values()].flatMap((shelf) => inForce(lens, shelf)).filter(({ kind }) => kind !== 'GROUP');
  const keys = [...territory.values()].flatMap((shelf) => inForce(lens, shelf)).filter(({ cell }) => cell).map(({ id }) => id).sort();
  return { subjects, places: Map.groupBy(keys, levelOf) };
}

export const placesOf = ({ places }: Universe, { cellLevel }: Subject): readonly Ars[] => places.get(cellLevel) ?? [];
