import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

export type LabelProps = ComponentProps<'label'> & {
  htmlFor: string;
  /** The word "optional". */
  optional?: ReactNode | undefined;
};

export function Label({ htmlFor, optional, className, children, ...label }: LabelProps) {
  return (
    <label {...label} htmlFor={htmlFor} className={classes('feder-label', className)}>
      {children}
      {optional ? <span className="feder-label-optional"> ({optional})</span> : null}
    </label>
  );
}
