import { compileResolution } from '../clauses/compile.ts';
import type { Resolution } from '../clauses/clause.ts';
import type { Refusal } from '../clauses/refusal.ts';
import { asSeq } from '../seq.ts';
import { advance } from '../world/advance.ts';
import type { Change } from '../world/change.ts';
import { nextCommit } from '../world/next-commit.ts';
import { open, type World } from '../world/projection.ts';
import { byText } from '../world/shelf.ts';
import { changesIn } from './differ.ts';
import { Differences } from './differences.ts';
import { GroundsOf, type Pair } from './grounds.ts';
import { Idles } from './idle.ts';
import { impactOf, type Impact } from './impact.ts';
import { touchedBy } from './touched.ts';

export type Simulated = { outcome: 'IMPACT'; impact: Impact } | { outcome: 'REFUSED'; refusals: readonly Refusal[] };

/**
 * What a resolution would change if it were adopted now: the world is compared with itself after the commit that would write it (§6). Only the cells that
 * its facts can reach are asked. One that was written already changes nothing any more. Throws a RangeError in a world where nothing was written yet.
 */
export function simulate(world: World, resolution: Resolution): Simulated {
  const compiled = compileResolution(world, resolution, nextCommit(world));
  if (compiled.outcome === 'REFUSED') return compiled;
  return { outcome: 'IMPACT', impact: compiled.outcome === 'WRITES' ? comparedWith(world, compiled.change) : comparedWith(world, { commit: nextCommit(world), opened: [], closed: [] }) };
}

function comparedWith(world: World, change: Change): Impact {
  const before = open(world);
  const { opened, commit } = change;
  const pair: Pair = { before, after: open(advance(world, change)), written: opened, seqs: { before: asSeq(commit.seq - 1), after: commit.seq } };
  const touched = touchedBy(pair.after, opened);
  const grounds = new GroundsOf(pair, touched.supervision);
  const comparison = { grounds, idles: new Idles(opened) };
  const spans = touched.subjects.toSorted((a, b) => byText(a.subject, b.subject)).flatMap((each) => changesIn(comparison, each));
  return impactOf(new Differences(grounds.pairs, spans), comparison.idles.all());
}
