import type { CoreCell, Overview } from '@feder/contract/schemas';
import { CardBody } from '@feder/react/card';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { Link } from '@feder/react/link';
import { StatusBadge } from '@feder/react/status-badge';
import { StatusBar } from '@feder/react/status-bar';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { formatNumber, formatShare } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { hyphenate } from '../../shell/hyphenate.ts';
import { CountedLine } from '../../shell/counted-line.tsx';
import { useHref } from '../../shell/links.ts';

const SHOWN = ['UNIQUE', 'JOINT', 'SET', 'CONFLICT', 'GAP', 'UNKNOWN', 'NOT_EXPECTED'] as const;

/** Every initiative and component with its four core roles. */
export function CoreRoles({ page }: { page: Overview }) {
  const lang = useLang();
  const { overview: words, legend } = useMessages();
  const total = page.rows.length * 4;
  const parts = SHOWN.filter((each) => each !== 'SET' || page.totals.SET > 0).map((each) => ({
    status: each, count: page.totals[each], children: <><b>{formatNumber(page.totals[each], lang)}</b> {legend[each]}</>,
  }));
  const { initiative, ...columns } = words.columns;
  return (
    <>
      <StatusBar className="dashboard-padded" parts={parts} total={<><b>{formatNumber(total, lang)}</b> {words.core}:</>} />
      <Table look="roles" aria-labelledby="carries">
        <TableHead>
          <TableRow>
            <TableColumnHead>{initiative}</TableColumnHead>
            {Object.values(columns).map((column) => <TableColumnHead key={column}>{column}</TableColumnHead>)}
          </TableRow>
        </TableHead>
        <TableBody>{page.rows.map((row) => <CoreRow key={row.id} row={row} />)}</TableBody>
      </Table>
      {page.counted && page.rows.some(({ cells }) => cells.some(({ reach }) => reach)) ? <CardBody><CountedLine counted={page.counted} /></CardBody> : null}
    </>
  );
}

function CoreRow({ row }: { row: Overview['rows'][number] }) {
  const lang = useLang();
  const { overview: words, confidence } = useMessages();
  const href = useHref();
  return (
    <TableRow>
      <TableRowHead>
        <Link look="name" href={href(`/vorhaben/${row.id}`)}>{hyphenate(row.name)}</Link>
        {row.municipal ? <span className="dashboard-detail">{words.each(formatNumber(row.cells[0]?.of ?? 0, lang))}</span> : null}
        <ConfidenceMark confidence={row.confidence}>{confidence[row.confidence]}</ConfidenceMark>
      </TableRowHead>
      {row.cells.map((cell) => (
        <TableCell key={cell.core} label={words.columns[cell.core]} status={cell.status === 'GAP' || cell.status === 'CONFLICT' ? cell.status : undefined}>
          <Cell subject={row.id} cell={cell} />
        </TableCell>
      ))}
    </TableRow>
  );
}

function Cell({ subject, cell }: { subject: string; cell: CoreCell }) {
  const lang = useLang();
  const { overview: words, status, inhabitants } = useMessages();
  const href = useHref();
  const who = cell.self ? words.self : cell.holders.map(({ name, share }) => hyphenate(share && cell.holders.length > 1 ? `${name} ${share}` : name)).join(', ');
  const word = status[cell.status];
  return (
    <>
      <Link look="name" className="dashboard-cell-link" href={href('/zustaendigkeit', { subject, place: cell.place, role: cell.role })}>
        {who ? <StatusBadge status={cell.status} quiet word={word}>{who}</StatusBadge> : <StatusBadge status={cell.status}>{word}</StatusBadge>}
      </Link>
      {cell.of > 1 && cell.count < cell.of ? <span className="dashboard-detail">{words.municipal(formatNumber(cell.count, lang), formatNumber(cell.of, lang))}{cell.reach ? `, ${inhabitants(formatShare(cell.reach.inhabitants, cell.reach.ofInhabitants, lang))}` : ''}</span> : null}
      {cell.announced.length > 0 ? <span className="dashboard-detail">{words.announced(cell.announced.join(', '))}</span> : null}
    </>
  );
}
