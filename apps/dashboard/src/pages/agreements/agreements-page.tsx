import { Card, CardBody, CardHead } from '@feder/react/card';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Tag } from '@feder/react/tag';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { Deadline } from '../overview/deadlines.tsx';
import { useAgreementWords } from './words.ts';

const route = getRouteApi('/vereinbarungen');

/** Vereinbarungen, the next deadline first; and the resolutions that bind only those who joined. */
export function AgreementsPage() {
  const lang = useLang();
  const { confidence } = useMessages();
  const words = useAgreementWords();
  const href = useHref();
  const { items, acts, clocks } = route.useLoaderData();
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.lead} actions={<PrintButton>{words.print}</PrintButton>} />
      <Plain page="agreements" />
      {items.map(({ due, daysLeft, validFrom, ...agreement }) => (agreement.state === 'DUE' && due !== null && daysLeft !== null
        ? <Deadline key={agreement.id} agreement={{ ...agreement, since: validFrom, due, daysLeft }} on={clocks.on} isToday={clocks.onIsToday}><Link href={href(`/vereinbarungen/${agreement.id}`)}>{words.open}</Link></Deadline>
        : null))}
      <Card aria-labelledby="liste">
        <CardHead><Heading level={2} id="liste">{words.list}</Heading><span className="dashboard-detail">{formatNumber(items.length, lang)}</span></CardHead>
        {items.length === 0 ? <EmptyState heading={<Heading level={3}>{words.empty}</Heading>}>{words.emptyText}</EmptyState> : (
          <Table aria-labelledby="liste">
            <TableHead><TableRow><TableColumnHead>{words.name}</TableColumnHead><TableColumnHead>{words.state}</TableColumnHead><TableColumnHead>{words.due}</TableColumnHead><TableColumnHead>{words.parties}</TableColumnHead></TableRow></TableHead>
            <TableBody>
              {items.map(({ id, name, summary, state, due, parties, confidence: sure }) => (
                <TableRow key={id}>
                  <TableRowHead><Link look="name" href={href(`/vereinbarungen/${id}`)}>{name}</Link><span className="dashboard-detail">{summary}</span></TableRowHead>
                  <TableCell label={words.state}><span><Tag announced={state === 'DUE'}>{words.states[state]}</Tag> <ConfidenceMark confidence={sure}>{confidence[sure]}</ConfidenceMark></span></TableCell>
                  <TableCell label={words.due}>{due === null ? words.noDue : formatDay(due, lang)}</TableCell>
                  <TableCell label={words.parties}>{parties.map((party) => party.name).join(', ')}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </Card>
      <Card aria-labelledby="beitritte">
        <CardHead><Heading level={2} id="beitritte">{words.acts}</Heading></CardHead>
        <CardBody><Text look="small" tone="muted">{acts.length === 0 ? words.actsNone : words.actsText}</Text></CardBody>
        {acts.length === 0 ? null : (
          <Table aria-labelledby="beitritte">
            <TableHead><TableRow><TableColumnHead>{words.number}</TableColumnHead><TableColumnHead>{words.bound}</TableColumnHead><TableColumnHead>{words.joined}</TableColumnHead></TableRow></TableHead>
            <TableBody>
              {acts.map(({ draft, label, title, adopted, bound, joined, of }) => (
                <TableRow key={draft}>
                  <TableRowHead><Link look="name" href={href(`/beschluesse/${draft}`)}>{title[lang]}</Link><span className="dashboard-detail">{`${label}, ${words.adopted} ${formatDay(adopted, lang)}`}</span><span className="dashboard-detail">{words.of(formatNumber(bound.length + joined.length, lang), formatNumber(of, lang))}</span></TableRowHead>
                  <TableCell label={words.bound}>{bound.map(({ name }) => name).join(', ') || words.none}</TableCell>
                  <TableCell label={words.joined}>{joined.map(({ name }) => name).join(', ') || words.none}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </Card>
    </>
  );
}
