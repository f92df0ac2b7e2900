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
  const changes = touched.subjects.toSorted((a, b) => byText(a.subject, b.subject)).flatMap((each) => changesIn(comparison, each));
  return summed(changes, comparison.idles.all());
}

function summed(found: readonly CellChange[], idle: Impact['idle']): Impact {
  const changes = [...found].sort((a, b) => byText(a.from, b.from) || byText(a.subject, b.subject) || byText(a.role, b.role) || byText(a.places[0]?.from ?? '', b.places[0]?.from ?? ''));
  const [gaps, conflicts, funding] = [{ opened: [], closed: [] } as Impact['gaps'], { opened: [], closed: [] } as Impact['conflicts'], [] as CellChange[]];
  for (const change of changes) {
    const { before: { status: was }, after: { status: will } } = change;
    if (was !== will) for (const [status, turned] of [['GAP', gaps], ['CONFLICT', conflicts]] as const) {
      if (will === status) turned.opened.push(change);
      if (was === status) turned.closed.push(change);
    }
    if (change.role === 'FUND') funding.push(change);
  }
  return {
    first: firstOf(changes), changes, gaps, conflicts, funding, idle,
    // Put together when it is asked for: whoever only counts never does.
    get duties() { return changes.flatMap(dutiesIn); },
  };
}

const firstOf = ([first]: readonly CellChange[]): Day | null => first?.from ?? null;

function dutiesIn(change: CellChange): DutyChange[] {
  const { subject, role, from, to, count } = change;
  const { gained, lost } = turnedIn(change);
  return [...gained.map((body): DutyChange => ({ body, what: 'GAINS', subject, role, from, to, count })), ...lost.map((body): DutyChange => ({ body, what: 'LOSES', subject, role, from, to, count }))];
}

/** Who comes to bear a role in the cells of a change, and who no longer does. */
export function turnedIn({ before, after }: Pick<CellChange, 'before' | 'after'>): { gained: readonly BodyId[]; lost: readonly BodyId[] } {
  const [had, has] = [bearersOf(before), bearersOf(after)];
  if (had.length === 0 || has.length === 0) return { gained: has, lost: had };
  return { gained: has.filter((body) => !had.includes(body)), lost: had.filter((body) => !has.includes(body)) };
}

const NOBODY: readonly BodyId[] = [];

/** Who claims a cell in conflict does not bear it. */
function bearersOf({ status, holders }: Told): readonly BodyId[] {
  if (status === 'CONFLICT' || holders.length === 0) return NOBODY;
  const [only] = holders;
  return holders.length === 1 && only ? [only.body] : [...new Set(holders.map(({ body }) => body))];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
