import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Card } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { areas, type Area, type Show } from '../../areas.ts';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { colouredRuns } from './coloured.ts';
import type { MatrixData } from './load.ts';
import { useMatrixMessages } from './messages.ts';
import { countsIn } from './plane.ts';

/** What the picture shows, as numbers: of each row how many municipalities have which answer. */
export function CountsTable({ data: { whole }, show }: { data: MatrixData; show: Show }) {
  const words = useMatrixMessages();
  const lang = useLang();
  const rows = whole.rows.map((row) => ({ row, counts: countsIn([colouredRuns(whole, row, show)], whole.columns.length) }));
  const shown = areas.filter((area) => rows.some(({ counts }) => counts.has(area)));
  const sum = (area: Area) => rows.reduce((all, { counts }) => all + (counts.get(area) ?? 0), 0);
  return (
    <Card as="section" aria-labelledby="tabelle">
      <Accordion>
        <AccordionItem title={<Heading level={2} id="tabelle">{words.table}</Heading>}>
          <Text look="small" tone="muted" id="tabelle-zahlen">{words.tableOf(formatNumber(whole.columns.length, lang))}</Text>
          <Table className="dashboard-print-table dashboard-matrix-counts" aria-labelledby="tabelle" aria-describedby="tabelle-zahlen">
            <TableHead>
              <TableRow><TableColumnHead>{words.subject}</TableColumnHead>{shown.map((area) => <TableColumnHead key={area} number>{words.areas[area]}</TableColumnHead>)}</TableRow>
            </TableHead>
            <TableBody>
              {rows.map(({ row, counts }) => (
                <TableRow key={row.id}><TableRowHead>{row.name}</TableRowHead>{shown.map((area) => <TableCell key={area} number label={words.areas[area]}>{formatNumber(counts.get(area) ?? 0, lang)}</TableCell>)}</TableRow>
              ))}
              <TableRow><TableRowHead>{words.total}</TableRowHead>{shown.map((area) => <TableCell key={area} number label={words.areas[area]}><strong>{formatNumber(sum(area), lang)}</strong></TableCell>)}</TableRow>
            </TableBody>
          </Table>
        </AccordionItem>
      </Accordion>
    </Card>
  );
}
