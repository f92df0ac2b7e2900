import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import { describing } from '../describing.ts';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { Hint } from '../hint/hint.tsx';
import { Label } from '../label/label.tsx';

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
  return (
    <div {...field} className={classes('feder-field', className)}>
      <Label htmlFor={control} optional={optional}>{label}</Label>
      {hint ? <Hint id={hintId}>{hint}</Hint> : null}
      {children({ id: control, name, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {error ? <ErrorMessage id={errorId}>{error}</ErrorMessage> : null}
    </div>
  );
}
