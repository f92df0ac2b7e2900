import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

export type ErrorSummaryProps = Omit<ComponentProps<'div'>, 'children'> & {
  /** "2 Angaben fehlen." as a heading. */
  heading: ReactNode;
  /** In the order of the fields on the page; `id` is the control's. */
  errors: readonly { id: string; message: ReactNode }[];
};

/** All errors of a form, before it. Every line leads to its field, also without JavaScript. */
export function ErrorSummary({ heading, errors, className, ...summary }: ErrorSummaryProps) {
  return (
    <div role="group" tabIndex={-1} {...summary} className={classes('feder-error-summary', className)}>
      {heading}
      <ul className="feder-error-summary-list">
        {errors.map(({ id, message }) => <li key={id}><a href={`#${id}`}>{message}</a></li>)}
      </ul>
    </div>
  );
}
