import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** Something is being done and nobody knows how long: say what. It shows after 300 ms. Where the size of the content is known take a Skeleton, where the end is known a Progress. */
export function Loader({ className, children, ...loader }: ComponentProps<'div'>) {
  return (
    <div role="status" {...loader} className={classes('feder-loader', className)}>
      <span aria-hidden="true" className="feder-loader-ring" />
      <span>{children}</span>
    </div>
  );
}
