import type { BodyProfile } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import type { CSSProperties } from 'react';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useProfileWords } from './words.ts';

type Load = BodyProfile['load'];

const PARTS = ['LEAD', 'EXECUTE', 'OPERATE', 'OTHER'] as const;

/** Last im Vergleich: the bars are for the eye, the numbers stand beside them. */
export function LoadBars({ load }: { load: Load }) {
  const lang = useLang();
  const { load: words } = useProfileWords();
  const href = useHref();
  const number = (value: number) => formatNumber(value, lang);
  const most = Math.max(1, load.median, ...[load.own, ...load.others].map(({ total }) => total));
  return (
    <Card aria-labelledby="last">
      <CardHead><Heading level={2} id="last">{words.title}</Heading><span className="dashboard-detail">{words.unit}</span></CardHead>
      <ul className="profile-load-legend">{PARTS.map((part) => <li key={part}><span className="profile-load-part" data-part={part} aria-hidden="true" />{words.parts[part]}</li>)}</ul>
      <Table look="rows" aria-labelledby="last" className="profile-load">
        <TableHead className="feder-visually-hidden"><TableRow><TableColumnHead>{words.body}</TableColumnHead><TableColumnHead>{words.share}</TableColumnHead><TableColumnHead number>{words.total}</TableColumnHead></TableRow></TableHead>
        <TableBody>
          {[load.own, ...load.others].map((row) => (
            <TableRow key={row.id} data-own={row.id === load.own.id ? '' : undefined}>
              <TableRowHead>{row.id === load.own.id ? row.name : <Link look="name" href={href(`/stellen/${row.id}`)}>{row.name}</Link>}</TableRowHead>
              <TableCell>
                <span className="profile-load-bar" aria-hidden="true" style={{ '--profile-load': row.total / most } as CSSProperties}>
                  {PARTS.filter((part) => row[part] > 0).map((part) => <span key={part} className="profile-load-part" data-part={part} style={{ flexGrow: row[part] }} />)}
                </span>
                <span className="feder-visually-hidden">{PARTS.map((part) => `${words.parts[part]} ${row[part]}`).join(', ')}</span>
              </TableCell>
              <TableCell number><b>{number(row.total)}</b></TableCell>
            </TableRow>
          ))}
          <TableRow data-median="">
            <TableRowHead>{words.median(number(load.of))}</TableRowHead>
            <TableCell><span className="profile-load-bar" aria-hidden="true" style={{ '--profile-load': load.median / most } as CSSProperties}><span className="profile-load-part" data-part="MEDIAN" /></span></TableCell>
            <TableCell number>{number(load.median)}</TableCell>
          </TableRow>
        </TableBody>
      </Table>
      {load.byRole.length === 0 ? null : <ByRole load={load} />}
      <CardBody><Text look="small" tone="muted">{words.caption(load.by, number(load.of))}</Text></CardBody>
    </Card>
  );
}

/** Each role of this body beside the median of those that it is compared with. */
function ByRole({ load: { byRole, of } }: { load: Load }) {
  const lang = useLang();
  const { roles } = useMessages();
  const { load: words } = useProfileWords();
  const number = (value: number) => formatNumber(value, lang);
  return (
    <>
      <CardBody><Heading level={3} id="last-rollen">{words.byRole}</Heading></CardBody>
      <Table aria-labelledby="last-rollen" className="profile-by-role">
        <TableHead><TableRow><TableColumnHead>{words.role}</TableColumnHead><TableColumnHead number>{words.here}</TableColumnHead><TableColumnHead number>{words.median(number(of))}</TableColumnHead></TableRow></TableHead>
        <TableBody>{byRole.map(({ role, own, median }) => <TableRow key={role}><TableRowHead>{roles[role]}</TableRowHead><TableCell number label={words.here}>{number(own)}</TableCell><TableCell number label={words.median(number(of))}>{number(median)}</TableCell></TableRow>)}</TableBody>
      </Table>
    </>
  );
}
