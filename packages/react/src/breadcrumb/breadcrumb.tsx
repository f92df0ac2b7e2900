import { IconRight } from '@feder/icons/right';
import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** Where a page stands; the children are BreadcrumbItems, the page itself last. `label` names the landmark. */
export function Breadcrumb({ label, className, children, ...nav }: ComponentProps<'nav'> & { label: string }) {
  return (
    <nav {...nav} aria-label={label} className={classes('feder-breadcrumb', className)}>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role together with the numbers */}
      <ol role="list" className="feder-breadcrumb-list">{children}</ol>
    </nav>
  );
}

export type BreadcrumbItemProps = Omit<ComponentProps<'a'>, 'aria-current'> & {
  /** Left out for the page that is shown. */
  href?: string | undefined;
};

export function BreadcrumbItem({ href, children, ...link }: BreadcrumbItemProps) {
  return (
    <li className="feder-breadcrumb-item">
      {href === undefined ? <span aria-current="page">{children}</span> : <><a {...link} href={href}>{children}</a><IconRight /></>}
    </li>
  );
}
