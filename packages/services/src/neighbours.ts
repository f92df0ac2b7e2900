import type { AnswersPage } from '@feder/contract/schemas';
import { levelOf, lift, nearestRecord, resolveUntraced, type Ars, type Role, type SubjectId } from '@feder/domain';
import type { Clocks } from './clocks.ts';
import type { LoadedWorld } from './feder.ts';
import { municipalitiesIn } from './municipalities.ts';

/** The same question for the other municipalities of the county; null where the answer is not one of a municipality, or it has no neighbours (Stadtkreis). */
export function neighboursOf(loaded: LoadedWorld, subject: SubjectId, role: Role, place: Ars, clocks: Clocks): AnswersPage['neighbours'] {
  const county = lift(place, 'COUNTY');
  const asked = nearestRecord(loaded.world, 'subject', subject, clocks);
  if (!county || levelOf(place) !== 'MUNICIPALITY' || asked?.cellLevel !== 'MUNICIPALITY') return null;
  const others = municipalitiesIn(loaded, county, clocks).filter(({ id }) => id !== place).sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const record = nearestRecord(loaded.world, 'territory', county, clocks);
  if (others.length === 0 || !record) return null;
  const rows = others.map(({ id, name }) => {
    const { status, holders } = resolveUntraced(loaded.world, { subject, role, place: id, ...clocks });
    return { key: id, name, status, holders: holders.map((held) => held.body) };
  });
  return { county: record.name, rows };
}
