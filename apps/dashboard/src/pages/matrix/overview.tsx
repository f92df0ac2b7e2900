import type { MatrixView } from '@feder/contract/schemas';
import { Card, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Text } from '@feder/react/text';
import { PixelMatrix, type Frame } from '@feder/viz/pixel-matrix';
import { useMemo, type CSSProperties } from 'react';
import { fills, type Show } from '../../areas.ts';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { hyphenate } from '../../shell/hyphenate.ts';
import { blocksOf, rowHeightFor, type Block } from './blocks.ts';
import { BodiesTable } from './bodies-table.tsx';
import { Legend } from './legend.tsx';
import type { ColumnKind, MatrixData } from './load.ts';
import { useMatrixMessages } from './messages.ts';
import { planeOf, type Plane } from './plane.ts';
import { useChange } from './use-change.ts';

/** Every municipality a column of one pixel (or every county, every body wider): the shape of the whole, and where the loupe stands. */
export function Overview({ data, show, kind }: { data: MatrixData; show: Show; kind: ColumnKind }) {
  const words = useMatrixMessages();
  const change = useChange();
  const { whole, county, group } = data;
  const plane = useMemo(() => planeOf(whole, kind, show), [whole, kind, show]);
  const groups = useMemo(() => blocksOf(whole.rows, (row) => row.group?.id ?? ''), [whole]);
  const districts = useMemo(() => (kind === 'stelle' ? [] : blocksOf(plane.columns, ({ id }) => id.slice(0, 3))), [plane, kind]);
  const counties = useMemo(() => (kind === 'stelle' ? [] : blocksOf(plane.columns, ({ id }) => id.slice(0, 5))), [plane, kind]);
  const breaks = useMemo(() => ({ columns: districts.slice(1).map(({ from }) => from), rows: groups.slice(1).map(({ from }) => from) }), [districts, groups]);
  const height = rowHeightFor(whole.rows.length);
  const atCounty = counties.findIndex(({ id }) => id === county?.key);
  const atGroup = groups.findIndex(({ id }) => id === (group?.id ?? ''));
  return (
    <Card as="section" aria-labelledby="uebersicht">
      <CardHead><Heading level={2} id="uebersicht">{words.overview[kind]}</Heading></CardHead>
      <Legend runs={plane.rows} columns={plane.columns.length} show={kind === 'stelle' ? 'body' : show} />
      <div className="dashboard-matrix">
        <p className="dashboard-matrix-corner"><span>{words.group}</span><span>{words.count}</span></p>
        <Districts data={data} blocks={districts} plane={plane} />
        <Groups view={whole} blocks={groups} height={height} at={atGroup} />
        <PixelMatrix
          rows={plane.rows} columns={plane.columns.length} fills={fills} label={`${words.overview[kind]}. ${words.overviewHelp}`} cell={{ width: plane.width, height }} most={780} breaks={breaks}
          frame={frameOf(counties[atCounty], groups[atGroup])}
          onPick={({ row, column }) => change({ kreis: kind === 'stelle' ? county?.key : plane.columns[column]?.id.slice(0, 5), gruppe: whole.rows[row]?.group?.id, feld: undefined })}
          onStep={({ columns, rows }) => change({ kreis: counties[wrap(atCounty + columns, counties.length)]?.id ?? county?.key, gruppe: groups[wrap(atGroup + rows, groups.length)]?.id, feld: undefined })}
        />
      </div>
      <Text look="small" tone="muted" className="dashboard-matrix-help">{words.overviewHelp}</Text>
      {kind === 'stelle' ? <BodiesTable plane={plane} /> : null}
    </Card>
  );
}

/** Above the picture: the Regierungsbezirke, as wide as their columns. */
function Districts({ data, blocks, plane }: { data: MatrixData; blocks: Block[]; plane: Plane }) {
  const lang = useLang();
  return (
    <ol className="dashboard-matrix-districts" style={{ inlineSize: plane.columns.length * plane.width }}>
      {blocks.map(({ id, from, to }) => (
        <li key={id} style={{ inlineSize: (to - from) * plane.width }}>
          <strong>{(to - from) * plane.width > 60 ? `RB ${data.districts.find(({ key }) => key === id)?.name ?? id}` : ''}</strong> {formatNumber(to - from, lang)}
        </li>
      ))}
    </ol>
  );
}

/** Beside the picture: the groups, as high as their rows. What has no room for its name shows it whole under the pointer, and where the loupe stands while the keys move it. */
function Groups({ view, blocks, height, at }: { view: MatrixView; blocks: Block[]; height: number; at: number }) {
  const lang = useLang();
  return (
    <ol className="dashboard-matrix-groups">
      {blocks.map(({ id, from, to }, index) => {
        const lines = Math.floor(((to - from) * height) / LINE);
        return (
          <li key={id} style={{ blockSize: (to - from) * height, '--lines': lines } as CSSProperties} data-low={lines < 1 ? '' : undefined} data-at={index === at ? '' : undefined}>
            <span>{hyphenate(view.rows[from]?.group?.name ?? '')}</span><span>{formatNumber(to - from, lang)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** CSS pixels of a line of a name. */
const LINE = 17;

const frameOf = (county: Block | undefined, group: Block | undefined): Frame | undefined => (county && group ? { from: county.from, to: county.to, first: group.from, last: group.to } : undefined);

const wrap = (index: number, length: number): number => (length === 0 ? -1 : (index + length) % length);
