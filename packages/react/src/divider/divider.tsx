import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** A change of subject inside a text. A line that only decorates belongs into the style sheet. */
export function Divider({ className, ...divider }: ComponentProps<'hr'>) {
  return <hr {...divider} className={classes('feder-divider', className)} />;
}
