import type { Problem } from '@feder/contract/schemas';
import { FederError, type ErrorCode } from '@feder/services';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const KINDS: Record<ErrorCode, { status: ContentfulStatusCode; title: string }> = {
  INVALID: { status: 400, title: 'The request is not valid' },
  UNKNOWN: { status: 404, title: 'Never recorded' },
  FORBIDDEN: { status: 403, title: 'Not allowed' },
  CONFLICT: { status: 409, title: 'Not as the matter stands now' },
  BEHIND: { status: 503, title: 'Not read yet' },
  REFUSED: { status: 422, title: 'The clauses cannot be written' },
  TOO_LARGE: { status: 413, title: 'The request is too large' },
};

const write = (c: Context, problem: Problem) =>
  c.json(problem, problem.status as ContentfulStatusCode, { 'content-type': 'application/problem+json' });

/** The one place where errors become responses (RFC 9457). What we did not foresee says nothing of its inside to the caller. */
export function onError(error: Error, c: Context): Response {
  if (error instanceof FederError) {
    const { status, title } = KINDS[error.code];
    if (error.code === 'BEHIND') c.header('retry-after', '1');
    return write(c, { type: `urn:feder:problem:${error.code.toLowerCase()}`, title, status, detail: error.message, errors: error.errors });
  }
  console.error(error);
  return write(c, { type: 'urn:feder:problem:internal', title: 'Feder failed', status: 500, detail: 'The request could not be answered. Nothing was changed. The log of the server says why.' });
}

export const notFound = (c: Context): Response =>
  write(c, { type: 'urn:feder:problem:no-route', title: 'No such address', status: 404, detail: `${c.req.method} ${c.req.path} does not exist. /api/openapi.json lists what does.` });
