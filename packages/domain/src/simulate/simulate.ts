import type { BodyId } from '../ids.ts';
import type { Day } from '../day.ts';
import { compileResolution } from '../clauses/compile.ts';
import type { Resolution } from '../clauses/clause.ts';
import type { Refusal } from '../clauses/refusal.ts';
import { asSeq } from '../seq.ts';
import { advance } from '../world/advance.ts';
import type { Change } from '../world/change.ts';
import { nextCommit } from '../world/next-commit.ts';
import { open, type World } from '../world/projection.ts';
import { changesIn } from './differ.ts';
import { GroundsOf, type Pair } from './grounds.ts';
import { Idles } from './idle.ts';
import type { CellChange, DutyChange, Impact, Told } from './impact.ts';
import { touchedBy } from './touched.ts';

export type Simulated = { outcome: 'IMPACT'; impact: Impact } | { outcome: 'REFUSED'; refusals: readonly Refusal[] };

/**
 * What a resolution would change if it were adopted now: the world is compared with itself after the commit that would write it (§6). Only the cells that
 * its facts can reach are asked. One that was written already changes nothing any more. Throws a RangeError in a world where nothing was written yet.
 */
export function simulate(world: World, resolution: Resolution): Simulated {
  const compiled = compileResolution(world, resolution, nextCommit(world));
  if (compiled.outcome === 'REFUSED') return compiled;
  return { outcome: 'IMPACT', impact: compiled.outcome === 'WRITES' ? impactOf(world, compiled.change) : impactOf(world, { commit: nextCommit(world), opened: [], closed: [] }) };
}

function impactOf(world: World, change: Change): Impact {
  const before = open(world);
  const { opened, commit } = change;
  const pair: Pair = { before, after: open(advance(world, change)), written: opened, seqs: { before: asSeq(commit.seq - 1), after: commit.seq } };
  const touched = touchedBy(pair.after, opened);
  const grounds = new GroundsOf(pair, touched.supervision);
  const comparison = { grounds, idles: new Idles(opened) };
  const changes = touched.subjects.flatMap((each) => changesIn(comparison, each));
  return summed(changes, comparison.idles.all());
}

function summed(found: readonly CellChange[], idle: Impact['idle']): Impact {
  const changes = [...found].sort((a, b) => byText(a.from, b.from) || byText(a.subject, b.subject) || byText(a.role, b.role) || byText(a.places[0]?.from ?? '', b.places[0]?.from ?? ''));
  const turned = (status: Told['status']): Impact['gaps'] => ({
    opened: changes.filter(({ before, after }) => after.status === status && before.status !== status),
    closed: changes.filter(({ before, after }) => before.status === status && after.status !== status),
  });
  return {
    first: firstOf(changes), changes, gaps: turned('GAP'), conflicts: turned('CONFLICT'), duties: changes.flatMap(dutiesIn),
    funding: changes.filter(({ role }) => role === 'FUND'), idle,
  };
}

const firstOf = ([first]: readonly CellChange[]): Day | null => first?.from ?? null;

/** Who comes to bear a role in the cells of a change, and who no longer does. */
export function dutiesIn({ subject, role, from, to, count, before, after }: CellChange): DutyChange[] {
  const [had, has] = [bearersOf(before), bearersOf(after)];
  const duties: DutyChange[] = [];
  for (const body of has) if (!had.includes(body)) duties.push({ body, what: 'GAINS', subject, role, from, to, count });
  for (const body of had) if (!has.includes(body)) duties.push({ body, what: 'LOSES', subject, role, from, to, count });
  return duties;
}

/** Who claims a cell in conflict does not bear it. */
function bearersOf({ status, holders }: Told): BodyId[] {
  const bearers: BodyId[] = [];
  if (status !== 'CONFLICT') for (const { body } of holders) if (!bearers.includes(body)) bearers.push(body);
  return bearers;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
