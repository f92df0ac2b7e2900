import { IconGrid } from '@feder/icons/grid';
import { ButtonLink } from '@feder/react/button-link';
import { Card } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { PageHead } from '@feder/react/page-head';
import { getRouteApi } from '@tanstack/react-router';
import { shows, type Show } from '../../areas.ts';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { Plain } from '../plain/plain.tsx';
import { Controls } from './controls.tsx';
import { CountsTable } from './counts-table.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { columnKinds, type ColumnKind } from './load.ts';
import { Loupe } from './loupe.tsx';
import { useMatrixMessages } from './messages.ts';
import { Overview } from './overview.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useFacts } from './use-facts.ts';

const route = getRouteApi('/matrix');

/** Matrix: who holds a role, for every matter in every municipality at once. */
export function MatrixPage() {
  const words = useMatrixMessages();
  const lang = useLang();
  const href = useHref();
  const data = route.useLoaderData();
  const { show: asked, q, spalten } = route.useSearch();
  const show: Show = shows.find((each) => each === asked) ?? 'holder';
  const kind: ColumnKind = columnKinds.find((each) => each === spalten) ?? 'gemeinde';
  const { whole } = data;
  const groups = [...new Map(whole.rows.flatMap(({ group }) => (group ? [[group.id, group] as const] : []))).values()];
  const facts = useFacts(whole, kind);
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead
        title={words.title} facts={whole.rows.length === 0 ? undefined : facts}
        actions={<><ButtonLink size="small" href="#tabelle-zahlen"><IconGrid />{words.asTable}</ButtonLink><ExportButtons /></>}
      />
      <Plain page="matrix" />
      <Controls groups={groups} />
      {whole.rows.length === 0 ? (
        <Card aria-label={words.empty}>
          <EmptyState heading={<Heading level={2}>{words.empty}</Heading>} actions={<ButtonLink href={href('/matrix')}>{words.showAll}</ButtonLink>}>{q ? words.emptyText(q, formatNumber(data.of, lang)) : words.emptyKind}</EmptyState>
        </Card>
      ) : (
        <>
          <Overview data={data} show={show} kind={kind} />
          <Loupe data={data} show={show} />
          <CountsTable data={data} show={show} />
        </>
      )}
      <SelectionBar data={data} />
    </>
  );
}
