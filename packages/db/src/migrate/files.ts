import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

export type Migration = { name: string; sql: string; hash: string };

const DIRECTORY = new URL('../../migrations/', import.meta.url);
const NAME = /^\d{4}-[a-z0-9-]+\.sql$/;

/** The SQL files of a directory in the order of their numbers; without one, the migrations of Feder. */
export async function readMigrations(directory: URL = DIRECTORY): Promise<Migration[]> {
  const names = (await readdir(directory)).sort();
  const stray = names.find((name) => !NAME.test(name));
  if (stray) throw new Error(`${stray} in ${directory.pathname} is no migration. Expected NNNN-name.sql.`);
  const twice = names.find((name, place) => name.slice(0, 4) === names[place + 1]?.slice(0, 4));
  if (twice) throw new Error(`Two migrations have the number of ${twice}. Give one of them the next free number.`);
  return Promise.all(names.map(async (name) => {
    const sql = await readFile(new URL(name, directory), 'utf8');
    return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
  }));
}
