import type { FormError } from './errors.ts';

/** A form between two attempts: what was refused, and all that was typed. Plain data: a server action may return it. */
export type FormState = {
  errors: readonly FormError[];
  /** By name, each in the order of the form. Files are not kept: no browser takes them back. */
  values: Readonly<Record<string, readonly string[]>>;
  /** How often the form was sent. */
  attempt: number;
};

export const emptyForm: FormState = { errors: [], values: {}, attempt: 0 };

/**
 * The state after an attempt, for the action of `useActionState`: React resets the form when an action ends, and what
 * was typed comes back as `defaultValue`.
 */
export function afterAttempt(previous: FormState, data: FormData, errors: readonly FormError[]): FormState {
  const values: Record<string, string[]> = {};
  for (const [name, value] of data) if (typeof value === 'string') (values[name] ??= []).push(value);
  return { errors, values, attempt: previous.attempt + 1 };
}

/** The first value that was typed for a name; undefined before the first attempt and for what was left out. */
export const typed = ({ values }: FormState, name: string): string | undefined => values[name]?.[0];

/** Whether a choice was made, of several with one name. */
export const chosen = ({ values }: FormState, name: string, value: string): boolean => values[name]?.includes(value) ?? false;
