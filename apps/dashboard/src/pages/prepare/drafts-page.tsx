import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Badge } from '@feder/react/badge';
import { ButtonLink } from '@feder/react/button-link';
import { Card } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Stack } from '@feder/react/page-shell';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { usePrepareWords } from './messages.ts';
import { useRoot } from '../../shell/use-root.ts';
import { Plain } from '../plain/plain.tsx';

const route = getRouteApi('/beschluesse');

/** Every draft, and what came of it. */
export function DraftsPage() {
  const lang = useLang();
  const { boards: { drafts: words } } = useMessages();
  const href = useHref();
  const own = usePrepareWords();
  const { me } = useRoot();
  const { list, boards, planspiel } = route.useLoaderData();
  const names = new Map(boards.map(({ id, name }) => [id, name[lang]]));
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.facts(formatNumber(list.total, lang))} actions={planspiel ? <ButtonLink variant="primary" size="small" href={href('/beschluesse/neu')}>{words.write}</ButtonLink> : null} />
      <Plain page="drafts" />
      <Card aria-label={words.list}>
        {list.items.length === 0 ? (
          <EmptyState heading={<Heading level={2}>{words.empty}</Heading>} actions={planspiel ? null : <ButtonLink href={href('/beschluesse', { world: 'planspiel' })}>{words.toPlanspiel}</ButtonLink>}>{planspiel ? null : words.emptyReal}</EmptyState>
        ) : (
          <Table>
            <TableHead><TableRow><TableColumnHead>{words.name}</TableColumnHead><TableColumnHead>{words.board}</TableColumnHead><TableColumnHead>{words.state}</TableColumnHead><TableColumnHead>{words.number}</TableColumnHead><TableColumnHead>{words.day}</TableColumnHead></TableRow></TableHead>
            <TableBody>
              {list.items.map(({ id, title, board, stateName, suspended, resolution, day }) => (
                <TableRow key={id}>
                  <TableRowHead><Link look="name" href={href(`/beschluesse/${id}`)}>{title[lang]}</Link></TableRowHead>
                  <TableCell label={words.board}><Link look="name" href={href(`/gremien/${board}`)}>{names.get(board) ?? board}</Link></TableCell>
                  <TableCell label={words.state}>{stateName[lang]}{suspended ? <> <Badge tone="warn">{words.suspended}</Badge></> : null}</TableCell>
                  <TableCell label={words.number}>{resolution ?? '–'}</TableCell>
                  <TableCell label={words.day}>{day === null ? '–' : formatDay(day, lang)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </Card>
      {planspiel && me?.office ? (
        <Card aria-label={own.resetTitle}>
          <Accordion><AccordionItem title={own.resetTitle}><Stack><Text>{own.resetText}</Text><ActForm act="reset" /></Stack></AccordionItem></Accordion>
        </Card>
      ) : null}
    </>
  );
}
