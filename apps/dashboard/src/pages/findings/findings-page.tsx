import { ButtonLink } from '@feder/react/button-link';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Columns, Stack } from '@feder/react/page-shell';
import { Pagination, PaginationLink } from '@feder/react/pagination';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatLongDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { CountedLine } from '../../shell/counted-line.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { FilterForm } from './filter-form.tsx';
import { FindingCard } from './finding-card.tsx';
import { Kinds } from './kinds.tsx';

const route = getRouteApi('/befunde');

/** Befunde: what is missing, collides or runs out, each with its reason and what would mend it. */
export function FindingsPage() {
  const lang = useLang();
  const { findings: words } = useMessages();
  const href = useHref();
  const page = route.useLoaderData();
  const { kind, after } = route.useSearch();
  const waived = page.counts.reduce((sum, each) => sum + each.waived, 0);
  const filtered = kind !== undefined || page.subject !== null || page.place !== null;
  const asked = { kind, subject: page.subject?.id, place: page.place?.key };
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={`${formatLongDay(page.clocks.on, lang)} · ${words.facts(formatNumber(page.total, lang), page.total)}`} actions={<PrintButton>{words.print}</PrintButton>} />
      <Plain page="findings" />
      <FilterForm page={page} />
      <Columns align="start">
        <Stack>
          {page.items.length === 0 ? (
            <Card aria-label={words.title}>
              <EmptyState heading={<Heading level={2}>{words.empty}</Heading>} actions={filtered ? <ButtonLink href={href('/befunde')}>{words.all}</ButtonLink> : undefined}>
                {filtered ? words.emptyFiltered : words.emptyAll}
              </EmptyState>
            </Card>
          ) : page.items.map((finding, index) => <FindingCard key={finding.id} finding={finding} names={page.names} id={`befund-${index + 1}`} />)}
          {page.next === null && after === undefined ? null : (
            <Pagination label={words.pages}>
              {after === undefined ? null : <PaginationLink href={href('/befunde', asked)}>{words.first}</PaginationLink>}
              {page.next === null ? null : <PaginationLink href={href('/befunde', { ...asked, after: page.next })} rel="next">{words.next}</PaginationLink>}
            </Pagination>
          )}
        </Stack>
        <Card as="aside" aria-labelledby="arten">
          <CardHead><Heading level={2} id="arten">{words.kindsTitle}</Heading>{filtered ? <Link href={href('/befunde')}>{words.all}</Link> : null}</CardHead>
          <Kinds page={page} />
          <CardBody><Text look="small" tone="muted">{words.counted}{waived > 0 ? ` ${words.waived(formatNumber(waived, lang))}` : ''}</Text>{page.counted && page.items.some(({ reach }) => reach) ? <CountedLine counted={page.counted} /> : null}</CardBody>
        </Card>
      </Columns>
    </>
  );
}
