import { contains, levelOf, recordsAt, type Ars, type Territory } from '@feder/domain';
import type { Clocks } from './clocks.ts';
import type { LoadedWorld } from './feder.ts';

/** The municipalities within a place, or all, that are in force, in no order; gemeindefreie Gebiete are none. */
export function municipalitiesIn({ world }: LoadedWorld, outer: Ars | null, clocks: Clocks): Territory[] {
  return recordsAt(world, 'territory', clocks).filter((place) => place.cell && levelOf(place.id) === 'MUNICIPALITY' && (outer === null || contains(outer, place.id)));
}
