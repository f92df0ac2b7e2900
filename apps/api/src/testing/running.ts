import { createDatabase, migrate, seedOnce } from '@feder/db';
import { asDay } from '@feder/domain';
import { planspielSeed, realSeed } from '@feder/reference';
import { openFeder } from '@feder/services';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApp } from '../app.ts';

/** The API over an embedded database of its own with the whole seed, on the day of the ten answers. `close` removes it. */
export async function runApi() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'feder-api-'));
  const db = await createDatabase({ dataDir });
  await migrate(db);
  await seedOnce(db, () => ({ real: realSeed(), planspiel: planspielSeed() }));
  const feder = await openFeder(db, { today: () => asDay('2026-11-23'), now: () => new Date() });
  const app = createApp(feder);
  const get = async <Body>(address: string): Promise<{ status: number; type: string; body: Body }> => {
    const response = await app.request(address);
    return { status: response.status, type: response.headers.get('content-type') ?? '', body: (await response.json()) as Body };
  };
  const close = async () => {
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { app, feder, db, get, close };
}
