import type { WireAnswer } from '@feder/contract/schemas';
import { startServer, type Server } from '@feder/tooling/postgres';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitOf, forkMain, startMain, type Main } from './testing/running-main.ts';

/** The questions that the README asks with curl. */
const asked = [...readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8').matchAll(/^ask '([^']+)'/gm)].map(([, query]) => query);

const ANSWERS = [
  'UNIQUE landratsamt-08115', 'UNIQUE gemeinde-081150003003', 'UNIQUE gemeinde-081110000000', 'UNIQUE landratsamt-08115', 'UNIQUE bund', 'UNIQUE im-bw',
  'GAP, announced land-bw', 'UNKNOWN, announced im-bw', 'NOT_EXPECTED', 'CONFLICT ps-it-betrieb ps-kommunal-it',
];

async function answersOf(main: Main): Promise<{ said: string[]; knownAt: string[] }> {
  const answers = await Promise.all(asked.map((query) => main.get<WireAnswer>(`/api/v1/resolve?${query}`)));
  return {
    said: answers.map(({ status, holders, announced }) => [status, ...holders.map(({ body }) => body)].join(' ') + (announced.length > 0 ? `, announced ${announced.map(({ body }) => body).join(' ')}` : '')),
    knownAt: answers.map(({ asOf }) => asOf.knownAt),
  };
}

describe('the product on a PostgreSQL server', () => {
  let server: Server;
  beforeAll(async () => { server = await startServer(); });
  afterAll(() => server.stop());

  it('seeds an empty database, gives the ten answers, and gives them again from the same rows after a restart', { timeout: 300_000 }, async () => {
    const first = await startMain({ DATABASE_URL: server.url });
    const answers = await answersOf(first);
    expect(answers.said).toEqual(ANSWERS);
    const seeded = await first.get('/health/ready');
    expect(await first.stop()).toBe(0);
    const second = await startMain({ DATABASE_URL: server.url });
    expect(await answersOf(second)).toEqual(answers);
    // The seed and the boards' seed, once each: a restart commits nothing.
    expect([seeded, await second.get('/health/ready')]).toEqual([{ status: 'ready', seq: 2 }, { status: 'ready', seq: 2 }]);
    expect(await second.stop()).toBe(0);
  });

  it('that lets nobody in: says what to do, without the password, and ends', { timeout: 60_000 }, async () => {
    const url = new URL(server.url);
    url.password = 'falsch';
    const { server: main, said } = forkMain({ DATABASE_URL: url.href });
    expect(await exitOf(main)).toBe(1);
    expect(said.join('')).toMatch(/could not be opened \(.*password authentication failed.*\)\. Check DATABASE_URL and that the server is running, or leave it out/);
    expect(said.join('')).not.toContain('falsch');
  });
});

it('an address where no server answers: says what to do, and ends', { timeout: 60_000 }, async () => {
  const { server, said } = forkMain({ DATABASE_URL: 'postgres://feder:geheim@127.0.0.1:1/amt' });
  expect(await exitOf(server)).toBe(1);
  expect(said.join('')).toContain('PostgreSQL at 127.0.0.1:1/amt could not be opened');
});
