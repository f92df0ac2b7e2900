import type { Differences, Timeline } from '@feder/contract/schemas';
import { Card, CardFoot, CardHead } from '@feder/react/card';
import { ButtonLink } from '@feder/react/button-link';
import { Heading } from '@feder/react/heading';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';
import type { TravelSearch } from './load.ts';
import { Because } from './because.tsx';
import { useTravelMessages } from './messages.ts';
import { compared } from './spans.ts';
import { useSaid } from './use-said.ts';

/** What changed between two pairs of clocks, role by role, and by which record. */
export function CompareTable({ now, then, differences, search }: { now: Timeline; then: Timeline; differences: Differences['items']; search: TravelSearch }) {
  const { compare: words } = useTravelMessages();
  const { roles } = useMessages();
  const lang = useLang();
  const said = useSaid();
  const rows = compared(now, then);
  const number = (value: number) => formatNumber(value, lang);
  const head = ({ clocks: { on, at } }: Timeline) => words.clocks(formatDay(on, lang), number(at));
  const { world, lang: spoken, on, at, vs } = search;
  return (
    <Card as="section" aria-labelledby="vergleich" edge="neutral">
      <CardHead><Heading level={2} id="vergleich">{words.title}</Heading><Text look="small" tone="muted">{words.count(number(rows.filter(({ changed }) => changed).length), number(rows.length))}</Text></CardHead>
      <Table aria-labelledby="vergleich">
        <TableHead><TableRow><TableColumnHead>{words.role}</TableColumnHead><TableColumnHead>{head(then)}</TableColumnHead><TableColumnHead>{head(now)}</TableColumnHead><TableColumnHead>{words.result}</TableColumnHead></TableRow></TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.role}>
              <TableRowHead>{roles[row.role]}</TableRowHead><TableCell label={head(then)}>{said(row.then)}</TableCell><TableCell label={head(now)}>{said(row.now)}</TableCell>
              <TableCell label={words.result} tone={row.changed ? 'text' : 'muted'}>{row.changed ? <><strong>{words.changed}</strong><Because grounds={differences.find(({ role }) => role === row.role)?.because ?? []} answer={{ subject: now.subject.id, place: now.place.key, role: row.role }} /></> : words.same}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {vs ? <CardFoot><ButtonLink size="small" href={`/karte${stringifySearch({ subject: now.subject.id, world, lang: spoken, on, at, vs })}`}>{words.map}</ButtonLink></CardFoot> : null}
    </Card>
  );
}
