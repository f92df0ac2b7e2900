import type { MatrixView, WireTerritory } from '@feder/contract/schemas';
import { Card, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { getRouteApi } from '@tanstack/react-router';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { countsOf, type Colouring } from './colouring.ts';
import type { MapChanges } from './load.ts';
import { useMapMessages } from './messages.ts';
import { useKindNames } from './use-kind-names.ts';

const route = getRouteApi('/karte');

/** The legend's numbers once more, by county; a county opens the list of its municipalities. */
export function CountiesTable({ view, counties, colouring, href }: { view: MatrixView; counties: WireTerritory[]; colouring: Colouring; href: (changes: MapChanges) => string }) {
  const words = useMapMessages();
  const lang = useLang();
  const nameOf = useKindNames();
  const { kreis } = route.useSearch();
  const rows = counties.map(({ key, name, designation }) => {
    const of = colouring.of.filter((_, column) => view.columns[column]?.key.startsWith(key));
    return { key, name: designation.de === 'Stadtkreis' ? `${name} (${designation[lang]})` : name, count: of.length, counts: countsOf(of) };
  }).sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const whole = countsOf(colouring.of);
  const shown = colouring.kinds.filter((kind) => whole.has(kind));
  return (
    <Card as="section" aria-labelledby="kreise">
      <CardHead><Heading level={2} id="kreise">{words.counties.title}</Heading></CardHead>
      <div className="dashboard-counties">
        <table role="table" className="dashboard-figures" aria-labelledby="kreise">
          <TableHead>
            <TableRow><TableColumnHead>{words.counties.county}</TableColumnHead><TableColumnHead>{words.counties.municipalities}</TableColumnHead>{shown.map((kind) => <TableColumnHead key={kind} title={nameOf(kind)}>{words.short[kind] ?? nameOf(kind)}</TableColumnHead>)}</TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ key, name, count, counts }) => (
              <TableRow key={key} data-chosen={key === kreis ? '' : undefined}>
                <TableRowHead><Link href={`${href({ kreis: key })}#gemeinden`} className="dashboard-cell-link">{name}</Link></TableRowHead>
                <TableCell>{formatNumber(count, lang)}</TableCell>
                {shown.map((kind) => <TableCell key={kind}>{formatNumber(counts.get(kind) ?? 0, lang)}</TableCell>)}
              </TableRow>
            ))}
          </TableBody>
          <TableBody className="dashboard-total">
            <TableRow><TableRowHead>{words.counties.all(formatNumber(rows.length, lang))}</TableRowHead><TableCell>{formatNumber(colouring.of.length, lang)}</TableCell>{shown.map((kind) => <TableCell key={kind}>{formatNumber(whole.get(kind) ?? 0, lang)}</TableCell>)}</TableRow>
          </TableBody>
        </table>
      </div>
    </Card>
  );
}
