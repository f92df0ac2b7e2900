import type { WireBody } from '@feder/contract/schemas';
import { ConfidenceMark } from '@feder/react/confidence-mark';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import type { ReactNode } from 'react';
import { formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { ListCard, ListPages, type ListSearch } from './list-parts.tsx';
import { NarrowForm } from './narrow-form.tsx';
import { useProfileWords } from './words.ts';

type Listed = Pick<WireBody, 'id' | 'name' | 'confidence'>;

type Props<Item extends Listed> = {
  path: string;
  plain: 'bodies' | 'subjects';
  words: { title: string; facts: (of: string) => string; filter: string; list: string; name: string };
  list: { items: readonly Item[]; counts: readonly { kind: string; count: number }[]; total: number; next: string | null };
  search: ListSearch;
  /** What the kinds that narrow the list are called, and all of them together. */
  kind: { label: string; named: Readonly<Record<string, string>> };
  columns: readonly { head: string; cell: (item: Item) => ReactNode; address?: true }[];
};

/** Everything of a kind that is recorded, by name: to be narrowed, a page at a time. */
export function ListPage<Item extends Listed>({ path, plain, words, list, search, kind, columns }: Props<Item>) {
  const lang = useLang();
  const { confidence } = useMessages();
  const { print, confidence: sure } = useProfileWords();
  const href = useHref();
  const of = list.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.facts(formatNumber(of, lang))} actions={<PrintButton>{print}</PrintButton>} />
      <Plain page={plain} />
      <NarrowForm action={path} label={words.filter} kindLabel={kind.label} counts={list.counts} named={kind.named} q={search.q} kind={search.kind} />
      <ListCard title={words.list} path={path} shown={list.items.length} total={list.total} of={of} search={search}>
        <Table aria-labelledby="liste">
          <TableHead><TableRow>{[words.name, ...columns.map(({ head }) => head), sure].map((head) => <TableColumnHead key={head}>{head}</TableColumnHead>)}</TableRow></TableHead>
          <TableBody>
            {list.items.map((item) => (
              <TableRow key={item.id}>
                <TableRowHead><Link look="name" href={href(`${path}/${item.id}`)}>{item.name[lang]}</Link></TableRowHead>
                {columns.map(({ head, cell, address }) => <TableCell key={head} label={head} className={address ? 'dashboard-address' : undefined}>{cell(item)}</TableCell>)}
                <TableCell label={sure}><ConfidenceMark confidence={item.confidence}>{confidence[item.confidence]}</ConfidenceMark></TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ListCard>
      <ListPages path={path} next={list.next} search={search} />
    </>
  );
}
