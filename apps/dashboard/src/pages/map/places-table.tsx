import type { MatrixView, WireTerritory } from '@feder/contract/schemas';
import { ButtonLink } from '@feder/react/button-link';
import { Card, CardBody, CardFoot, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { memo } from 'react';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import type { Colouring } from './colouring.ts';
import { answersByKey } from './compare.ts';
import { CsvButton } from './csv-button.tsx';
import type { MapChanges } from './load.ts';
import { useMapMessages } from './messages.ts';
import { useKindNames } from './use-kind-names.ts';

const route = getRouteApi('/karte');

/** `kreis` of the address where all municipalities are listed. */
const EVERY = 'alle';

type Props = { subject: string; view: MatrixView; counties: WireTerritory[]; colouring: Colouring; href: (changes: MapChanges) => string };

/** The municipalities of a county, or all, each with its body; and all of them as a file. */
export const PlacesTable = memo(function PlacesTable({ subject, view, counties, colouring, href }: Props) {
  const { places: words, table } = useMapMessages();
  const { status } = useMessages();
  const lang = useLang();
  const link = useHref();
  const nameOf = useKindNames();
  const { kreis } = route.useSearch();
  const county = counties.find(({ key }) => key === kreis);
  const answers = answersByKey(view);
  const rows = view.columns.map(({ key, name }, column) => {
    const answer = answers.get(key)?.answer;
    return { key, name, inhabitants: view.inhabitants?.of[column] ?? null, kind: nameOf(colouring.of[column] ?? 'UNKNOWN'), status: answer ? status[answer.status] : '', bodies: answer?.holders.map((body) => view.bodies[body] ?? body).join(', ') ?? '' };
  });
  const listed = kreis === EVERY ? rows : county ? rows.filter(({ key }) => key.startsWith(county.key)).sort((a, b) => a.name.localeCompare(b.name, 'de')) : [];
  const number = (value: number) => formatNumber(value, lang);
  return (
    <Card as="section" aria-labelledby="gemeinden">
      <CardHead>
        <Heading level={2} id="gemeinden">{words.title(county ? county.name : words.every)}</Heading>
        {listed.length > 0 ? <Text look="small" tone="muted">{words.of(number(listed.length), number(rows.length))}</Text> : null}
      </CardHead>
      {listed.length === 0 ? <CardBody><Text>{words.pick}</Text></CardBody> : (
        <Table aria-labelledby="gemeinden">
          <TableHead><TableRow><TableColumnHead>{words.name}</TableColumnHead><TableColumnHead>{words.body}</TableColumnHead><TableColumnHead>{words.kind}</TableColumnHead><TableColumnHead>{words.status}</TableColumnHead></TableRow></TableHead>
          <TableBody>
            {listed.map((row) => (
              <TableRow key={row.key}>
                <TableRowHead><Link href={link('/zustaendigkeit', { subject, place: row.key, role: view.role })} className="dashboard-cell-link">{row.name}</Link></TableRowHead>
                <TableCell label={words.body}>{row.bodies || '–'}</TableCell><TableCell label={words.kind}>{row.kind}</TableCell><TableCell label={words.status}>{row.status}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      <CardFoot>
        <ButtonLink size="small" href={`${href({ kreis: kreis === EVERY ? undefined : EVERY })}#gemeinden`}>{kreis === EVERY ? words.fewer : words.more}</ButtonLink>
        <CsvButton name={`feder-${subject}-${view.role.toLowerCase()}-${view.clocks.on}`} head={['ARS', words.name, ...(view.inhabitants ? [`${words.inhabitants} ${view.inhabitants.day}`] : []), words.body, words.kind, words.status]} rows={() => rows.map((row) => [row.key, row.name, ...(view.inhabitants ? [String(row.inhabitants ?? '')] : []), row.bodies, row.kind, row.status])}>{table} ({number(rows.length)})</CsvButton>
      </CardFoot>
    </Card>
  );
});
