import type { HolderClass } from '@feder/contract/schemas';
import { nearestRecord, recordsAt, type Ars, type BodyId, type Level } from '@feder/domain';
import type { Clocks } from './clocks.ts';
import type { LoadedWorld } from './feder.ts';

const BY_LEVEL: Readonly<Record<Level, HolderClass>> = {
  MUNICIPALITY: 'GEMEINDE', ASSOCIATION: 'VERWALTUNGSGEMEINSCHAFT', COUNTY: 'LANDRATSAMT', DISTRICT: 'REGIERUNGSPRAESIDIUM', LAND: 'LAND', GERMANY: 'BUND',
};
const BY_STATUS: Readonly<Record<string, HolderClass>> = { 'stadtkreis': 'STADTKREIS', 'grosse-kreisstadt': 'GROSSE_KREISSTADT' };

/** Tells what a holder is on a day: by its level, a municipality by its status (§ 131 Abs. 1, § 3 Abs. 2 GemO). */
export function holderClassOf({ world }: LoadedWorld, clocks: Clocks): (body: BodyId) => HolderClass {
  const byPlace = new Map<Ars, HolderClass>();
  for (const { place, status } of recordsAt(world, 'statusHolding', clocks)) {
    const named = BY_STATUS[status];
    if (named) byPlace.set(place, named);
  }
  const known = new Map<BodyId, HolderClass>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const body = nearestRecord(world, 'body', id, clocks);
    const made = (body?.level === 'MUNICIPALITY' ? byPlace.get(body.place) : undefined) ?? BY_LEVEL[body?.level ?? 'LAND'];
    known.set(id, made);
    return made;
  };
}
