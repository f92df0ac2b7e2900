import type { Day } from '../day.ts';
import { bodyName, subjectName, tellingOf, type Telling } from '../explain/context.ts';
import type { Language } from '../explain/explanation.ts';
import type { Sentence } from '../explain/sentence.ts';
import type { Level } from '../ars.ts';
import type { BodyId, SubjectId } from '../ids.ts';
import { ONE, writeRatio } from '../ratio.ts';
import type { Role } from '../rules.ts';
import type { Seq } from '../seq.ts';
import type { World } from '../world/projection.ts';
import { Counting } from './counting.ts';
import { explainImpact, whereOf } from './explain-impact.ts';
import type { CellChange, Impact, Told } from './impact.ts';
import { turnedIn } from './simulate.ts';

/** Who answers on one side of a change, by name; with FUND each with its share ("3/5"). */
type SummarySide = { status: Told['status']; holders: { body: BodyId; name: string; share?: string; performer?: string }[] };

/** A change as a row: `place` where it is one place, else how many of how many cells of the level. */
type SummaryRow = { subject: SubjectId; name: string; role: Role; from: Day; to: Day | null; place: string | null; count: number; of: number; level: Level; before: SummarySide; after: SummarySide };

/** A body that comes to bear duties, or no longer does, in how many cells. */
type SummaryBody = { body: BodyId; name: string; roles: Role[]; count: number };

/** An impact as a page shows it: cells that are ever answered otherwise, how many of them lose a gap or come into conflict, a row per change, and who gains, loses and pays. */
export type EffectSummary = {
  first: Day | null;
  /** Cells; `of` counts all cells of the lines that change, the others are parts of `changed`. */
  cells: { changed: number; of: number; closed: number; opened: number; conflicts: number; settled: number };
  rows: SummaryRow[];
  gains: SummaryBody[];
  loses: SummaryBody[];
  /** Who pays after the first change of the funding, with shares. */
  pays: { name: string; share: string }[];
  words: Sentence[];
  /** What a clause says and does not do. */
  idle: Sentence[];
  /** How many sentences there are, where some were left off. */
  whole?: number;
};

/** As much as is read while somebody still types: the others are not even put into words. Counts stay those of the whole. */
type Most = { rows: number; words: number; bodies: number };

const ALL: Most = { rows: Infinity, words: Infinity, bodies: Infinity };

/** Sums an impact up for a reader, with the names that things have on the first day of each change; of a large one the beginning, as much as `most` says. */
export function summaryOf(world: World, impact: Impact, at: Seq, lang: Language, most = ALL): EffectSummary {
  const { changes, gaps, conflicts, funding, first } = impact;
  const counting = new Counting(world);
  const { changes: words, idle } = explainImpact(world, { changes: changes.slice(0, most.words), idle: impact.idle }, at, lang);
  const [gains, loses] = bodiesOf(world, counting, changes, at, lang);
  const isWhole = changes.length <= most.words && gains.length <= most.bodies && loses.length <= most.bodies;
  const [paid] = funding;
  return {
    first, words, idle,
    cells: {
      changed: counting.cellsIn(changes), of: counting.cellsBeside(changes),
      closed: counting.cellsIn(gaps.closed), opened: counting.cellsIn(gaps.opened), conflicts: counting.cellsIn(conflicts.opened), settled: counting.cellsIn(conflicts.closed),
    },
    rows: (isWhole ? changes : changes.slice(0, most.rows)).map((change) => rowOf(tellingOf(world, { on: change.from, at }, lang), change)),
    gains: gains.slice(0, most.bodies).map(bodyOf), loses: loses.slice(0, most.bodies).map(bodyOf),
    pays: paid ? sideOf(tellingOf(world, { on: paid.from, at }, lang), paid.role, paid.after).holders.map(({ name, share }) => ({ name, share: share ?? '1' })) : [],
    ...(isWhole ? {} : { whole: changes.length }),
  };
}

function rowOf(telling: Telling, change: CellChange): SummaryRow {
  const { subject, role, from, to, count, of, before, after } = change;
  const where = whereOf(telling, change);
  return {
    subject, name: subjectName(telling, subject), role, from, to, count, of, place: 'place' in where ? where.place.text : null, level: 'place' in where ? 'MUNICIPALITY' : where.level,
    before: sideOf(telling, role, before), after: sideOf(telling, role, after),
  };
}

const sideOf = (telling: Telling, role: Role, { status, holders }: Told): SummarySide => ({
  status,
  holders: holders.map(({ body, share, performer }) => ({
    body, name: bodyName(telling, body).text, ...(role === 'FUND' ? { share: writeRatio(share ?? ONE) } : {}), ...(performer ? { performer: bodyName(telling, performer).text } : {}),
  })),
});

/** A body in changes that concern it, with its name on the first day of them. */
type Concerned = { body: BodyId; name: string; count: number; changes: readonly CellChange[] };

/** Who comes to bear duties and who no longer does; whoever is concerned in most cells first. */
function bodiesOf(world: World, counting: Counting, changes: readonly CellChange[], at: Seq, lang: Language): [gains: Concerned[], loses: Concerned[]] {
  const [gains, loses] = [new Map<BodyId, CellChange[]>(), new Map<BodyId, CellChange[]>()];
  for (const change of changes) {
    const { gained, lost } = turnedIn(change);
    for (const body of gained) noteUnder(gains, body, change);
    for (const body of lost) noteUnder(loses, body, change);
  }
  const inOrder = (by: ReadonlyMap<BodyId, readonly CellChange[]>): Concerned[] =>
    Array.from(by, ([body, some]): Concerned => ({ body, name: bodyName(tellingOf(world, { on: some[0]?.from as Day, at }, lang), body).text, count: counting.cellsIn(some), changes: some }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return [inOrder(gains), inOrder(loses)];
}

const bodyOf = ({ body, name, count, changes }: Concerned): SummaryBody => ({ body, name, roles: [...new Set(changes.map(({ role }) => role))], count });

function noteUnder(by: Map<BodyId, CellChange[]>, body: BodyId, change: CellChange): void {
  const some = by.get(body);
  if (some) some.push(change);
  else by.set(body, [change]);
}
