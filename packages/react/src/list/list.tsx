import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** Points of equal rank. */
export function List({ className, ...list }: ComponentProps<'ul'>) {
  return <ul {...list} className={classes('feder-list', className)} />;
}

/** Steps or ranks: their order means something. */
export function OrderedList({ className, ...list }: ComponentProps<'ol'>) {
  return <ol {...list} className={classes('feder-list', className)} />;
}
