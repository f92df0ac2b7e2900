import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** What is wrong with the control before it, and what to do. The sheet draws the icon. */
export function ErrorMessage({ className, ...message }: ComponentProps<'div'>) {
  return <div {...message} className={classes('feder-error-message', className)} />;
}
