import type { Row } from '@feder/tooling/bench';
import { keepAnswer, transact } from '@feder/db';
import { asSeq } from '@feder/domain';
import type { ActDone } from '@feder/contract/schemas';
import type { Served } from '../serve.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

/** A statement on a draft, from the request to the answer, beside one INSERT and COMMIT on the same engine. */
export async function mutation({ origin, db }: Served): Promise<Row> {
  const post = (address: string, body: object, headers: Record<string, string> = {}) => fetch(origin + address, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify({ world: 'planspiel', ...body }) });
  const signedIn = await post('/api/v1/sign-in', { office: 'ps-it-rat-vorsitz' });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const act = async (name: string, body: object): Promise<ActDone> => {
    const response = await post(`/api/v1/acts/${name}`, body, { cookie });
    if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
    return (await response.json()) as ActDone;
  };
  const text = { rank: 'beschluss-land', clauses: [{ kind: 'NOTE', number: 1, text: { de: 'Bericht', en: 'Report' } }] };
  const { id: draft } = await act('draft', { board: 'ps-it-rat', title: { de: 'Messung', en: 'Measurement' }, ...text });
  await act('submit', { draft });
  const answer = { request: '', status: 200, answer: {}, seq: asSeq(1) };
  return {
    id: 'mutation', what: 'A mutation end to end: permission, lock, load, write, chain, commit, answer',
    ours: { name: 'Feder POST /api/v1/acts/state', run: () => act('state', { draft, position: 'REMARKS', text: 'Eine Anmerkung.' }) },
    beside: [{ name: 'one INSERT and COMMIT, PGlite', run: (turn) => transact(db, (tx) => keepAnswer(tx, 'messung', `schluessel-${turn}-${performance.now()}`, answer)) }],
    turns: { rounds: 5, ours: 40, peer: 40 },
    targets: (ours, [peer]) => [{ what: 'p50 to that of the bare INSERT and COMMIT', is: ours.p50 / (peer?.p50 ?? NaN), atMost: 2 }],
  };
}
