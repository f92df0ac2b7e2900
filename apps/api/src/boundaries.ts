import { routes } from '@feder/contract/routes';
import { boundarySource, readBoundaries } from '@feder/reference';
import { FederError } from '@feder/services';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ADDRESS = '/api/v1/boundaries';

/** The outlines of the real world under a name that changes with every byte; the Planspiel is invented and has none. */
export function serveBoundaries(app: OpenAPIHono): void {
  const bytes = readBoundaries();
  const file = `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.json`;
  const made = new Map<string, Uint8Array<ArrayBuffer>>();
  const bytesIn = (encoding: keyof typeof encoders) => made.get(encoding) ?? made.set(encoding, new Uint8Array(encoders[encoding](bytes))).get(encoding)!;

  app.openapi(routes.boundaries, (c) => c.json(c.req.valid('query').world === 'real' ? { href: `${ADDRESS}/${file}`, ...boundarySource } : null, 200));
  // Registered, and answered with bytes: they are read and written once, not for each request.
  app.openAPIRegistry.registerPath(routes.outlines);
  app.get(`${ADDRESS}/:file`, (c) => {
    const got = c.req.param('file');
    if (got !== file) throw new FederError('UNKNOWN', `file: "${got}" is not kept. ${ADDRESS} names the file.`, [{ field: 'file', expected: file, got }]);
    const encoding = encodingFor(c.req.header('accept-encoding') ?? '');
    const headers = { 'content-type': 'application/json', 'cache-control': 'public, max-age=31536000, immutable', 'vary': 'accept-encoding', ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }) };
    return c.body(bytesIn(encoding), 200, headers);
  });
}

const encoders = {
  br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes: Buffer) => gzipSync(bytes, { level: 6 }),
  identity: (bytes: Buffer) => bytes,
};

const encodingFor = (accepted: string): keyof typeof encoders => (/\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity');
