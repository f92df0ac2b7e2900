import { IconWarn } from '@feder/icons/warn';
import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

/** What is wrong with the control before it, and what to do. */
export function ErrorMessage({ className, children, ...message }: ComponentProps<'div'>) {
  return (
    <div {...message} className={classes('feder-error-message', className)}>
      <IconWarn />
      <span>{children}</span>
    </div>
  );
}
