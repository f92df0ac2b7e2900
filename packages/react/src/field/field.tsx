import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import { describing } from '../describing.ts';

/** What ties a control to its label, hint and error. Spread it onto the control. */
export type FieldControl = {
  id: string;
  name: string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

export type FieldProps = Omit<ComponentProps<'div'>, 'children'> & {
  /** The control's id. Name it where an error summary links to the field. */
  id?: string | undefined;
  /** The control's name in the form. */
  name?: string | undefined;
  label: ReactNode;
  /** Between label and control. */
  hint?: ReactNode | undefined;
  /** After the control: what is wrong and what to do. */
  error?: ReactNode | undefined;
  /** The word "optional". Required fields carry no mark. */
  optional?: ReactNode | undefined;
  children: (control: FieldControl) => ReactNode;
};

/** Label, hint, control and error, wired in the server's HTML. */
export function Field({ id, name, label, hint, error, optional, className, children, ...field }: FieldProps) {
  const made = useId();
  const control = id ?? made;
  const { hintId, errorId, describedBy } = describing(control, { hint, error });
  // The elements of Label, Hint and ErrorMessage themselves: a server pays for each component.
  const named = optional ? <>{label}<span className="feder-label-optional"> ({optional})</span></> : label;
  return (
    <div {...field} className={classes('feder-field', className)}>
      <label htmlFor={control} className="feder-label">{named}</label>
      {hint ? <div id={hintId} className="feder-hint">{hint}</div> : null}
      {children({ id: control, name, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error ? <div id={errorId} className="feder-error-message">{error}</div> : null}
    </div>
  );
}
