// `pnpm ui:plant`: plants every fault of the design system once, in a copy, and sees its test turn red. `--row <name>` takes one.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyRepository } from '../architecture/copy.ts';
import { guards, plants, type Guard, type Plant } from './plants.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
// Inside a test the tools would take themselves for part of it.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$|^TEST$/.test(name)));

function run(root: string, guard: Guard): { green: boolean; said: string } {
  const { dir, args } = guards[guard];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [path.join(root, dir, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=verbose', ...args], { cwd: path.join(root, dir), env: { ...env, NO_COLOR: '1' }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (error) throw new Error(`vitest did not start in ${dir}. Run the install first.`, { cause: error });
  return { green: status === 0, said: stdout + stderr };
}

/** `caught`: the test was green before, red after, and its report names the fault. */
export function plantUi(chosen: readonly Plant[], root = ROOT): { plant: Plant; caught: boolean; why: string }[] {
  const copy = copyRepository(root);
  try {
    const sound = new Map([...new Set(chosen.map(({ by }) => by))].map((by) => [by, run(copy.dir, by)]));
    return chosen.map((plant) => {
      const before = sound.get(plant.by);
      if (!before?.green) return { plant, caught: false, why: `its test is red already: ${before?.said.slice(-600) ?? ''}` };
      const file = path.join(copy.dir, plant.file);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, plant.change(text));
      const after = run(copy.dir, plant.by);
      writeFileSync(file, text);
      const named = plant.says.test(after.said);
      return { plant, caught: !after.green && named, why: after.green ? 'its test stayed green' : named ? '' : `its test turned red for another reason: ${after.said.slice(-600)}` };
    });
  } finally {
    copy.remove();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const only = process.argv.includes('--row') ? process.argv[process.argv.indexOf('--row') + 1] : undefined;
  const results = plantUi(plants.filter(({ name }) => only === undefined || name === only));
  for (const { plant, caught, why } of results) console.log(`${caught ? 'caught ' : 'SLIPPED'}  ${plant.by.padEnd(6)}  ${plant.name}${caught ? '' : `: ${why}`}`);
  const count = results.filter(({ caught }) => caught).length;
  console.log(`\n${count} of ${results.length} planted faults caught.`);
  process.exitCode = results.length > 0 && count === results.length ? 0 : 1;
}
