// `pnpm pack:all`: builds the packages that others install, packs each into tarballs/, and says what publint and are-the-types-wrong find.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { stagePackage } from './build.ts';
import { packFaults } from './faults.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** In the order in which one asks for the other. */
export const PUBLISHED = ['tokens', 'icons', 'fonts', 'css', 'react'];

export type Packed = { name: string; tarball: string; bytes: number; faults: string[] };

/** Packs all into `to`. The tarballs are what is tried out, and what is published. */
export async function packAll(to: string, root = ROOT): Promise<Packed[]> {
  mkdirSync(to, { recursive: true });
  const work = mkdtempSync(path.join(tmpdir(), 'feder-pack-'));
  try {
    const packed: Packed[] = [];
    for (const name of PUBLISHED) {
      const stage = path.join(work, name);
      mkdirSync(stage);
      await stagePackage(root, name, stage);
      const { status, stdout, stderr } = spawnSync('pnpm', ['pack', '--json', '--pack-destination', to], { cwd: stage, encoding: 'utf8', shell: process.platform === 'win32' });
      if (status !== 0) throw new Error(`pnpm could not pack ${name}:\n${stdout}${stderr}`);
      const { filename } = JSON.parse(stdout) as { filename: string };
      const tarball = path.resolve(to, filename);
      packed.push({ name: `@feder/${name}`, tarball, bytes: statSync(tarball).size, faults: await packFaults(stage, tarball) });
    }
    return packed;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packed = await packAll(path.join(ROOT, 'tarballs'));
  for (const { name, tarball, bytes, faults } of packed) console.log(`${name.padEnd(14)} ${(bytes / 1024).toFixed(0).padStart(5)} KB  ${path.relative(ROOT, tarball)}${faults.map((fault) => `\n  ${fault}`).join('')}`);
  const faults = packed.flatMap((each) => each.faults).length;
  console.log(`\n${packed.length} tarballs, ${faults} faults.`);
  process.exitCode = faults > 0 ? 1 : 0;
}
