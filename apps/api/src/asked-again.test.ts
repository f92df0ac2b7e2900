import { OpenAPIHono } from '@hono/zod-openapi';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerAgain } from './asked-again.ts';
import { cached } from './cached.ts';

let app: OpenAPIHono;
let seq: number;
let decided: number;
let size: number;
beforeEach(() => {
  [app, seq, decided, size] = [new OpenAPIHono(), 1, 0, 10];
  const state = () => String(seq);
  answerAgain(app, ['/api/v1/x'], state);
  app.use('/api/v1/*', cached(state));
  for (const path of ['/api/v1/x', '/api/v1/y']) app.get(path, (c) => { decided += 1; return c.req.query('wrong') ? c.json({ wrong: true }, 404) : c.json({ seq, decided, text: 'ä'.repeat(size) }, 200); });
});

async function ask(address: string, headers: Record<string, string> = {}) {
  const response = await app.request(address, { headers });
  return { status: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) };
}
const X = 'http://127.0.0.1/api/v1/x?a=1';

describe('a question that was asked before', () => {
  it('is decided twice, and answered with the same bytes and headers from then on', async () => {
    await ask(X);
    const second = await ask(X);
    expect(await ask(X)).toEqual(second);
    expect(second.headers).toMatchObject({ 'etag': 'W/"1"', 'vary': 'cookie', 'cache-control': 'private, no-cache' });
    expect(await ask(X)).toEqual(second);
    expect(decided).toBe(2);
  });

  it('is decided anew after a commit', async () => {
    for (let time = 0; time < 3; time += 1) await ask(X);
    seq = 2;
    expect(JSON.parse((await ask(X)).body)).toMatchObject({ seq: 2 });
    expect((await ask(X)).headers).toMatchObject({ etag: 'W/"2"' });
  });

  it('is another one for who is signed in, for another address, and where it was no answer', async () => {
    for (let time = 0; time < 3; time += 1) await ask(X);
    expect((await ask(X, { cookie: 'feder-stelle=wer' })).headers['etag']).toMatch(/^W\/"1-[0-9a-f]{12}"$/);
    expect(JSON.parse((await ask(`${X}&b=2`)).body)).toMatchObject({ decided: 4 });
    for (let time = 0; time < 3; time += 1) expect((await ask(`${X}&wrong=1`)).status).toBe(404);
    expect(decided).toBe(7);
  });

  it('is not changed for whoever has the answer, or has seen a later commit', async () => {
    for (let time = 0; time < 3; time += 1) await ask(X);
    expect((await ask(X, { 'if-none-match': 'W/"1"' })).status).toBe(304);
    expect(JSON.parse((await ask(X, { 'feder-min-seq': '1' })).body)).toMatchObject({ decided: 3 });
  });

  it('is kept nowhere else, and not where it is large', async () => {
    for (let time = 0; time < 3; time += 1) await ask('http://127.0.0.1/api/v1/y');
    size = 70_000;
    for (let time = 0; time < 3; time += 1) await ask(X);
    expect(decided).toBe(6);
  });
});
