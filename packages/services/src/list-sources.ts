import type { Licences } from '@feder/contract/schemas';
import { factKinds, recordsKnown, sourceOf } from '@feder/domain';
import { headSeq, type Feder } from './feder.ts';

/** Every source that a fact of the real world points to now, by title. */
export function listSources(feder: Feder): Licences['sources'] {
  const { world } = feder.worlds.real;
  const clocks = { at: headSeq(feder.worlds.real) };
  const ids = new Set(factKinds.flatMap((kind) => recordsKnown(world, kind, clocks).map(({ evidence }) => evidence.source)));
  return [...ids].map((id) => sourceOf(world, id)).map(({ id, title, publisher, state, terms, url }) => ({ id, title: title.de, publisher, state, terms: terms ?? null, url: url ?? null })).sort((a, b) => a.title.localeCompare(b.title, 'de'));
}
