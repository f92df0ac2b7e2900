import type { FormError } from './errors.ts';

/** What we read of zod's error: no import, so that zod stays out of a bundle that does without. */
export type ZodLikeError = { issues: readonly { path: readonly PropertyKey[]; message: string }[] };

/** zod's issues as errors of a form: one for each field, the first; a path of several steps is joined by dots, as FormData names it. */
export function errorsFromZod({ issues }: ZodLikeError): FormError[] {
  const first = new Map<string, FormError>();
  for (const { path, message } of issues) {
    const name = path.map(String).join('.');
    if (!first.has(name)) first.set(name, { name, message });
  }
  return [...first.values()];
}
