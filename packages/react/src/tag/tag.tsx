import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** A word in a frame. `announced`: dashed, because it is not yet real. */
export function Tag({ announced = false, className, ...tag }: ComponentProps<'span'> & { announced?: boolean | undefined }) {
  return <span {...tag} data-announced={announced ? '' : undefined} className={classes('feder-tag', className)} />;
}
