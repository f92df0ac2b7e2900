import { createDatabase } from '@feder/db';
import { asDay } from '@feder/domain';
import { readPopulation } from '@feder/reference';
import { openFeder } from '@feder/services';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { createApp } from '../app.ts';

/** The API over an embedded database of its own with the whole seed, on the day of the ten answers. `close` removes it. */
export async function runApi() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'feder-api-'));
  await cp(inject('seeded'), dataDir, { recursive: true });
  const db = await createDatabase({ dataDir });
  const feder = await openFeder(db, { today: () => asDay('2026-11-23'), now: () => new Date(), population: { real: readPopulation() } });
  const app = createApp(feder);
  const get = async <Body>(address: string): Promise<{ status: number; type: string; body: Body }> => {
    const response = await app.request(address);
    return { status: response.status, type: response.headers.get('content-type') ?? '', body: (await response.json()) as Body };
  };
  const close = async () => {
    await db.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { app, feder, db, get, close };
}
