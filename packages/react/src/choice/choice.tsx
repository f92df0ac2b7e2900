import { type ComponentProps, type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import { describing } from '../describing.ts';
import { Hint } from '../hint/hint.tsx';

export type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  label: ReactNode;
  /** Below the label. */
  hint?: ReactNode | undefined;
};

type Kind = { type: 'checkbox' | 'radio'; look: 'checkbox' | 'radio' | 'switch' };

/** What checkbox, radio and switch share: a native control, its label beside it, its hint below. */
export function Choice({ type, look, id, label, hint, className, 'aria-describedby': described, ...input }: ChoiceProps & Kind) {
  const made = useId();
  const own = id ?? made;
  const { hintId, describedBy } = describing(own, { hint, also: described });
  return (
    <div data-look={look} className={classes('feder-choice', className)}>
      <input {...input} type={type} id={own} aria-describedby={describedBy} className="feder-choice-input" />
      <label htmlFor={own} className="feder-choice-label">{label}</label>
      {hint ? <Hint id={hintId}>{hint}</Hint> : null}
    </div>
  );
}
