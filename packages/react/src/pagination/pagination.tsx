import { IconChev } from '@feder/icons/chev';
import type { ComponentProps, MouseEvent } from 'react';
import { classes } from '../classes.ts';
import type { PaginationWords } from './messages.ts';
import { pagesShown } from './pages-shown.ts';

/** The way through pages: PaginationPages, or single PaginationLinks where nobody knows how many there are. `label` names the landmark. */
export function Pagination({ label, className, children, ...nav }: ComponentProps<'nav'> & { label: string }) {
  return (
    <nav {...nav} aria-label={label} className={classes('feder-pagination', className)}>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role together with the bullets */}
      <ul role="list" className="feder-pagination-list">{children}</ul>
    </nav>
  );
}

export type PaginationLinkProps = ComponentProps<'a'> & {
  href: string;
  /** An arrow shows where it leads. */
  rel?: 'prev' | 'next' | undefined;
  /** True for the page that is shown. */
  current?: boolean | undefined;
};

export function PaginationLink({ current = false, className, children, ...link }: PaginationLinkProps) {
  return (
    <li>
      <a {...link} aria-current={current ? 'page' : undefined} className={classes('feder-pagination-link', className)}>
        {link.rel === 'prev' ? <IconChev /> : null}
        {children}
        {link.rel === 'next' ? <IconChev /> : null}
      </a>
    </li>
  );
}

export type PaginationPagesProps = {
  /** Counted from 1. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  /** Shows a page in place, instead of following its link. */
  onPage?: ((page: number) => void) | undefined;
  words: PaginationWords;
};

/** All pages of a known number: back, the first, those around, the last, on. On narrow screens the number alone. */
export function PaginationPages({ page, pages, hrefOf, onPage, words }: PaginationPagesProps) {
  const to = (target: number) => ({
    href: hrefOf(target),
    onClick: (event: MouseEvent) => {
      if (!onPage || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      onPage(target);
    },
  });
  return (
    <>
      {page > 1 ? <PaginationLink {...to(page - 1)} rel="prev">{words.previous}</PaginationLink> : null}
      {pagesShown(page, pages).map((each) => (each < 0
        ? <li key={each} aria-hidden="true" className="feder-pagination-number">…</li>
        : <PaginationLink key={each} {...to(each)} current={each === page} aria-label={words.page(each)} className="feder-pagination-number">{each}</PaginationLink>))}
      <li className="feder-pagination-of">{words.of(page, pages)}</li>
      {page < pages ? <PaginationLink {...to(page + 1)} rel="next">{words.next}</PaginationLink> : null}
    </>
  );
}
