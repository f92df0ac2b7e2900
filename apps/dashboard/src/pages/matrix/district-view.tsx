import { CardBody } from '@feder/react/card';
import { PixelMatrix, type Run } from '@feder/viz/pixel-matrix';
import { useMemo } from 'react';
import { fills, type Show } from '../../areas.ts';
import { blocksOf } from './blocks.ts';
import { colouredRuns } from './coloured.ts';
import type { MatrixData } from './load.ts';
import { useMatrixMessages } from './messages.ts';
import { useChange } from './use-change.ts';

/** CSS pixels of a cell at this zoom. */
const CELL = { width: 4, height: 24 };

/** The Regierungsbezirk around the loupe: its rows by name, its municipalities four pixels wide. */
export function DistrictView({ data: { whole, county, group, districts }, show }: { data: MatrixData; show: Show }) {
  const words = useMatrixMessages();
  const change = useChange();
  const key = county?.key.slice(0, 3) ?? '';
  const columns = useMemo(() => whole.columns.filter((column) => column.key.startsWith(key)), [whole, key]);
  const rows = useMemo(() => whole.rows.filter((row) => row.group?.id === group?.id), [whole, group]);
  const start = whole.columns.findIndex((column) => column.key.startsWith(key));
  const runs = useMemo(() => rows.map((row) => colouredRuns(whole, row, show).flatMap(([from, to, area]): Run[] => {
    const [left, right] = [Math.max(0, from - start), Math.min(columns.length, to - start)];
    return left < right ? [[left, right, area]] : [];
  })), [whole, rows, show, start, columns.length]);
  const counties = useMemo(() => blocksOf(columns, (column) => column.key.slice(0, 5)), [columns]);
  const breaks = useMemo(() => ({ columns: counties.slice(1).map(({ from }) => from), rows: [] }), [counties]);
  const under = counties.find(({ id }) => id === county?.key);
  const district = districts.find((each) => each.key === key)?.name ?? key;
  return (
    <CardBody>
      <div className="dashboard-matrix">
        <ol className="dashboard-matrix-names">{rows.map(({ id, name }) => <li key={id} style={{ blockSize: CELL.height }}><span>{name}</span></li>)}</ol>
        <PixelMatrix
          rows={runs} columns={columns.length} fills={fills} label={`${words.inPlaces(district)}, ${group?.name ?? ''}. ${words.overviewHelp}`} cell={CELL} most={960} breaks={breaks}
          frame={under ? { from: under.from, to: under.to, first: 0, last: rows.length } : undefined}
          onPick={({ column }) => change({ kreis: columns[column]?.key.slice(0, 5), zoom: 'kreis' })}
          onStep={({ columns: by }) => change({ kreis: counties[(counties.findIndex(({ id }) => id === county?.key) + by + counties.length) % counties.length]?.id })}
        />
      </div>
    </CardBody>
  );
}
