import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import { describing } from '../describing.ts';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { Hint } from '../hint/hint.tsx';

/** What each control of the group carries. Spread it. */
export type FieldsetControl = { name: string | undefined; 'aria-invalid': true | undefined };

export type FieldsetProps = Omit<ComponentProps<'fieldset'>, 'children' | 'name'> & {
  /** The question that all controls answer together. */
  legend: ReactNode;
  hint?: ReactNode | undefined;
  error?: ReactNode | undefined;
  /** The word "optional". */
  optional?: ReactNode | undefined;
  /** The name that the controls share. */
  name?: string | undefined;
  children: (control: FieldsetControl) => ReactNode;
};

/** Controls that answer one question. It can take the focus, so that an error summary leads to the question and not past it. */
export function Fieldset({ id, legend, hint, error, optional, name, className, children, ...fieldset }: FieldsetProps) {
  const made = useId();
  const own = id ?? made;
  const { hintId, errorId, describedBy } = describing(own, { hint, error });
  return (
    <fieldset tabIndex={-1} aria-describedby={describedBy} {...fieldset} id={own} className={classes('feder-fieldset', className)}>
      <legend className="feder-fieldset-legend">
        {legend}
        {optional ? <span className="feder-label-optional"> ({optional})</span> : null}
      </legend>
      {hint ? <Hint id={hintId}>{hint}</Hint> : null}
      {children({ name, 'aria-invalid': error ? true : undefined })}
      {error ? <ErrorMessage id={errorId}>{error}</ErrorMessage> : null}
    </fieldset>
  );
}
