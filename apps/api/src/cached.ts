import type { MiddlewareHandler } from 'hono';

/** Answers are a pure function of question, commits, day and rules: a client that has one for the same tag is told so. */
export const cached = (state: () => string): MiddlewareHandler => async (c, next) => {
  if (c.req.method !== 'GET') return next();
  const tag = `W/"${state()}"`;
  if (c.req.header('if-none-match') === tag) return c.body(null, 304, { etag: tag });
  await next();
  if (c.res.status !== 200) return;
  c.res.headers.set('etag', tag);
  c.res.headers.set('cache-control', 'private, no-cache');
};
