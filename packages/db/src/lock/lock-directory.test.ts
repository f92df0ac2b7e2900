import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../testing/scratch.ts';
import { lockDirectory } from './lock-directory.ts';
import { thisProcess } from './process.ts';

const lockOf = (dataDir: string) => path.join(dataDir, 'feder.lock');

/** A lock as an earlier process would have left it. */
const leave = (dataDir: string, holder: object) => writeFile(lockOf(dataDir), JSON.stringify({ token: 'alt', since: '2026-01-01T00:00:00.000Z', ...holder }));

async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the lock of a data directory', () => {
  it('is held by one, named to the second, and free again afterwards', async () => {
    const dataDir = await scratch();
    const release = await lockDirectory(dataDir);
    await expect(lockDirectory(dataDir)).rejects.toMatchObject({ code: 'LOCKED', message: expect.stringMatching(new RegExp(`is in use by process ${process.pid} since 2.* End that process, or start this one with another DATA_DIR`)) as string });
    await release();
    await (await lockDirectory(dataDir))();
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('is taken over from a process that is gone', async () => {
    const dataDir = await scratch();
    await leave(dataDir, { pid: await deadProcess(), started: '' });
    await (await lockDirectory(dataDir))();
    expect(await readdir(dataDir)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('is taken over when its number belongs to another process by now', async () => {
    const dataDir = await scratch();
    await leave(dataDir, { pid: process.pid, started: 'earlier-boot/1' });
    await (await lockDirectory(dataDir))();
  });

  it('is not taken over from a living process of which the start is not known', async () => {
    const dataDir = await scratch();
    await leave(dataDir, { pid: process.pid, started: '' });
    await expect(lockDirectory(dataDir)).rejects.toMatchObject({ code: 'LOCKED' });
  });

  it('is taken over although the one that was taking it over died in between', async () => {
    const dataDir = await scratch();
    await leave(dataDir, { pid: await deadProcess(), started: '' });
    await writeFile(`${lockOf(dataDir)}.over-alt`, JSON.stringify({ pid: await deadProcess(), started: '', token: 'tot', since: '' }));
    await (await lockDirectory(dataDir))();
  });

  it('is not given back by somebody else’s release', async () => {
    const dataDir = await scratch();
    const release = await lockDirectory(dataDir);
    await leave(dataDir, { ...thisProcess(), token: 'fremd' });
    await release();
    expect(await readFile(lockOf(dataDir), 'utf8')).toContain('fremd');
  });

  it('that cannot be read says which file to delete', async () => {
    const dataDir = await scratch();
    await writeFile(lockOf(dataDir), 'kein JSON');
    await expect(lockDirectory(dataDir)).rejects.toThrow(`${lockOf(dataDir)} cannot be read. If no Feder is running`);
  });

  it('goes to exactly one of eight processes that find a dead one at once', async () => {
    const dataDir = await scratch();
    await leave(dataDir, { pid: await deadProcess(), started: '' });
    const children = Array.from({ length: 8 }, () => fork(new URL('../testing/take-lock.ts', import.meta.url), [dataDir]));
    try {
      await Promise.all(children.map((child) => once(child, 'message')));
      const outcomes = children.map((child) => once(child, 'message'));
      for (const child of children) child.send('go');
      expect((await Promise.all(outcomes)).map(([outcome]) => outcome as string).toSorted()).toEqual(['HELD', ...Array<string>(7).fill('LOCKED')]);
    } finally {
      for (const child of children) child.kill();
    }
  });
});
