import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export const makeScratch = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'feder-db-'));

/** A directory of the running test, removed when it ends. */
export async function scratch(): Promise<string> {
  const directory = await makeScratch();
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}
