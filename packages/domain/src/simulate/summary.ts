import type { Day } from '../day.ts';
import { bodyName, subjectName, tellingOf, type Telling } from '../explain/context.ts';
import type { Language } from '../explain/explanation.ts';
import type { Sentence } from '../explain/sentence.ts';
import type { Ars, Level } from '../ars.ts';
import type { BodyId, SubjectId } from '../ids.ts';
import { ONE, writeRatio } from '../ratio.ts';
import type { Role } from '../rules.ts';
import type { Seq } from '../seq.ts';
import { open, type World } from '../world/projection.ts';
import { all } from '../world/shelf.ts';
import { cellsOf } from './cells.ts';
import { explainImpact, whereOf } from './explain-impact.ts';
import type { CellChange, DutyChange, Impact, Told } from './impact.ts';
import { dutiesIn } from './simulate.ts';

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
  const orderOf = ordersIn(world);
  const { changes: words, idle } = explainImpact(world, { ...impact, changes: changes.slice(0, most.words) }, at, lang);
  const gains = bodiesOf(world, orderOf, changes, 'GAINS', at, lang);
  const loses = bodiesOf(world, orderOf, changes, 'LOSES', at, lang);
  const isWhole = changes.length <= most.words && gains.length <= most.bodies && loses.length <= most.bodies;
  const [paid] = funding;
  return {
    first, words, idle,
    cells: {
      changed: cellsIn(orderOf, changes), of: [...new Map(changes.map((each) => [lineOf(each), each.of])).values()].reduce((sum, of) => sum + of, 0),
      closed: cellsIn(orderOf, gaps.closed), opened: cellsIn(orderOf, gaps.opened), conflicts: cellsIn(orderOf, conflicts.opened), settled: cellsIn(orderOf, conflicts.closed),
    },
    rows: (isWhole ? changes : changes.slice(0, most.rows)).map((change) => rowOf(tellingOf(world, { on: change.from, at }, lang), change)),
    gains: gains.slice(0, most.bodies), loses: loses.slice(0, most.bodies),
    pays: paid ? sideOf(tellingOf(world, { on: paid.from, at }, lang), paid.role, paid.after).holders.map(({ name, share }) => ({ name, share: share ?? '1' })) : [],
    ...(isWhole ? {} : { whole: changes.length }),
  };
}

const lineOf = ({ subject, role }: Pick<CellChange, 'subject' | 'role'>): string => `${subject} ${role}`;

/** Where a place stands among those of a subject. */
type OrderOf = (subject: SubjectId) => ReadonlyMap<Ars, number>;

/** The order in which the runs of an impact go through the places of a subject, that of their keys; made once for each mixture of levels. */
function ordersIn(world: World): OrderOf {
  const projection = open(world);
  const { byLevel } = cellsOf(projection);
  const made = new Map<string, ReadonlyMap<Ars, number>>();
  return (subject) => {
    const levels = [...new Set(all(projection.records.subject.get(subject)).map(({ cellLevel }) => cellLevel))].sort();
    const known = made.get(levels.join());
    if (known) return known;
    const order = new Map(levels.flatMap((level) => byLevel.get(level) ?? []).sort().map((place, index) => [place, index]));
    made.set(levels.join(), order);
    return order;
  };
}

/** Cells that are in any of these changes, each counted once however often it changes. */
function cellsIn(orderOf: OrderOf, changes: readonly CellChange[]): number {
  let cells = 0;
  for (const line of Map.groupBy(changes, lineOf).values()) {
    const runs = line.flatMap(({ subject, places }) => places.map(({ from, count }) => ({ start: orderOf(subject).get(from) ?? 0, count }))).sort((a, b) => a.start - b.start);
    let counted = 0;
    for (const { start, count } of runs) {
      cells += Math.max(0, start + count - Math.max(counted, start));
      counted = Math.max(counted, start + count);
    }
  }
  return cells;
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

/** By body, whoever is concerned in most cells first. */
function bodiesOf(world: World, orderOf: OrderOf, changes: readonly CellChange[], what: DutyChange['what'], at: Seq, lang: Language): SummaryBody[] {
  const by = Map.groupBy(changes.flatMap((change) => dutiesIn(change).filter((duty) => duty.what === what).map(({ body }) => ({ body, change }))), ({ body }) => body);
  return [...by].map(([body, some]): SummaryBody => ({
    body, name: bodyName(tellingOf(world, { on: some[0]?.change.from as Day, at }, lang), body).text, roles: [...new Set(some.map(({ change }) => change.role))], count: cellsIn(orderOf, some.map(({ change }) => change)),
  })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
