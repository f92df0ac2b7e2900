import type { MatrixView } from '@feder/contract/schemas';
import type { Run } from '@feder/viz/pixel-matrix';
import { findingArea, holderArea, indexOfArea, type Area, type Show } from '../../areas.ts';

type Row = MatrixView['rows'][number];

const at = (runs: Row['runs'], column: number): number | undefined => runs.find(([from, to]) => from <= column && column < to)?.[2];

/** What a cell is coloured by. */
export function areaAt(view: MatrixView, row: Row, column: number, show: Show): Area {
  if (show === 'finding') return findingArea(view.findings[at(row.found, column) ?? -1]);
  const answer = view.answers[at(row.runs, column) ?? -1];
  if (!answer) throw new Error(`"${row.id}" has no answer in column ${column}.`);
  return show === 'status' ? answer.status : holderArea(answer);
}

/** The answer of a cell, with its holders where the view names them. */
export const answerAt = (view: MatrixView, row: Row, column: number) => view.answers[at(row.runs, column) ?? -1];

/** A row as runs of areas: each column once; of findings, those there are over what has none. */
export function colouredRuns(view: MatrixView, row: Row, show: Show): Run[] {
  if (show === 'finding') return [[0, view.columns.length, indexOfArea('NOT_FOUND')], ...row.found.map(([from, to, kind]): Run => [from, to, indexOfArea(findingArea(view.findings[kind]))])];
  return row.runs.map(([from, to, answer]): Run => {
    const given = view.answers[answer];
    return [from, to, given ? indexOfArea(show === 'status' ? given.status : holderArea(given)) : -1];
  });
}

/** The area of each column; later runs go over earlier ones. */
export function painted(runs: readonly Run[], columns: number): Int16Array {
  const cells = new Int16Array(columns);
  for (const [from, to, area] of runs) cells.fill(area, from, to);
  return cells;
}
