import { LARGEST_ATTACHMENT } from '@feder/contract/schemas';
import { FederError } from '@feder/services';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Bytes of a request that brings an attachment in base64, or in a form. */
export const LARGEST_FILE = Math.ceil(LARGEST_ATTACHMENT / 3) * 4 + 4096;

/** Bytes of any other act: long minutes in both languages, and then some. */
export const LARGEST_ACT = 1024 * 1024;

/** Refuses what is larger, before it is read. Where the length is announced, the body is not touched: reading it in pieces takes three times as long. */
export const largest = (most: (c: Context) => number): MiddlewareHandler => (c, next) => {
  const maxSize = most(c);
  const refuse = () => { throw new FederError('TOO_LARGE', `Das ist zu groß: höchstens ${maxSize} Byte. / This is too large: at most ${maxSize} bytes.`); };
  const announced = c.req.header('transfer-encoding') === undefined ? c.req.header('content-length') : undefined;
  if (announced === undefined) return bodyLimit({ maxSize, onError: refuse })(c, next);
  return Number(announced) > maxSize ? refuse() : next();
};
