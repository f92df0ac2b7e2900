import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import { isAlive, thisProcess, type ProcessMark } from './process.ts';

type Lock = ProcessMark & { token: string; since: string };

const ATTEMPTS = 50;
const PAUSE = 20;

/**
 * Takes `feder.lock` in the data directory: PGlite itself lets a second process in silently, and both would ruin the data.
 * A lock whose process is gone is taken over.
 * @returns gives the lock back
 * @throws Refusal LOCKED when a living process holds it
 */
export async function lockDirectory(dataDir: string): Promise<() => Promise<void>> {
  const file = path.join(dataDir, 'feder.lock');
  const own: Lock = { ...thisProcess(), token: randomUUID(), since: new Date().toISOString() };
  const draft = `${file}.${own.token}`;
  await writeFile(draft, `${JSON.stringify(own)}\n`, { flag: 'wx' });
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await succeeds(link(draft, file), 'EEXIST')) return () => release(file, own);
      const holder = await readLock(file);
      if (!holder) continue;
      if (isAlive(holder)) throw refusal(dataDir, holder);
      if (await takeOver(file, draft, holder)) return () => release(file, own);
      await setTimeout(PAUSE);
    }
    throw new Refusal('LOCKED', `Several processes want the data in ${dataDir} at once. Start Feder again when the others have ended.`);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Only one process may replace a given dead lock: the one that makes the file named after it, and still finds the dead lock in place. */
async function takeOver(file: string, draft: string, dead: Lock): Promise<boolean> {
  const claim = `${file}.over-${dead.token}`;
  const claimed = await succeeds(link(draft, claim), 'EEXIST');
  if (!claimed) {
    const rival = await readLock(claim);
    if (rival && !isAlive(rival)) await rm(claim, { force: true });
    return false;
  }
  try {
    if ((await readLock(file))?.token !== dead.token) return false;
    await rename(draft, file);
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

async function release(file: string, own: Lock): Promise<void> {
  if ((await readLock(file))?.token === own.token) await rm(file);
}

async function readLock(file: string): Promise<Lock | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Lock;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Refusal('LOCKED', `${file} cannot be read. If no Feder is running on this directory, delete the file and start again.`, { cause: error });
  }
}

async function succeeds(step: Promise<void>, unless: string): Promise<boolean> {
  try {
    await step;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === unless) return false;
    throw error;
  }
}

const refusal = (dataDir: string, { pid, since }: Lock) =>
  new Refusal('LOCKED', `The data in ${dataDir} is in use by process ${pid} since ${since}. End that process, or start this one with another DATA_DIR.`);
