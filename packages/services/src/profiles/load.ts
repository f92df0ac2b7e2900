import type { BodyProfile } from '@feder/contract/schemas';
import { dutiesOf, recordsAt, roles, type Body, type BodyId, type Role } from '@feder/domain';
import type { Clocks } from '../clocks.ts';
import type { LoadedWorld } from '../feder.ts';
import { shortName, type Lang } from '../names.ts';

type Load = BodyProfile['load'];
type Row = Load['own'];
type Counts = { row: Omit<Row, 'id' | 'name'>; roles: ReadonlyMap<Role, number> };

const SHOWN = 3;

/** Fewer of one kind say nothing about a middle. */
const FEWEST = 3;

const bucketOf = (role: Role): 'LEAD' | 'EXECUTE' | 'OPERATE' | 'OTHER' => (role === 'LEAD' || role === 'EXECUTE' || role === 'OPERATE' ? role : 'OTHER');

/** What was counted in a loaded world, by clocks and body. A commit brings a new world, and with it an empty shelf. */
const shelves = new WeakMap<LoadedWorld, Map<string, Counts>>();
const MOST_KEPT = 10_000;

function countsOf(loaded: LoadedWorld, body: BodyId, clocks: Clocks): Counts {
  const shelf = shelves.get(loaded) ?? new Map<string, Counts>();
  shelves.set(loaded, shelf);
  const key = `${clocks.on} ${clocks.at} ${body}`;
  const known = shelf.get(key);
  if (known) return known;
  const lines = new Map(dutiesOf(loaded.world, { body, ...clocks }).duties.map(({ subject, role }) => [`${subject} ${role}`, role]));
  const counts: Counts = { row: { LEAD: 0, EXECUTE: 0, OPERATE: 0, OTHER: 0, total: lines.size }, roles: new Map([...Map.groupBy(lines.values(), (role) => role)].map(([role, all]) => [role, all.length])) };
  for (const [role, count] of counts.roles) counts.row[bucketOf(role)] += count;
  if (shelf.size >= MOST_KEPT) shelf.clear();
  shelf.set(key, counts);
  return counts;
}

/** Last im Vergleich: in how many lines a body is named, in all and by role, beside the others of its legal form, or of its level where its form is rare. */
export function loadOf(loaded: LoadedWorld, body: Body, clocks: Clocks, lang: Lang): Load {
  const all = recordsAt(loaded.world, 'body', clocks);
  const alike = all.filter(({ form, level }) => form === body.form && level === body.level);
  const by = alike.length >= FEWEST ? 'FORM' : 'LEVEL';
  const peers = by === 'FORM' ? alike : all.filter(({ level }) => level === body.level);
  const rowOf = (each: Body): Row => ({ id: each.id, name: shortName(each, lang), ...countsOf(loaded, each.id, clocks).row });
  const rows = peers.map(rowOf);
  const others = rows.filter(({ id }) => id !== body.id).sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, lang)).slice(0, SHOWN);
  const counted = peers.map((each) => countsOf(loaded, each.id, clocks).roles);
  const own = countsOf(loaded, body.id, clocks).roles;
  const byRole = roles.map((role) => ({ role, own: own.get(role) ?? 0, median: medianOf(counted.map((of) => of.get(role) ?? 0)) })).filter(({ own: mine, median }) => mine > 0 || median > 0);
  return { own: rowOf(body), others, median: medianOf(rows.map(({ total }) => total)), byRole, of: rows.length, by };
}

function medianOf(totals: readonly number[]): number {
  const sorted = totals.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
