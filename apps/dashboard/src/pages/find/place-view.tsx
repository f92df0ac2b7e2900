import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { StatusBadge } from '@feder/react/status-badge';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import type { PlaceData } from './load.ts';
import { usePlaceWords } from './place-words.ts';

/** Only a place was named: what is asked most there, and every recorded service by group with who carries it out here. */
export function PlaceView({ at }: { at: PlaceData }) {
  const lang = useLang();
  const words = usePlaceWords();
  const href = useHref();
  const number = (value: number) => formatNumber(value, lang);
  return (
    <>
      {at.often.length === 0 ? null : (
        <Card aria-labelledby="oft">
          <CardHead><Heading level={2} id="oft">{words.often(at.name)}</Heading></CardHead>
          <CardBody><ul className="dashboard-links">{at.often.map(({ id, name }) => <li key={id}><Link href={href('/zustaendigkeit', { subject: id, place: at.place })}>{name}</Link></li>)}</ul></CardBody>
        </Card>
      )}
      {at.groups.map((group, index) => (
        <Card key={group.name} aria-labelledby={`gruppe-${index}`}>
          <CardHead><Heading level={2} id={`gruppe-${index}`}>{group.name || words.others}</Heading><span className="dashboard-detail">{number(group.rows.length)}</span></CardHead>
          <Services at={at} rows={group.rows} label={group.name || words.others} />
        </Card>
      ))}
      <Text look="small" tone="muted">{words.shown(number(at.groups.reduce((sum, { rows }) => sum + rows.length, 0)), number(at.total))} {words.otherRoles}</Text>
    </>
  );
}

function Services({ at, rows, label }: { at: PlaceData; rows: PlaceData['groups'][number]['rows']; label: string }) {
  const { status: words } = useMessages();
  const { service, body } = usePlaceWords();
  const href = useHref();
  return (
    <Table aria-label={label} className="dashboard-aligned">
      <TableHead><TableRow><TableColumnHead>{service}</TableColumnHead><TableColumnHead>{body}</TableColumnHead></TableRow></TableHead>
      <TableBody>
        {rows.map(({ id, name, status, holders }) => (
          <TableRow key={id} status={status === 'GAP' || status === 'CONFLICT' ? status : undefined}>
            <TableRowHead><Link look="name" href={href('/zustaendigkeit', { subject: id, place: at.place })}>{name}</Link></TableRowHead>
            <TableCell label={body}>{holders.length > 0 ? <StatusBadge status={status} quiet word={words[status]}>{holders.join(', ')}</StatusBadge> : <StatusBadge status={status}>{words[status]}</StatusBadge>}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
