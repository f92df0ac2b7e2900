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
import { byText } from '../world/shelf.ts';
import { bodiesIn, cellsIn, type CellCounts, type Concerned } from './counting.ts';
import { explainImpact, whereOf } from './explain-impact.ts';
import type { CellChange, Impact, Told } from './impact.ts';

/** Who answers on one side of a change, by name; with FUND each with its share ("3/5"). */
type SummarySide = { status: Told['status']; holders: { body: BodyId; name: string; share?: string; performer?: string }[] };

/** A change as a row: `place` where it is one place, else how many of how many cells of the level. */
type SummaryRow = { subject: SubjectId; name: string; role: Role; from: Day; to: Day | null; place: string | null; count: number; of: number; level: Level; before: SummarySide; after: SummarySide };

/** A body that comes to bear duties, or no longer does, in how many cells. */
type SummaryBody = { body: BodyId; name: string; roles: Role[]; count: number };

/** An impact as a page shows it: cells that are ever answered otherwise, how many of them lose a gap or come into conflict, a row per change, and who gains, loses and pays. */
export type EffectSummary = {
  first: Day | null;
  cells: CellCounts;
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
  const { found, first } = impact;
  const beginning = found.beginning(Math.max(most.rows, most.words));
  const { changes: words, idle } = explainImpact(world, { changes: beginning.slice(0, most.words), idle: impact.idle }, at, lang);
  const [gains, loses] = [bodiesIn(found, 'gains'), bodiesIn(found, 'loses')];
  const nameOf = ({ body, from }: Concerned): string => bodyName(tellingOf(world, { on: from, at }, lang), body).text;
  const isWhole = found.count <= most.words && gains.length <= most.bodies && loses.length <= most.bodies;
  const [paid] = found.beginning(1, 'FUND');
  return {
    first, words, idle, cells: cellsIn(found),
    rows: (isWhole ? beginning : beginning.slice(0, most.rows)).map((change) => rowOf(tellingOf(world, { on: change.from, at }, lang), change)),
    gains: shownOf(gains, most.bodies, nameOf), loses: shownOf(loses, most.bodies, nameOf),
    pays: paid ? sideOf(tellingOf(world, { on: paid.from, at }, lang), paid.role, paid.after).holders.map(({ name, share }) => ({ name, share: share ?? '1' })) : [],
    ...(isWhole ? {} : { whole: found.count }),
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

/** The first so many bodies, whoever is concerned in most cells before the others, with their names on the first day that concerns them. */
function shownOf(bodies: readonly Concerned[], most: number, nameOf: (one: Concerned) => string): SummaryBody[] {
  const names = new Map<BodyId, string>();
  const named = (one: Concerned): string => {
    const name = names.get(one.body) ?? nameOf(one);
    names.set(one.body, name);
    return name;
  };
  const first = firstOf(bodies, most, (a, b) => b.count - a.count || byText(named(a), named(b)));
  return first.map((one) => ({ body: one.body, name: named(one), roles: [...one.roles], count: one.count }));
}

/** The first so many of a list as it would be sorted: of a long one the others are not put in order. */
function firstOf<Item>(items: readonly Item[], most: number, compare: (a: Item, b: Item) => number): Item[] {
  if (items.length <= most) return items.toSorted(compare);
  const first: Item[] = [];
  for (const item of items) {
    const at = first.findLastIndex((each) => compare(each, item) <= 0) + 1;
    if (at === most) continue;
    first.splice(at, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}
