import type { Fact } from '../fact.ts';
import { factKinds, type AnyFact, type WorldFacts } from '../facts.ts';
import { checkRank, checkRule, isAnnounced } from './check.ts';
import { indexes, type Indexed } from './indexes.ts';
import { microseconds } from './instant.ts';
import { close, type Projection, type Shelves, type World } from './projection.ts';
import { nest, shelve } from './shelf.ts';

/**
 * Arranges all versions of all facts for questions. The facts are not copied: whoever hands them over leaves them alone from then on.
 * Throws a RangeError that names the record for what no question could answer by: commits out of order, an unknown rank, APPEND for a role with one answer.
 */
export function compileWorld(facts: WorldFacts): World {
  const commits = [...facts.commits].sort((a, b) => a.seq - b.seq);
  const projection: Projection = {
    commits,
    instants: instantsOf(commits),
    ranks: new Map(facts.ranks.map((rank) => [rank.id, rank])),
    sources: new Map(facts.sources.map((source) => [source.id, source])),
    records: recordsOf(facts),
    ...indexed(facts),
    announced: new Set(facts.assignment.filter(isAnnounced).map(({ subject }) => subject)),
    spots: new Map(),
  };
  facts.assignment.forEach(checkRule);
  for (const kind of ['assignment', 'ending', 'competence'] as const) for (const row of facts[kind]) checkRank(projection, kind, row);
  return close(projection);
}

/** Each arrangement goes under its own name, which a mapped type cannot follow through a loop. */
const indexed = (facts: WorldFacts): Indexed =>
  Object.fromEntries(Object.entries(indexes).map(([name, { kind, pathsOf }]) => [name, nest(facts[kind], pathsOf as (row: AnyFact) => string[][])])) as unknown as Indexed;

function recordsOf(facts: WorldFacts): Projection['records'] {
  const byId = (rows: readonly Fact<string>[]): Shelves<Fact<string>> => shelve(rows, (row) => [row.id]);
  // Each kind goes under its own name, which a mapped type cannot follow through a loop.
  return Object.fromEntries(factKinds.map((kind) => [kind, byId(facts[kind])])) as unknown as Projection['records'];
}

function instantsOf(commits: WorldFacts['commits']): bigint[] {
  const instants = commits.map(({ seq, at }) => microseconds(at, `commit ${seq}`));
  commits.forEach((commit, i) => {
    const before = commits[i - 1];
    if (!before) return;
    if (before.seq === commit.seq) throw new RangeError(`commit ${commit.seq} stands twice. Each place in the order is taken once.`);
    if ((instants[i] ?? 0n) <= (instants[i - 1] ?? 0n)) throw new RangeError(`commit ${commit.seq}: its instant ${commit.at} is not after that of commit ${before.seq}.`);
  });
  return instants;
}
