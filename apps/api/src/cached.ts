import type { MiddlewareHandler } from 'hono';
import { createHash } from 'node:crypto';

/** A stream has no state that a tag could name. */
const STREAM = '/api/v1/events';

/** Answers are a pure function of question, commits, day, rules and who asks: a client that has one for the same tag is told so. */
export const cached = (state: () => string): MiddlewareHandler => async (c, next) => {
  if (c.req.method !== 'GET' || c.req.path === STREAM) return next();
  const cookie = c.req.header('cookie');
  const tag = `W/"${state()}${cookie === undefined ? '' : `-${createHash('sha256').update(cookie).digest('hex').slice(0, 12)}`}"`;
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, { etag: tag });
  await next();
  // What says itself how long it keeps does not change with commits.
  if (c.res.status !== 200 || c.res.headers.has('cache-control')) return;
  c.res.headers.set('etag', tag);
  c.res.headers.append('vary', 'cookie');
  c.res.headers.set('cache-control', 'private, no-cache');
};
