import type { FormError } from './errors.ts';

/** What we read of react-hook-form's `formState.errors`: fields, groups and lists of fields, nested as the values are. */
export type HookFormErrors = { readonly [name: string]: unknown };

const isField = (value: object): value is { message?: unknown; type: unknown } => 'type' in value && typeof value.type !== 'object';

/** react-hook-form's errors as errors of a form; give `formState.submitCount` as the attempt. A field without a message is left out: say what to do. */
export function errorsFromHookForm(errors: HookFormErrors, within = ''): FormError[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null || key === 'ref') return [];
    const name = `${within}${key}`;
    if (!isField(value)) return errorsFromHookForm(value as HookFormErrors, `${name}.`);
    return typeof value.message === 'string' && value.message !== '' ? [{ name, message: value.message }] : [];
  });
}
