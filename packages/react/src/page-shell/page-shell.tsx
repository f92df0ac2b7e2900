import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export type PageShellProps = ComponentProps<'div'> & { rail?: 'wide' | 'slim' | undefined };

/** The page's grid: Kopf, SideNavigation, PageMain and Footer are its direct children, in this order. */
export function PageShell({ rail = 'wide', className, ...page }: PageShellProps) {
  return <div {...page} data-rail={rail} className={classes('feder-page', className)} />;
}

/** The target of the skip link: it takes the focus without being a stop for Tab. */
export function PageMain({ className, ...main }: ComponentProps<'main'> & { id: string }) {
  return <main tabIndex={-1} {...main} className={classes('feder-page-main', className)} />;
}

/** Main column and side column (344 px); one column where both do not fit. */
export function Columns({ align, className, ...columns }: ComponentProps<'div'> & { align?: 'start' | 'stretch' | undefined }) {
  return <div {...columns} data-align={align} className={classes('feder-columns', className)} />;
}

/** One below the other with the page's gap. */
export function Stack({ className, ...stack }: ComponentProps<'div'>) {
  return <div {...stack} className={classes('feder-stack', className)} />;
}
