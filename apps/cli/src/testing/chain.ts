import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { commitFacts, createDatabase, head, migrate, seedBoardsOnce, seedOnce, transact } from '@feder/db';
import { planspielBoards, planspielSeed } from '@feder/reference';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll } from 'vitest';

const MAIN = path.join(import.meta.dirname, '../main.ts');
const empty = () => ({ ...planspielSeed(), ...Object.fromEntries(Object.keys(planspielSeed()).map((kind) => [kind, []])) });

/** A database with a good chain, made once for a file of tests. */
export const chain = { scratch: '', good: '', checkpoint: '' };

export const useChain = () => {
  beforeAll(async () => {
    chain.scratch = await mkdtemp(path.join(tmpdir(), 'feder-audit-'));
    chain.good = path.join(chain.scratch, 'good');
    const db = await createDatabase({ dataDir: chain.good });
    await migrate(db);
    await seedOnce(db, () => ({ real: empty(), planspiel: planspielSeed() }));
    await seedBoardsOnce(db, () => ({ real: {}, planspiel: planspielBoards() }));
    for (const title of ['Erste', 'Zweite', 'Dritte']) {
      const draft = { id: title.toLowerCase(), board: 'ps-it-rat', title: { de: title, en: title }, office: 'ps-it-rat-vorsitz', template: null, referredFrom: null } as never;
      await transact(db, (tx) => commitFacts(tx, { kind: 'draft', actor: { kind: 'member', id: 'ps-it-rat-vorsitz' }, payload: { title }, worlds: [{ world: 'planspiel', acts: { draft: [draft] } }] }));
    }
    const { seq, hash } = await head(db);
    chain.checkpoint = `${seq}:${hash}`;
    await db.close();
  });
  afterAll(() => rm(chain.scratch, { recursive: true, force: true }));
};

/** The command as it is typed: its exit code, and what it says. */
export async function feder(...args: string[]): Promise<{ code: number; says: string }> {
  try {
    const { stdout } = await promisify(execFile)('node', [MAIN, ...args]);
    return { code: 0, says: stdout };
  } catch (failed) {
    const { code, stdout, stderr } = failed as { code: number; stdout: string; stderr: string };
    return { code, says: stdout + stderr };
  }
}

/** Somebody who owns the database switches its guards off and does this. */
export async function attacked(name: string, statements: string): Promise<string> {
  const dir = path.join(chain.scratch, name.replaceAll(' ', '-'));
  await cp(chain.good, dir, { recursive: true });
  const client = await PGlite.create({ dataDir: path.join(dir, 'pg'), extensions: { btree_gist } });
  await client.exec(`set session_replication_role = replica; ${statements}`);
  await client.close();
  return dir;
}

/** The newest commit, in SQL. */
export const LAST = '(select seq from head)';
