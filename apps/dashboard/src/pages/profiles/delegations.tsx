import type { BodyProfile } from '@feder/contract/schemas';
import { Badge } from '@feder/react/badge';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useProfileWords } from './words.ts';

/** Übertragungen: duty holder and performer, always both, and whether the duty moves. */
export function Delegations({ rows }: { rows: BodyProfile['delegations'] }) {
  const lang = useLang();
  const { roles } = useMessages();
  const { delegations: words } = useProfileWords();
  const href = useHref();
  return (
    <Card aria-labelledby="uebertragungen">
      <CardHead><Heading level={2} id="uebertragungen">{words.title}</Heading><span className="dashboard-detail">{formatNumber(rows.length, lang)}</span></CardHead>
      {rows.length === 0 ? <CardBody><Text tone="muted">{words.none}</Text></CardBody> : (
        <Table aria-labelledby="uebertragungen" className="profile-delegations">
          <TableHead><TableRow><TableColumnHead>{words.task}</TableColumnHead><TableColumnHead>{words.from}</TableColumnHead><TableColumnHead>{words.to}</TableColumnHead><TableColumnHead>{words.instrument}</TableColumnHead><TableColumnHead>{words.duty}</TableColumnHead><TableColumnHead>{words.until}</TableColumnHead></TableRow></TableHead>
          <TableBody>
            {rows.map(({ id, subject, roles: handed, from, to, instrument, transfersDuty, places, until, partlyEnded, grounds }) => (
              <TableRow key={id}>
                <TableRowHead><Link look="name" href={href(`/vorhaben/${subject.id}`)}>{subject.name}</Link><span className="dashboard-detail">{handed.map((role) => roles[role]).join(', ')}</span><span className="dashboard-detail">{places.join(', ')}</span></TableRowHead>
                <TableCell label={words.from}>{from.id === null ? words.whoever(from.name) : <Link look="name" href={href(`/stellen/${from.id}`)}>{from.name}</Link>}</TableCell>
                <TableCell label={words.to}><Link look="name" href={href(`/stellen/${to.id}`)}>{to.name}</Link></TableCell>
                <TableCell label={words.instrument}><span>{instrument}<span className="dashboard-detail">{grounds}</span></span></TableCell>
                <TableCell label={words.duty}><Badge tone={transfersDuty ? 'info' : 'neutral'}>{transfersDuty ? words.goes : words.stays}</Badge></TableCell>
                <TableCell label={words.until}><span>{until === null ? words.open : formatDay(until, lang)}{partlyEnded ? <span className="dashboard-detail">{words.partly}</span> : null}</span></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}
