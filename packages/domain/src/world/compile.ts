import type { Fact } from '../fact.ts';
import { factKinds, type WorldFacts } from '../facts.ts';
import type { Assignment, Delegation, Expectation } from '../rules.ts';
import { checkRule } from './check.ts';
import { microseconds } from './instant.ts';
import { close, type Lines, type Projection, type Shelves, type World } from './projection.ts';
import { shelve, shelveTwice } from './shelf.ts';

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
    assignments: linesOf(facts.assignment),
    expectations: linesOf(facts.expectation),
    announced: new Set(facts.assignment.filter(({ evidence }) => evidence.confidence === 'ANNOUNCED').map(({ subject }) => subject)),
    holdings: shelveTwice(facts.holding, (row) => [row.fn], (row) => row.area.within),
    delegationsOfBody: shelveTwice(facts.delegation, (row) => ('body' in row.from ? [row.from.body] : []), (row) => [row.subject]),
    delegationsOfFunctions: shelve(facts.delegation, (row: Delegation) => ('fn' in row.from ? [row.subject] : [])),
    delegations: shelve(facts.delegation, (row) => [row.subject]),
    statuses: shelve(facts.statusHolding, (row) => [row.place]),
    endings: shelve(facts.ending, (row) => [row.target]),
    suspensions: shelve(facts.suspension, (row) => [row.clause]),
    acceptances: shelve(facts.acceptance, (row) => [row.assignment]),
    competences: shelve(facts.competence, (row) => [row.board]),
    successionsFrom: shelve(facts.succession, (row) => [row.from]),
    successionsTo: shelve(facts.succession, (row) => [row.to]),
    children: shelve(facts.subject, (row) => (row.parent === null ? [] : [row.parent])),
    spots: new Map(),
  };
  facts.assignment.forEach(checkRule);
  checkRanks(facts, projection);
  return close(projection);
}

const linesOf = <Row extends Assignment | Expectation>(rows: readonly Row[]): Lines<Row> =>
  new Map([...Map.groupBy(rows, ({ role }) => role)].map(([role, mine]) => [role, shelveTwice(mine, ({ subject }) => [subject], ({ scope }) => scope.within)]));

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

function checkRanks(facts: WorldFacts, { ranks }: Projection): void {
  const used = [
    ...facts.assignment.map((row) => ['assignment', row.id, row.rank] as const),
    ...facts.ending.map((row) => ['ending', row.id, row.rank] as const),
    ...facts.competence.map((row) => ['competence', row.id, row.highest] as const),
  ];
  for (const [kind, id, rank] of used) {
    if (!ranks.has(rank)) throw new RangeError(`${kind} ${id}: the rank "${rank}" is not recorded. Record it, or name one of: ${[...ranks.keys()].join(', ')}.`);
  }
}
