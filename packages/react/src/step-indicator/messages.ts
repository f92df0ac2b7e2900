/** The words of a StepIndicator. */
export type StepIndicatorWords = {
  /** The landmark's name. */
  label: string;
  /** Spoken behind a step that is done. */
  done: string;
  /** Stands alone on narrow screens. */
  of: (step: number, steps: number) => string;
};

export const stepIndicatorDe: StepIndicatorWords = { label: 'Schritte', done: 'erledigt', of: (step, steps) => `Schritt ${step} von ${steps}` };

export const stepIndicatorEn: StepIndicatorWords = { label: 'Steps', done: 'done', of: (step, steps) => `Step ${step} of ${steps}` };
