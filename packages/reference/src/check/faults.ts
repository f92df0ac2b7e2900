import { isId, levelOf, type Ars, type Seed } from '@feder/domain';
import { references } from './references.ts';

/** What is wrong with a seed, in sentences; empty when nothing is. */
export function faults(seed: Seed): string[] {
  return [...dangling(seed), ...doubled(seed), ...badIds(seed), ...emptySpans(seed), ...untiled(seed)];
}

function dangling(seed: Seed): string[] {
  const ids = new Map<string, Set<string>>();
  for (const [kind, records] of Object.entries(seed)) ids.set(kind === 'ranks' ? 'rank' : kind === 'sources' ? 'source' : kind, new Set(records.map(({ id }) => id)));
  return references(seed).filter(({ kind, id }) => !ids.get(kind)?.has(id)).map(({ where, kind, id }) => `${where}: no ${kind} "${id}"`);
}

/** One id may have several records, each for days of its own. */
function doubled(seed: Seed): string[] {
  const found: string[] = [];
  for (const [kind, records] of Object.entries(seed)) {
    const byId = Map.groupBy(records as readonly { id: string; valid?: { from: string; to: string | null } }[], ({ id }) => id);
    for (const [id, same] of byId) {
      const sorted = same.toSorted((a, b) => ((a.valid?.from ?? '') < (b.valid?.from ?? '') ? -1 : 1));
      sorted.slice(1).forEach((next, before) => {
        const end = sorted[before]?.valid?.to ?? null;
        if (end === null || !next.valid || next.valid.from < end) found.push(`${kind} ${id}: two records for the same days`);
      });
    }
  }
  return found;
}

function badIds(seed: Seed): string[] {
  return Object.entries(seed).filter(([kind]) => kind !== 'territory').flatMap(([kind, records]) => records.filter(({ id }) => !isId(id)).map(({ id }) => `${kind}: "${id}" is no id`));
}

function emptySpans(seed: Seed): string[] {
  return Object.entries(seed).flatMap(([kind, records]) =>
    records.flatMap((record) => ('valid' in record && record.valid.to !== null && record.valid.to <= record.valid.from ? [`${kind} ${record.id}: holds no day`] : [])));
}

/** I9: every place lies in one that exists, up to Germany. A municipality outside an association lies in its county directly. */
function untiled(seed: Seed): string[] {
  const keys = new Set<string>(seed.territory.map(({ id }) => id));
  return [...keys].filter((key) => key !== '' && !hasParent(key as Ars, keys)).map((key) => `territory ${key}: lies in nothing`);
}

const ABOVE = { LAND: [0], DISTRICT: [2], COUNTY: [3], ASSOCIATION: [5], MUNICIPALITY: [9, 5] } as const;

function hasParent(key: Ars, keys: ReadonlySet<string>): boolean {
  const level = levelOf(key);
  return level === 'GERMANY' || ABOVE[level].some((digits) => keys.has(key.slice(0, digits)));
}
