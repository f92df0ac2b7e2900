import { covers, type Day } from '../day.ts';
import type { FactKind, FactKinds } from '../facts.ts';
import type { RankId, SourceId } from '../ids.ts';
import type { Rank, Source } from '../registers.ts';
import type { Commit, Seq } from '../seq.ts';
import { microseconds } from './instant.ts';
import { known } from './lens.ts';
import { open, type World } from './projection.ts';
import { all, byText } from './shelf.ts';

/** The two clocks of a question: a day, and a place in the order of commits. */
export type Clocks = { on: Day; at: Seq };

/** The newest commit; null in a world where nothing was written yet. */
export const headOf = (world: World): Commit | null => open(world).commits.at(-1) ?? null;

/** The last commit at or before a place in the order of commits, null before the first. */
export const commitOf = (world: World, at: Seq): Commit | null => open(world).commits.findLast(({ seq }) => seq <= at) ?? null;

/** The last commit at or before an instant (ISO 8601 with zone), null before the first. Whether an instant after the head is allowed is the caller's rule (G1). */
export function commitAt(world: World, instant: string): Commit | null {
  const { commits, instants } = open(world);
  const wanted = microseconds(instant);
  return commits[instants.findLastIndex((at) => at <= wanted)] ?? null;
}

/** The version of a record that is known and valid; undefined if there is none on that day. */
export function recordAt<Kind extends FactKind>(world: World, kind: Kind, id: string, { on, at }: Clocks): FactKinds[Kind] | undefined {
  return known({ at }, open(world).records[kind].get(id)).find((row) => covers(row.valid, on));
}

/** The version known and valid; else the known one nearest to the day, so that a dissolved body still has a name. */
export function nearestRecord<Kind extends FactKind>(world: World, kind: Kind, id: string, { on, at }: Clocks): FactKinds[Kind] | undefined {
  const shelf = open(world).records[kind].get(id);
  if (shelf?.only) return shelf.knownFrom <= at ? shelf.only : undefined;
  const rows = known({ at }, shelf).sort((a, b) => byText(a.valid.from, b.valid.from));
  return rows.findLast((row) => row.valid.from <= on) ?? rows[0];
}

/** A version of a record by its number; undefined if it is not known. */
export const versionOf = <Kind extends FactKind>(world: World, kind: Kind, id: string, version: number, { at }: Pick<Clocks, 'at'>): FactKinds[Kind] | undefined =>
  known({ at }, open(world).records[kind].get(id)).find((row) => row.version === version);

/** Every version of every record of a kind that the newest commit holds true, by id and version. */
export const recordsOf = <Kind extends FactKind>(world: World, kind: Kind): FactKinds[Kind][] => [...open(world).records[kind].values()].flatMap(({ live }) => live);

/** Every version that was ever written under an id, of any knowledge; none for an unknown id. */
export const everyVersionOf = <Kind extends FactKind>(world: World, kind: Kind, id: string): readonly FactKinds[Kind][] => all<FactKinds[Kind]>(open(world).records[kind].get(id));

/** Every record of a kind that is known and valid, by id. */
export function recordsAt<Kind extends FactKind>(world: World, kind: Kind, { on, at }: Clocks): FactKinds[Kind][] {
  const rows: FactKinds[Kind][] = [];
  for (const shelf of open(world).records[kind].values()) rows.push(...known({ at }, shelf).filter((row) => covers(row.valid, on)));
  return rows;
}

/** Every record of a kind that is known, whatever day it speaks of: each version that was held true at that place in the order of commits. */
export const recordsKnown = <Kind extends FactKind>(world: World, kind: Kind, { at }: Pick<Clocks, 'at'>): FactKinds[Kind][] =>
  [...open(world).records[kind].values()].flatMap((shelf) => known<FactKinds[Kind]>({ at }, shelf));

/** A rank by id; throws a RangeError if it is not recorded. */
export function rankOf(world: World, id: RankId): Rank {
  const rank = open(world).ranks.get(id);
  if (!rank) throw new RangeError(`rank: "${id}" is not recorded in this world. Expected one of: ${[...open(world).ranks.keys()].join(', ')}.`);
  return rank;
}

/** A source by id; throws a RangeError if it is not recorded. */
export function sourceOf(world: World, id: SourceId): Source {
  const source = open(world).sources.get(id);
  if (!source) throw new RangeError(`source: "${id}" is not recorded in this world. Evidence may only point to recorded sources.`);
  return source;
}
