import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** Buttons that belong together: the primary one first. They share a row while their words fit. */
export function ButtonGroup({ className, ...group }: ComponentProps<'div'>) {
  return <div {...group} className={classes('feder-button-group', className)} />;
}
