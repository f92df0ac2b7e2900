// `pnpm gen component <name>`: a component that passes lint, types and tests as it is, and shows where everything belongs.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { componentChanges, componentFiles, nameOf } from './component.ts';

const root = path.resolve(import.meta.dirname, '../..');
const [kind, given = ''] = process.argv.slice(2);

/** Lets the specifications and reports of a package take in what is in the code. */
function update(workspace: string, test: string): void {
  const dir = path.join(root, workspace);
  const { status, stdout } = spawnSync(process.execPath, [path.join(dir, 'node_modules/vitest/vitest.mjs'), 'run', test, '--update'], { cwd: dir, encoding: 'utf8' });
  if (status !== 0 && !/written|updated/.test(stdout)) throw new Error(`gen: ${workspace}/${test} could not be completed:\n${stdout}`);
}

/** Writes the files, and what is made from them. */
function generate(): void {
  if (kind !== 'component') throw new RangeError('gen: say what, and its name: pnpm gen component status-badge');
  const name = nameOf(given);
  const files = componentFiles(name);
  const there = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
  if (there.length > 0) throw new RangeError(`gen: there is a component "${given}" already: ${there.join(', ')}.`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  for (const [file, change] of Object.entries(componentChanges(name))) writeFileSync(path.join(root, file), change(readFileSync(path.join(root, file), 'utf8')));
  update('packages/react', 'src/generate/specs.test.tsx');
  update('packages/css', 'src/sheets.test.ts');
  console.log(`${Object.keys(files).join('\n')}\n\nNow say what it is for: in the component, its specification and its story. Then: pnpm --filter @feder/react specs, and pnpm --filter @feder/css report`);
}

try {
  generate();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
