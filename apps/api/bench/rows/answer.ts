import type { Row } from '@feder/tooling/bench';
import { territoryList } from '@feder/contract/schemas';
import { Hono } from 'hono';
import { listen, type Served } from '../serve.ts';

const QUESTION = '/api/v1/resolve?subject=99012008001000&role=EXECUTE&place=081150003003';
const ROLES = ['EXECUTE', 'LEAD', 'SUPERVISE', 'FUND', 'OPERATE', 'SUPPORT', 'INFORM'];

const ask = async (address: string): Promise<string> => (await fetch(address)).text();

async function bareWith(bytes: string): Promise<() => Promise<string>> {
  const { origin } = await listen(new Hono().get('/bytes', (c) => c.body(bytes, 200, { 'content-type': 'application/json' })).fetch);
  return () => ask(`${origin}/bytes`);
}

/** One answer with its trace, asked again and again, beside a bare route that gives the same bytes. */
export async function answer({ origin }: Served): Promise<Row> {
  const bytes = await ask(origin + QUESTION);
  return {
    id: 'answer', what: `An answer over HTTP, ${bytes.length} bytes`,
    ours: { name: 'Feder /api/v1/resolve', run: () => ask(origin + QUESTION) },
    beside: [{ name: 'a bare Hono route with the same bytes', run: await bareWith(bytes) }],
    turns: { rounds: 10, ours: 200, peer: 200 },
    targets: (ours, [peer]) => [{ what: 'p50 to that of the bare route (its throughput ≥ 0.6)', is: ours.p50 / (peer?.p50 ?? NaN), atMost: 1 / 0.6 }],
    note: 'The same question each time: from the third time on the bytes are kept until the next commit. The row after it never asks twice.',
  };
}

/** Answers that nobody has asked for before: another place and role each time. */
export async function firstAnswer({ origin }: Served): Promise<Row> {
  const places = territoryList.parse(JSON.parse(await ask(`${origin}/api/v1/territories?limit=2000`))).items.filter(({ cell }) => cell).map(({ key }) => key);
  let asked = 0;
  const question = () => {
    const [place, role] = [places[asked % places.length], ROLES[Math.floor(asked / places.length)]];
    asked += 1;
    if (role === undefined) throw new RangeError('Every place was asked for every role.');
    return `${origin}/api/v1/resolve?subject=99012008001000&role=${role}&place=${place}`;
  };
  const bytes = await ask(question());
  return {
    id: 'first-answer', what: 'An answer over HTTP that nobody has asked for before',
    ours: { name: 'Feder /api/v1/resolve', run: () => ask(question()) },
    beside: [{ name: `a bare Hono route with the ${bytes.length} bytes of the first`, run: await bareWith(bytes) }],
    turns: { rounds: 10, ours: 200, peer: 200 }, targets: () => [],
    note: 'No target of its own: what deciding costs is weighed by the bench of the rules.',
  };
}
