import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

export type EmptyStateProps = ComponentProps<'div'> & {
  /** A heading. */
  heading: ReactNode;
  /** The likely correction first, then the way back. */
  actions?: ReactNode | undefined;
};

/** Nothing was found: which question found 0 of how many, and what to do. */
export function EmptyState({ heading, actions, className, children, ...empty }: EmptyStateProps) {
  return (
    <div {...empty} className={classes('feder-empty', className)}>
      {heading}
      <div className="feder-empty-text">{children}</div>
      {actions ? <div className="feder-empty-actions">{actions}</div> : null}
    </div>
  );
}
