import type { Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import { placeRuns } from '../findings/runs.ts';
import { askOn, type Asked } from '../resolve/ask.ts';
import { equalityKey, isEqual, type Verdict } from '../resolve/verdict.ts';
import type { Seq } from '../seq.ts';
import type { Projection } from '../world/projection.ts';
import type { CellChange, Told } from './impact.ts';
import type { TouchedLine } from './touched.ts';

/** Two states of one world, each asked as known at its own head. */
export type Pair = { before: Projection; after: Projection; seqs: { before: Seq; after: Seq } };

type Stretch = { from: Day; to: Day | null; before: Verdict; after: Verdict };

/** How the cells of a line are answered otherwise from a day on: those that change alike on the same days together. */
export function changesIn(pair: Pair, line: TouchedLine, from: Day): CellChange[] {
  const groups = new Map<string, { stretch: Stretch; places: Set<Ars> }>();
  for (const [first, ...others] of line.alike) {
    for (const stretch of stretchesOf(pair, line, first, from)) {
      const key = [stretch.from, stretch.to ?? '', equalityKey(stretch.before), equalityKey(stretch.after)].join('\n\n');
      const group = groups.get(key) ?? { stretch, places: new Set() };
      for (const place of [first, ...others]) group.places.add(place);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ stretch, places }) => ({
    subject: line.subject, role: line.role, from: stretch.from, to: stretch.to, places: placeRuns(places, line.all), count: places.size, of: line.all.length,
    before: toldOf(stretch.before), after: toldOf(stretch.after),
  }));
}

const toldOf = ({ status, reason, holders }: Verdict): Told => ({ status, ...(reason ? { reason } : {}), holders });

/** The spans on which a cell is answered otherwise, neighbours with equal answers joined. Each step ends at an edge of a record, so the walk ends. */
function stretchesOf({ before, after, seqs }: Pair, { subject, role }: TouchedLine, place: Ars, start: Day): Stretch[] {
  const stretches: Stretch[] = [];
  for (let day: Day | null = start; day !== null;) {
    const was = askOn(before, { subject, role, place, at: seqs.before }, day, true);
    const will = askOn(after, { subject, role, place, at: seqs.after }, day, true);
    const to = nearer(was, will);
    const last = stretches.at(-1);
    if (!isEqual(was.verdict, will.verdict) && was.verdict.answeredAt === place) {
      if (last?.to === day && isEqual(last.before, was.verdict) && isEqual(last.after, will.verdict)) last.to = to;
      else stretches.push({ from: day, to, before: was.verdict, after: will.verdict });
    }
    day = to;
  }
  return stretches;
}

/** The first day on which either may be answered otherwise. */
const nearer = ({ to: a }: Asked, { to: b }: Asked): Day | null => (a === null ? b : b === null || a < b ? a : b);
