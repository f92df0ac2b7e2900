import { Card, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Pagination, PaginationLink } from '@feder/react/pagination';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatInstant, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { CheckCard } from './check-card.tsx';
import { useProtocolMessages } from './messages.ts';

const route = getRouteApi('/pruefprotokoll');

/** Prüfprotokoll: every commit, and the chain that anyone can compute anew. */
export function ProtocolPage() {
  const words = useProtocolMessages();
  const { boards, overview } = useMessages();
  const lang = useLang();
  const { items, head, total, next } = route.useLoaderData();
  const search = route.useSearch();
  const address = (changes: Record<string, string | undefined>) => `/pruefprotokoll${stringifySearch({ ...search, ...changes })}`;
  const kindOf = (kind: string) => words.kinds[kind] ?? (boards.acts as Record<string, string>)[kind] ?? kind;
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.facts(formatNumber(total, lang), String(head.seq))} actions={<PrintButton>{overview.print}</PrintButton>} />
      <Plain page="protocol" />
      <Text>{words.lead}</Text>
      <CheckCard head={head} />
      <Card as="section" aria-labelledby="eintraege">
        <CardHead>
          <Heading level={2} id="eintraege">{words.list}</Heading>
          {search.nur ? <Link href={address({ nur: undefined, before: undefined })}>{words.allWorlds}</Link> : <Link href={address({ nur: search.world ?? 'real', before: undefined })}>{words.onlyWorld}</Link>}
        </CardHead>
        <Table aria-labelledby="eintraege">
          <TableHead>
            <TableRow>{[words.seq, words.at, words.world, words.who, words.what, words.records, words.hash].map((head_) => <TableColumnHead key={head_} number={head_ === words.records}>{head_}</TableColumnHead>)}</TableRow>
          </TableHead>
          <TableBody>
            {items.map(({ seq, at, world, kind, actor, records, hash }) => (
              <TableRow key={seq} id={`eintrag-${seq}`}>
                <TableRowHead>{seq}</TableRowHead>
                <TableCell label={words.at}>{formatInstant(at, lang)}</TableCell>
                <TableCell label={words.world}>{words.worlds[world ?? 'both']}</TableCell>
                <TableCell label={words.who}>{actor.name?.[lang] ?? words.actors[actor.kind] ?? actor.kind}</TableCell>
                <TableCell label={words.what}>{kindOf(kind)}{seq > 1 && world !== null ? <> · <Link href={`/${stringifySearch({ world: world === 'planspiel' ? world : undefined, lang: search.lang, at: String(seq - 1) })}`}>{words.before}</Link></> : null}</TableCell>
                <TableCell label={words.records} number>{formatNumber(records, lang)}</TableCell>
                <TableCell label={words.hash}><code title={hash}>{hash.slice(0, 12)}</code></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        {next === null && search.before === undefined ? null : (
          <Pagination label={words.pages}>
            {search.before === undefined ? null : <PaginationLink href={address({ before: undefined })}>{words.newest}</PaginationLink>}
            {next === null ? null : <PaginationLink href={address({ before: String(next) })} rel="next">{words.older}</PaginationLink>}
          </Pagination>
        )}
      </Card>
    </>
  );
}
