import { Refusal } from '../refusal.ts';
import { failureOf } from '../engine/failure.ts';

/** Runs a write, and says in a sentence what the database refuses in a code. */
export async function refused<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw asRefusal(error);
  }
}

// SQLSTATE, PostgreSQL documentation, appendix A.
function asRefusal(error: unknown): unknown {
  const { code, message, detail = '', table = 'a table' } = failureOf(error);
  switch (code) {
    case '23P01': // exclusion_violation
      return new Refusal('OVERLAP', `Two versions of one ${table} would speak of the same day: ${detail} Close the older version in the same commit, or choose days that do not overlap.`, { cause: error });
    case '23503': // foreign_key_violation
      return new Refusal('UNKNOWN_REFERENCE', `${message}${detail ? ` ${detail}` : ''} Write what is named first, or in the same commit.`, { cause: error });
    case '23001': // restrict_violation, raised by the guards of migrations 0001 to 0004
    case '23502': // not_null_violation
    case '23505': // unique_violation
    case '23514': // check_violation
      return new Refusal('NOT_ALLOWED', `${table}: ${message}${detail ? ` ${detail}` : ''}`, { cause: error });
    default:
      return error;
  }
}
