import type { MatrixView } from '@feder/contract/schemas';
import type { Run } from '@feder/viz/pixel-matrix';
import { areas, indexOfArea, type Area, type Show } from '../../areas.ts';
import { blocksOf } from './blocks.ts';
import { colouredRuns, painted } from './coloured.ts';
import type { ColumnKind } from './load.ts';

/** What the overview paints: its columns, each `width` pixels wide, and of each row every column once. `cells`: how many cells of the matrix a column stands for. */
export type Plane = { columns: { id: string; name: string; cells: number }[]; rows: Run[][]; width: number };

/** CSS pixels of a column: one where there are as many as the Land has municipalities, never more than a cell with a word. */
const widthFor = (columns: number): number => Math.max(1, Math.min(WIDEST, Math.floor(WIDTH / Math.max(1, columns))));

const WIDTH = 1101;
const WIDEST = 72;

export function planeOf(view: MatrixView, kind: ColumnKind, show: Show): Plane {
  if (kind === 'stelle') return byBody(view);
  const whole = { columns: view.columns.map(({ key, name }) => ({ id: key, name, cells: view.rows.length })), rows: view.rows.map((row) => colouredRuns(view, row, show)), width: widthFor(view.columns.length) };
  return kind === 'kreis' ? byCounty(view, whole) : whole;
}

/** How many columns there are. */
export const columnsOf = (view: MatrixView, kind: ColumnKind): number => (kind === 'gemeinde' ? view.columns.length : kind === 'kreis' ? countiesIn(view).length : new Set(view.answers.flatMap(({ holders }) => holders)).size);

const countiesIn = ({ columns }: MatrixView) => blocksOf(columns, ({ key }) => key.slice(0, 5));

/** Municipalities of a county that are coloured alike have their colour; else the county says that they differ. */
function byCounty(view: MatrixView, { rows }: Plane): Plane {
  const counties = countiesIn(view);
  return {
    columns: counties.map(({ id, from, to }) => ({ id, name: id, cells: (to - from) * view.rows.length })),
    rows: rows.map((runs) => {
      const cells = painted(runs, view.columns.length);
      return counties.map(({ from, to }, index): Run => [index, index + 1, cells.subarray(from, to).every((area) => area === cells[from]) ? (cells[from] as number) : indexOfArea('MIXED')]);
    }),
    width: widthFor(counties.length),
  };
}

/** Bodies by how many cells they hold, the most first; where they hold a row. */
function byBody(view: MatrixView): Plane {
  const counts = view.rows.map((row) => {
    const held = new Map<string, number>();
    for (const [from, to, answer] of row.runs) for (const body of view.answers[answer]?.holders ?? []) held.set(body, (held.get(body) ?? 0) + to - from);
    return held;
  });
  const totals = new Map<string, number>();
  for (const held of counts) for (const [body, count] of held) totals.set(body, (totals.get(body) ?? 0) + count);
  const columns = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id, count]) => ({ id, name: view.bodies[id] ?? id, cells: count }));
  const areaOf = (count: number): Area => (count === 0 ? 'NOWHERE' : count === view.columns.length ? 'EVERYWHERE' : 'PARTLY');
  return {
    columns,
    rows: counts.map((held) => columns.map(({ id }, index): Run => [index, index + 1, indexOfArea(areaOf(held.get(id) ?? 0))])),
    width: widthFor(columns.length),
  };
}

/** How many cells of a plane have each area. */
export function countsIn(rows: readonly (readonly Run[])[], columns: number): Map<Area, number> {
  const counts = new Map<Area, number>();
  for (const row of rows) {
    for (const index of painted(row, columns)) {
      const area = areas[index];
      if (area) counts.set(area, (counts.get(area) ?? 0) + 1);
    }
  }
  return counts;
}
