import { contains, levelOf, recordsAt, type Ars, type Territory } from '@feder/domain';
import type { Clocks } from './clocks.ts';
import type { LoadedWorld } from './feder.ts';

/** The municipalities within a place that are in force, by name; gemeindefreie Gebiete are none. */
export function municipalitiesIn({ world }: LoadedWorld, outer: Ars, clocks: Clocks): Territory[] {
  return recordsAt(world, 'territory', clocks)
    .filter((place) => place.cell && levelOf(place.id) === 'MUNICIPALITY' && contains(outer, place.id))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}
