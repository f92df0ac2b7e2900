import type { FieldError } from '@feder/contract/schemas';

/** What went wrong, as a stable code; the edge maps each to one status. CONFLICT: not as the matter stands now. BEHIND: this process has not read that commit yet. */
export type ErrorCode = 'UNKNOWN' | 'INVALID' | 'FORBIDDEN' | 'CONFLICT' | 'REFUSED' | 'BEHIND' | 'TOO_LARGE';

/** An error that the caller can mend: it names each field, what was expected there and what came. */
export class FederError extends Error {
  readonly code: ErrorCode;
  readonly errors: FieldError[];

  constructor(code: ErrorCode, message: string, errors: FieldError[] = []) {
    super(message);
    this.name = 'FederError';
    this.code = code;
    this.errors = errors;
  }
}

/** Something that a question names was never recorded. */
export function unknown(field: string, got: string, expected: string): FederError {
  return new FederError('UNKNOWN', `${field}: "${got}" was never recorded. Expected ${expected}.`, [{ field, expected, got }]);
}

/** A day as a German sentence writes it: 04.12.2026. */
export const germanDay = (day: string): string => day.split('-').reverse().join('.');
