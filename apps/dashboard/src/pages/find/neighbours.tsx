import type { AnswersPage } from '@feder/contract/schemas';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { StatusBadge } from '@feder/react/status-badge';
import { Table, TableBody, TableCell, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';

const SHOWN = 4;

type Rows = NonNullable<AnswersPage['neighbours']>['rows'];

/** The same question in the other municipalities of the county. */
export function Neighbours({ page, neighbours: { county, rows } }: { page: AnswersPage; neighbours: NonNullable<AnswersPage['neighbours']> }) {
  const lang = useLang();
  const { find: { neighbours: words } } = useMessages();
  return (
    <Card as="aside" aria-labelledby="neighbours">
      <CardHead><Heading level={2} id="neighbours">{words.title}</Heading></CardHead>
      <CardBody><Text look="small" tone="muted">{words.lead(county)}</Text></CardBody>
      <NeighbourTable page={page} rows={rows.slice(0, SHOWN)} label={words.title} />
      {rows.length > SHOWN ? (
        <Accordion className="dashboard-more feder-screen-only">
          <AccordionItem title={words.more(formatNumber(rows.length, lang))}>
            <NeighbourTable page={page} rows={rows.slice(SHOWN)} label={words.title} />
          </AccordionItem>
        </Accordion>
      ) : null}
    </Card>
  );
}

function NeighbourTable({ page, rows, label }: { page: AnswersPage; rows: Rows; label: string }) {
  const { status: words } = useMessages();
  const href = useHref();
  return (
    <Table aria-label={label} className="dashboard-print-table">
      <TableBody>
        {rows.map(({ key, name, status, holders }) => {
          const who = holders.map((id) => page.names.bodies[id]?.name ?? id).join(', ');
          return (
            <TableRow key={key}>
              <TableRowHead><Link look="name" href={href('/zustaendigkeit', { subject: page.subject.id, place: key, role: page.focus })}>{name}</Link></TableRowHead>
              <TableCell>{who ? <StatusBadge status={status} quiet word={words[status]}>{who}</StatusBadge> : <StatusBadge status={status}>{words[status]}</StatusBadge>}</TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
