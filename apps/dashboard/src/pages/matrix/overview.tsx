import type { MatrixView } from '@feder/contract/schemas';
import { Card, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Text } from '@feder/react/text';
import { PixelMatrix, type Frame } from '@feder/viz/pixel-matrix';
import { useMemo } from 'react';
import { fills, type Show } from '../../areas.ts';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { Legend } from './legend.tsx';
import { colouredRuns } from './coloured.ts';
import type { MatrixData } from './load.ts';
import { useMatrixMessages } from './messages.ts';
import { blocksOf, rowHeightFor } from './blocks.ts';
import { useChange } from './use-change.ts';

/** Every municipality a column of one pixel, every row a few: the shape of the whole, and where the loupe stands. */
export function Overview({ data, show }: { data: MatrixData; show: Show }) {
  const words = useMatrixMessages();
  const lang = useLang();
  const change = useChange();
  const { whole, county, group } = data;
  const runs = useMemo(() => whole.rows.map((row) => colouredRuns(whole, row, show)), [whole, show]);
  const groups = useMemo(() => blocksOf(whole.rows, (row) => row.group?.id ?? ''), [whole]);
  const districts = useMemo(() => blocksOf(whole.columns, ({ key }) => key.slice(0, 3)), [whole]);
  const counties = useMemo(() => blocksOf(whole.columns, ({ key }) => key.slice(0, 5)), [whole]);
  const breaks = useMemo(() => ({ columns: districts.slice(1).map(({ from }) => from), rows: groups.slice(1).map(({ from }) => from) }), [districts, groups]);
  const height = rowHeightFor(whole.rows.length);
  const atCounty = counties.findIndex(({ id }) => id === county?.key);
  const atGroup = groups.findIndex(({ id }) => id === (group?.id ?? ''));
  const under = counties[atCounty];
  const beside = groups[atGroup];
  const frame: Frame | undefined = under && beside ? { from: under.from, to: under.to, first: beside.from, last: beside.to } : undefined;
  const nameOf = (id: string) => data.districts.find(({ key }) => key === id)?.name ?? id;
  return (
    <Card as="section" aria-labelledby="uebersicht">
      <CardHead><Heading level={2} id="uebersicht">{words.overview}</Heading></CardHead>
      <Legend runs={runs} columns={whole.columns.length} show={show} />
      <div className="dashboard-matrix">
        <p className="dashboard-matrix-corner"><span>{words.group}</span><span>{words.count}</span></p>
        <ol className="dashboard-matrix-districts" style={{ inlineSize: whole.columns.length }}>
          {districts.map(({ id, from, to }) => <li key={id} style={{ inlineSize: to - from }}><strong>{to - from > 60 ? `RB ${nameOf(id)}` : ''}</strong> {formatNumber(to - from, lang)}</li>)}
        </ol>
        <ol className="dashboard-matrix-groups">
          {groups.map(({ id, from, to }) => <li key={id} style={{ blockSize: (to - from) * height }}>{(to - from) * height < 16 ? null : <><span>{groupName(whole, from)}</span><span>{formatNumber(to - from, lang)}</span></>}</li>)}
        </ol>
        <PixelMatrix
          rows={runs} columns={whole.columns.length} fills={fills} label={`${words.overview}. ${words.overviewHelp}`} cell={{ width: 1, height }} most={720} breaks={breaks} frame={frame}
          onPick={({ row, column }) => change({ kreis: whole.columns[column]?.key.slice(0, 5), gruppe: whole.rows[row]?.group?.id, feld: undefined })}
          onStep={({ columns, rows }) => change({ kreis: counties[wrap(atCounty + columns, counties.length)]?.id, gruppe: groups[wrap(atGroup + rows, groups.length)]?.id, feld: undefined })}
        />
      </div>
      <Text look="small" tone="muted" className="dashboard-matrix-help">{words.overviewHelp}</Text>
    </Card>
  );
}

const groupName = (view: MatrixView, row: number): string => view.rows[row]?.group?.name ?? '';

const wrap = (index: number, length: number): number => (index + length) % length;
