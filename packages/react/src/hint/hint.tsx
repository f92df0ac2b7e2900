import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** Help between label and control. */
export function Hint({ className, ...hint }: ComponentProps<'div'>) {
  return <div {...hint} className={classes('feder-hint', className)} />;
}
