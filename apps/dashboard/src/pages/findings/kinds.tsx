import type { FindingsPage } from '@feder/contract/schemas';
import { Link } from '@feder/react/link';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { useSearch } from '@tanstack/react-router';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';

/** Every kind with how often it is found; none is left out, because zero is a result. */
export function Kinds({ page }: { page: FindingsPage }) {
  const lang = useLang();
  const { findings: words } = useMessages();
  const href = useHref();
  const chosen = useSearch({ strict: false }).kind;
  return (
    <Table aria-labelledby="arten">
      <TableHead><TableRow><TableColumnHead>{words.kind}</TableColumnHead><TableColumnHead number>{words.count}</TableColumnHead></TableRow></TableHead>
      <TableBody>
        {page.counts.map(({ kind, findings }) => (
          <TableRow key={kind}>
            <TableRowHead>
              <Link look="name" href={href('/befunde', { kind, subject: page.subject?.id, place: page.place?.key })} aria-current={kind === chosen ? 'true' : undefined}>{words.kinds[kind]}</Link>
            </TableRowHead>
            <TableCell label={words.count} number>{formatNumber(findings, lang)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
