import { useId, type ReactNode } from 'react';
import { Choice, type ChoiceProps } from '../choice/choice.tsx';
import { classes } from '../classes.ts';
import { ErrorMessage } from '../error-message/error-message.tsx';

export type CheckboxProps = ChoiceProps & {
  /** For one that stands alone, such as a consent. Of several, the Fieldset around them carries the error. */
  error?: ReactNode | undefined;
};

/** Yes or no, or some of several: those share a `name` and stand in a Fieldset. */
export function Checkbox({ id, error, className, ...choice }: CheckboxProps) {
  const made = useId();
  const own = id ?? made;
  if (!error) return <Choice {...choice} id={own} className={className} type="checkbox" look="checkbox" />;
  const errorId = `${own}-error`;
  return (
    <div className={classes('feder-field', className)}>
      <Choice {...choice} id={own} type="checkbox" look="checkbox" aria-invalid aria-describedby={errorId} />
      <ErrorMessage id={errorId}>{error}</ErrorMessage>
    </div>
  );
}
