/** What PostgreSQL says of an error (its fields have the same names on both engines), in a form that crosses threads. */
export type Failure = { message: string; code?: string; detail?: string; table?: string; constraint?: string };

const FIELDS = ['code', 'detail', 'table', 'constraint'] as const;

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const failure: Failure = { message: error.message };
  for (const field of FIELDS) {
    const value: unknown = Reflect.get(error, field);
    if (typeof value === 'string') failure[field] = value;
  }
  return failure;
}

export const errorOf = (failure: Failure): Error => Object.assign(new Error(failure.message), failure);
