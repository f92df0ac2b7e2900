import { atLeast, FederError, type Feder } from '@feder/services';
import type { MiddlewareHandler } from 'hono';

/** `Feder-Min-Seq`: whoever has seen a commit, of another process perhaps, is answered from no older state. Stands before the routes that it is to hold for. */
export function waitForSeq(feder: Feder): MiddlewareHandler {
  return async (c, next) => {
    const seen = c.req.header('feder-min-seq');
    if (seen !== undefined && !/^\d{1,15}$/.test(seen)) throw new FederError('INVALID', 'Feder-Min-Seq: expected a place in the order of commits, a whole number.', [{ field: 'feder-min-seq', expected: 'a whole number', got: seen }]);
    if (seen !== undefined) await atLeast(feder, Number(seen));
    await next();
  };
}
