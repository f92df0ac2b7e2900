import { IconOk } from '@feder/icons/ok';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { StepIndicatorWords } from './messages.ts';

export type StepIndicatorProps = Omit<ComponentProps<'nav'>, 'children'> & {
  /** In their order. A step with `href` can be gone back to. */
  steps: readonly { name: ReactNode; href?: string | undefined }[];
  /** The step that is shown, counted from 1. */
  current: number;
  words: StepIndicatorWords;
};

/** How far a form of several pages has come. On narrow screens one line says so: "Schritt 2 von 4: Angaben". */
export function StepIndicator({ steps, current, words, className, ...nav }: StepIndicatorProps) {
  return (
    <nav {...nav} aria-label={words.label} className={classes('feder-step-indicator', className)}>
      <p className="feder-step-indicator-now">{words.of(current, steps.length)}: <strong>{steps[current - 1]?.name}</strong></p>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role together with the numbers */}
      <ol role="list" className="feder-step-indicator-list">
        {steps.map(({ name, href }, index) => {
          const step = index + 1;
          return (
            <li key={step} className="feder-step" data-done={step < current ? '' : undefined} aria-current={step === current ? 'step' : undefined}>
              <span aria-hidden="true" className="feder-step-mark">{step < current ? <IconOk /> : step}</span>
              {href && step !== current ? <a href={href}>{name}</a> : <span>{name}</span>}
              {step < current ? <span className="feder-visually-hidden"> ({words.done})</span> : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
