import type { MatrixView } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Tag } from '@feder/react/tag';
import { Text } from '@feder/react/text';
import { CellGrid } from '@feder/viz/cell-grid';
import { getRouteApi } from '@tanstack/react-router';
import { lookOf, type Show } from '../../areas.ts';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { hyphenate } from '../../shell/hyphenate.ts';
import { HiddenSearch } from '../../shell/hidden-search.tsx';
import { answerAt, areaAt } from './coloured.ts';
import { DistrictView } from './district-view.tsx';
import { FieldView } from './field-view.tsx';
import { toggled, type MatrixData } from './load.ts';
import { LoupeForm } from './loupe-form.tsx';
import { useMatrixMessages } from './messages.ts';
import { useChange } from './use-change.ts';

const route = getRouteApi('/matrix');

/** The cells under the loupe, at the zoom that the address names. */
export function Loupe({ data, show }: { data: MatrixData; show: Show }) {
  const words = useMatrixMessages();
  const lang = useLang();
  const { zoom = 'kreis' } = route.useSearch();
  const { whole, loupe, county, group } = data;
  const name = county ? `${county.designation[lang]} ${county.name}` : '';
  return (
    <Card as="section" aria-labelledby="lupe" className="dashboard-loupe">
      <CardHead>
        <Heading level={2} id="lupe">{words.loupe(name)}</Heading>
        {loupe ? <Tag>{words.loupeFacts(formatNumber(loupe.columns.length, lang), formatNumber(whole.columns.length, lang), formatNumber(loupe.rows.length, lang), formatNumber(whole.total, lang))}</Tag> : null}
      </CardHead>
      <LoupeForm data={data} />
      {zoom === 'feld' ? <FieldView data={data} /> : null}
      {zoom === 'bezirk' && county && group ? <DistrictView data={data} show={show} /> : null}
      {zoom === 'kreis' && loupe ? <Cells view={loupe} caption={`${words.loupe(name)}, ${group?.name ?? ''}`} show={show} /> : null}
      {zoom === 'kreis' && !loupe ? <CardBody><EmptyState heading={<Heading level={3}>{words.empty}</Heading>}>{words.emptyKind}</EmptyState></CardBody> : null}
      {loupe && under(data) > loupe.rows.length ? <CardBody><Text look="small" tone="muted">{words.more(formatNumber(loupe.rows.length, lang), formatNumber(under(data), lang))}</Text></CardBody> : null}
    </Card>
  );
}

const under = ({ whole, group }: MatrixData): number => whole.rows.filter((row) => row.group?.id === group?.id).length;

/** A county's cells, each with a word. A cell that is chosen is selected. */
function Cells({ view, caption, show }: { view: MatrixView; caption: string; show: Show }) {
  const words = useMatrixMessages();
  const change = useChange();
  const { sel } = route.useSearch();
  const selected = new Set(sel?.split(',') ?? []);
  const idAt = (row: number, column: number) => `${view.rows[row]?.id ?? ''}:${view.columns[column]?.key ?? ''}`;
  return (
    <form action="/matrix">
      <HiddenSearch keys={['on', 'at', 'rows', 'spalten', 'role', 'show', 'q', 'sort', 'zoom', 'kreis', 'gruppe', 'sel']} />
      <CellGrid
        caption={caption} corner={words.subject} name="cell"
        rows={view.rows.map(({ id, name }) => ({ id, head: hyphenate(name) }))}
        columns={view.columns.map(({ key, name }) => ({ id: key, head: name }))}
        cellAt={(rowAt, column) => {
          const row = view.rows[rowAt];
          if (!row) throw new Error(`There is no row ${rowAt}.`);
          const area = areaAt(view, row, column, show);
          const who = answerAt(view, row, column)?.holders.map((body) => view.bodies[body] ?? body).join(', ') ?? '';
          return { look: lookOf(area), word: words.short[area], name: words.cell(row.name, view.columns[column]?.name ?? '', words.areas[area], who), selected: selected.has(idAt(rowAt, column)) };
        }}
        onToggle={(row, column) => change({ sel: toggled(sel, idAt(row, column)) })}
      />
    </form>
  );
}
