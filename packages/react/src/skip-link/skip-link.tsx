import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** The first link of a page. `href` names the main content's id. */
export function SkipLink({ className, children, ...link }: ComponentProps<'a'> & { href: `#${string}` }) {
  return <a {...link} className={classes('feder-skip-link', className)}>{children}</a>;
}
