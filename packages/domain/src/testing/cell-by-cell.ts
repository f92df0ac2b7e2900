import type { Step } from '../answer.ts';
import type { Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { SubjectId } from '../ids.ts';
import { askOn } from '../resolve/ask.ts';
import { equalityKey, isEqual, type Verdict } from '../resolve/verdict.ts';
import type { Role } from '../rules.ts';
import type { Opened } from '../world/change.ts';
import type { Pair } from '../simulate/grounds.ts';

type Cell = { subject: SubjectId; role: Role; place: Ars };
type Stretch = { from: Day; to: Day | null; before: Verdict; after: Verdict };

/** The spans on which one cell is answered otherwise, asked from edge to edge as a question is; neighbours with equal answers joined. */
function stretchesOf({ before, after, seqs }: Pair, { subject, role, place }: Cell, start: Day): Stretch[] {
  const stretches: Stretch[] = [];
  for (let day: Day | null = start; day !== null;) {
    const was = askOn(before, { subject, role, place, at: seqs.before }, day, true);
    const will = askOn(after, { subject, role, place, at: seqs.after }, day, true);
    const to: Day | null = was.to === null ? will.to : will.to === null || was.to < will.to ? was.to : will.to;
    const last = stretches.at(-1);
    if (!isEqual(was.verdict, will.verdict) && was.verdict.answeredAt === place) {
      if (last?.to === day && isEqual(last.before, was.verdict) && isEqual(last.after, will.verdict)) last.to = to;
      else stretches.push({ from: day, to, before: was.verdict, after: will.verdict });
    }
    day = to;
  }
  return stretches;
}

/** How cells are answered otherwise, a line of text for each span of each cell. */
export const differencesOf = (pair: Pair, cells: readonly Cell[], start: Day): string[] =>
  cells.flatMap((cell) => stretchesOf(pair, cell, start).map(({ from, to, before, after }) => writeDifference(cell, { from, to }, equalityKey(before), equalityKey(after)))).sort();

export const writeDifference = ({ subject, role, place }: Cell, { from, to }: Pick<Stretch, 'from' | 'to'>, before: string, after: string): string =>
  [subject, role, place, from, to ?? '', before.replaceAll('\n', ' '), after.replaceAll('\n', ' ')].join(' | ');

const GROUNDS: readonly string[] = ['WON', 'CO_GROUND', 'ADDED', 'APPLIED'];

/** New facts that do nothing on their first day, by the trace of each cell. A line that only follows another is left out. */
export function idleIn({ after, seqs }: Pair, cells: readonly Cell[], opened: readonly Opened[], speaksOf: (cell: Cell) => boolean): string[] {
  return opened.flatMap(({ kind, record }): string[] => {
    if (kind !== 'assignment' && kind !== 'delegation' && kind !== 'ending') return [];
    const told = { beyond: 0, survives: 0, counts: 0 };
    for (const { subject, role, place } of cells.filter(speaksOf)) {
      const { verdict } = askOn(after, { subject, role, place, at: seqs.after }, record.valid.from);
      if (verdict.answeredAt !== place) continue;
      const mine: Step[] = verdict.trace.filter(({ fact, of }) => fact === record.id && of === undefined);
      if (mine.some((step) => step.outcome === 'SIFTED' && step.why === 'ULTRA_VIRES')) told.beyond += 1;
      if (mine.some((step) => step.kind === 'ASSIGNMENT' && step.outcome !== 'SIFTED')) told.survives += 1;
      if (mine.some(({ outcome }) => GROUNDS.includes(outcome))) told.counts += 1;
    }
    return [...(told.beyond > 0 ? [`ULTRA_VIRES ${record.id} ${told.beyond}`] : []), ...(told.survives > 0 && told.counts === 0 ? [`SHADOWED ${record.id} ${told.survives}`] : [])];
  }).sort();
}
