import type { AnyFact, FactKind } from '../facts.ts';
import type { Commit } from '../seq.ts';
import type { Change, Closed } from './change.ts';
import { checkRank, checkRule, isAnnounced } from './check.ts';
import { indexes, indexesOf } from './indexes.ts';
import { microseconds } from './instant.ts';
import { forked } from './layered.ts';
import { close, open, type Projection, type World } from './projection.ts';
import { all, byClosing, byIdAndVersion, byText, distinctPaths, shelfOf, type Shelf } from './shelf.ts';

/**
 * The world after one more commit: as compiling all facts again, for the price of what the commit touches. The world before it stays what it was.
 * Throws a RangeError that names the record for a commit that is not after the head, a version that is opened twice or under another commit, one that is
 * closed and not open, and whatever `compileWorld` refuses.
 */
export function advance(world: World, { commit, opened, closed, sources = [] }: Change): World {
  const before = open(world);
  const after: Projection = {
    ...before, records: { ...before.records }, commits: [...before.commits, commit], instants: [...before.instants, instantAfter(before, commit)],
    sources: sources.length > 0 ? new Map([...before.sources, ...sources.map((source) => [source.id, source] as const)]) : before.sources,
  };
  const own = new WeakSet<object>();
  for (const each of closed) {
    const row = openVersion(after, each);
    const over = { ...row, known: { from: row.known.from, to: commit.seq } };
    reshelve(after, own, each.kind, row, (shelf) => shelfOf(shelf.live.filter((one) => one !== row), [...shelf.closed, over].sort(byClosing)));
  }
  for (const { kind, record } of opened) {
    checkOpened(after, kind, record, commit);
    if (kind === 'assignment' && isAnnounced(record)) after.announced = new Set([...after.announced, record.subject]);
    reshelve(after, own, kind, record, (shelf) => shelfOf([...shelf.live, record].sort(byIdAndVersion), shelf.closed));
  }
  const records = after.records as Record<FactKind, ReadonlyMap<string, unknown>>;
  for (const kind of new Set(opened.map((each) => each.kind))) records[kind] = listedById(records[kind]);
  return close(after);
}

function instantAfter({ commits, instants }: Projection, { seq, at }: Commit): bigint {
  const instant = microseconds(at, `commit ${seq}`);
  const head = commits.at(-1);
  if (head && seq <= head.seq) throw new RangeError(`commit ${seq} is not after the newest, ${head.seq}. Commits are taken in their order.`);
  if (head && instant <= (instants.at(-1) ?? 0n)) throw new RangeError(`commit ${seq}: its instant ${at} is not after that of commit ${head.seq}.`);
  return instant;
}

function openVersion({ records }: Projection, { kind, id, version }: Closed): AnyFact {
  const row = records[kind].get(id)?.live.find((one) => one.version === version);
  if (!row) throw new RangeError(`${kind} ${id}, version ${version}: it is not open. Close a version that the newest commit holds true.`);
  return row;
}

function checkOpened(world: Projection, kind: FactKind, record: AnyFact, { seq }: Commit): void {
  const name = `${kind} ${record.id}, version ${record.version}`;
  if (record.known.from !== seq || record.known.to !== null) throw new RangeError(`${name}: it is opened by commit ${seq}. Expected it to be known from there on, and open.`);
  if (all<AnyFact>(world.records[kind].get(record.id)).some(({ version }) => version === record.version)) throw new RangeError(`${name}: it is recorded already. Each version is opened once.`);
  if (kind === 'assignment') checkRule(record as Parameters<typeof checkRule>[0]);
  if (kind === 'assignment' || kind === 'ending' || kind === 'competence') checkRank(world, kind, record as Parameters<typeof checkRank>[2]);
}

type Edit = (shelf: Shelf<AnyFact>) => Shelf<AnyFact>;

/** Shelves under keys, and keys under keys. */
type Branch = ReadonlyMap<string, Branch | Shelf<AnyFact>>;

/** Replaces every shelf on which a version stands. Maps on the way are ours from the first change on: `own` are ours already. */
function reshelve(world: Projection, own: WeakSet<object>, kind: FactKind, row: AnyFact, edit: Edit): void {
  const write = (branch: Branch, path: readonly string[]): Branch => {
    const ours = own.has(branch) ? (branch as ReturnType<typeof forked<Branch | Shelf<AnyFact>>>) : forked(branch);
    own.add(ours);
    const [key = '', ...rest] = path;
    const next = ours.get(key);
    if (rest.length === 0) ours.set(key, edit(isShelf(next) ? next : EMPTY));
    else ours.set(key, write(next === undefined || isShelf(next) ? new Map<string, Shelf<AnyFact>>() : next, rest));
    return ours;
  };
  const records = world.records as Record<FactKind, unknown>;
  records[kind] = write(records[kind] as Branch, [row.id]);
  const arranged = world as unknown as Record<string, Branch>;
  for (const name of indexesOf(kind)) {
    const { pathsOf } = indexes[name];
    for (const path of distinctPaths((pathsOf as (row: AnyFact) => string[][])(row))) arranged[name] = write(arranged[name] ?? new Map<string, Shelf<AnyFact>>(), path);
  }
}

const EMPTY: Shelf<AnyFact> = shelfOf<AnyFact>([], []);

const isShelf = (found: Branch | Shelf<AnyFact> | undefined): found is Shelf<AnyFact> => found !== undefined && 'live' in found;

/** Records are listed by id. What was copied whole has the new ones at its end. */
const listedById = (records: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> => (records instanceof Map ? new Map([...(records as ReadonlyMap<string, unknown>)].sort(([a], [b]) => byText(a, b))) : records);
