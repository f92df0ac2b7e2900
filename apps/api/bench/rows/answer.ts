import type { Row } from '@feder/tooling/bench';
import { Hono } from 'hono';
import { listen, type Served } from '../serve.ts';

const QUESTION = '/api/v1/resolve?subject=99012008001000&role=EXECUTE&place=081150003003';

/** One answer with its trace, beside a bare route that gives the same bytes. */
export async function answer({ origin }: Served): Promise<Row> {
  const ask = async (address: string): Promise<string> => (await fetch(address)).text();
  const bytes = await ask(origin + QUESTION);
  const bare = await listen(new Hono().get('/bytes', (c) => c.body(bytes, 200, { 'content-type': 'application/json' })).fetch);
  return {
    id: 'answer', what: `An answer over HTTP, ${bytes.length} bytes`,
    ours: { name: 'Feder /api/v1/resolve', run: () => ask(origin + QUESTION) },
    beside: [{ name: 'a bare Hono route with the same bytes', run: () => ask(`${bare.origin}/bytes`) }],
    turns: { rounds: 10, ours: 200, peer: 200 },
    targets: (ours, [peer]) => [{ what: 'p50 to that of the bare route (its throughput ≥ 0.6)', is: ours.p50 / (peer?.p50 ?? NaN), atMost: 1 / 0.6 }],
  };
}
