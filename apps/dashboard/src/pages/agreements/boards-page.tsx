import { Card, CardBody, CardHead } from '@feder/react/card';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { useAgreementWords } from './words.ts';

const route = getRouteApi('/gremien');

/** Gremien: every board that is recorded, whose it is, and when it meets next. */
export function BoardsPage() {
  const lang = useLang();
  const { confidence } = useMessages();
  const { boards: words, print } = useAgreementWords();
  const href = useHref();
  const { boards, total, next, planspiel } = route.useLoaderData();
  const sorted = boards.toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang));
  const nextOf = new Map(next.map((session) => [session.board, session]));
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.lead(formatNumber(total, lang))} actions={<PrintButton>{print}</PrintButton>} />
      <Plain page="boards" />
      <Card aria-labelledby="liste">
        <CardHead><Heading level={2} id="liste">{words.list}</Heading></CardHead>
        {sorted.length === 0 ? <EmptyState heading={<Heading level={3}>{words.empty}</Heading>}>{null}</EmptyState> : (
          <Table aria-labelledby="liste">
            <TableHead><TableRow><TableColumnHead>{words.name}</TableColumnHead><TableColumnHead>{words.body}</TableColumnHead><TableColumnHead>{words.members}</TableColumnHead>{planspiel ? <TableColumnHead>{words.next}</TableColumnHead> : null}</TableRow></TableHead>
            <TableBody>
              {sorted.map((board) => {
                const session = nextOf.get(board.id);
                return (
                  <TableRow key={board.id}>
                    <TableRowHead>{planspiel ? <Link look="name" href={href(`/gremien/${board.id}`)}>{board.name[lang]}</Link> : board.name[lang]}<span className="dashboard-detail">{board.summary[lang]}</span><ConfidenceMark confidence={board.confidence}>{confidence[board.confidence]}</ConfidenceMark></TableRowHead>
                    <TableCell label={words.body}><Link look="name" href={href(`/stellen/${board.body}`)}>{board.bodyName[lang]}</Link></TableCell>
                    <TableCell label={words.members}>{board.members === null ? words.open : formatNumber(board.members, lang)}</TableCell>
                    {planspiel ? <TableCell label={words.next}>{session ? <Link look="name" href={href(`/sitzungen/${session.id}`)}>{formatDay(session.day, lang)}</Link> : words.noSession}</TableCell> : null}
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        )}
        {planspiel ? null : <CardBody><Text look="small" tone="muted">{words.real}</Text></CardBody>}
      </Card>
    </>
  );
}
