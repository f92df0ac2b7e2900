import { ButtonLink } from '@feder/react/button-link';
import { Card, CardHead } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Heading } from '@feder/react/heading';
import { Pagination, PaginationLink } from '@feder/react/pagination';
import type { ReactNode } from 'react';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { useProfileWords } from './words.ts';

export type ListSearch = { q?: string; kind?: string; after?: string };

/** A list as one card: how many of how many, the rows, or why there are none. */
export function ListCard({ title, path, shown, total, of, search, children }: { title: string; path: string; shown: number; total: number; of: number; search: ListSearch; children: ReactNode }) {
  const lang = useLang();
  const words = useProfileWords();
  const href = useHref();
  const number = (value: number) => formatNumber(value, lang);
  if (shown === 0) {
    return (
      <Card aria-label={title}>
        <EmptyState heading={<Heading level={2}>{search.q === undefined ? words.noneKind : words.none(search.q, number(of))}</Heading>} actions={<ButtonLink href={href(path)}>{words.reset}</ButtonLink>}>{words.noneHelp}</EmptyState>
      </Card>
    );
  }
  return (
    <Card aria-labelledby="liste">
      <CardHead><Heading level={2} id="liste">{title}</Heading><span className="dashboard-detail">{words.shown(number(shown), number(total))}</span></CardHead>
      {children}
    </Card>
  );
}

/** To the first page, and on. */
export function ListPages({ path, next, search: { q, kind, after } }: { path: string; next: string | null; search: ListSearch }) {
  const words = useProfileWords();
  const href = useHref();
  if (next === null && after === undefined) return null;
  return (
    <Pagination label={words.pages}>
      {after === undefined ? null : <PaginationLink href={href(path, { q, kind })}>{words.first}</PaginationLink>}
      {next === null ? null : <PaginationLink href={href(path, { q, kind, after: next })} rel="next">{words.next}</PaginationLink>}
    </Pagination>
  );
}
