import { CardBody, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useMatrixMessages } from './messages.ts';
import type { Plane } from './plane.ts';

const SHOWN = 25;

/** The bodies of the picture by name, those with the most cells first. */
export function BodiesTable({ plane }: { plane: Plane }) {
  const words = useMatrixMessages();
  const lang = useLang();
  const href = useHref();
  return (
    <>
      <CardHead><Heading level={3} id="stellen">{words.bodies}</Heading></CardHead>
      <Table aria-labelledby="stellen">
        <TableHead><TableRow><TableColumnHead>{words.body}</TableColumnHead><TableColumnHead number>{words.cells}</TableColumnHead></TableRow></TableHead>
        <TableBody>
          {plane.columns.slice(0, SHOWN).map(({ id, name, cells }) => (
            <TableRow key={id}><TableRowHead><Link href={href(`/stellen/${id}`)}>{name}</Link></TableRowHead><TableCell number label={words.cells}>{formatNumber(cells, lang)}</TableCell></TableRow>
          ))}
        </TableBody>
      </Table>
      {plane.columns.length > SHOWN ? <CardBody><Text look="small" tone="muted">{words.moreBodies(formatNumber(SHOWN, lang), formatNumber(plane.columns.length, lang))}</Text></CardBody> : null}
    </>
  );
}
