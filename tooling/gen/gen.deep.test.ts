import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository } from '../architecture/copy.ts';
import { nameOf } from './component.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
// Inside a test the tools would take themselves for part of it.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$|^TEST$/.test(name)));

let copy: ReturnType<typeof copyRepository>;
beforeAll(() => { copy = copyRepository(ROOT); });
afterAll(() => { copy.remove(); });

const run = (dir: string, script: string, args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(copy.dir, script), ...args], { cwd: path.join(copy.dir, dir), env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status, said: status === 0 ? '' : stdout + stderr };
};

describe('pnpm gen component', () => {
  it('makes one that passes types, lint, tests and the rules of the sheets', () => {
    expect(run('.', 'tooling/gen/gen.ts', ['component', 'plan-box'])).toEqual({ status: 0, said: '' });
    const spec = JSON.parse(readFileSync(path.join(copy.dir, 'packages/react/src/plan-box/plan-box.spec.json'), 'utf8')) as { parts: { name: string }[]; dataAttributes: string[] };
    expect([spec.parts.map(({ name }) => name), spec.dataAttributes]).toEqual([['PlanBox'], ['data-look']]);
    const react = 'packages/react/node_modules';
    expect(run('packages/react', `${react}/typescript7/bin/tsc`, ['-p', '.'])).toEqual({ status: 0, said: '' });
    expect(run('.', 'node_modules/eslint/bin/eslint.js', ['packages/react/src/plan-box'])).toEqual({ status: 0, said: '' });
    expect(run('packages/react', `${react}/vitest/vitest.mjs`, ['run', 'src/plan-box', 'src/generate'])).toEqual({ status: 0, said: '' });
    expect(run('packages/css', 'packages/css/node_modules/vitest/vitest.mjs', ['run'])).toEqual({ status: 0, said: '' });
    expect(run('.', 'tooling/node_modules/knip/bin/knip.js', ['--config', 'tooling/knip.jsonc', '--no-config-hints'])).toEqual({ status: 0, said: '' });
  });

  it('writes over nothing', () => {
    expect(run('.', 'tooling/gen/gen.ts', ['component', 'button'])).toMatchObject({ status: 1, said: expect.stringContaining('already') as unknown });
  });
});

it.each(['Button', 'status_badge', '../css', ''])('"%s" is no name', (name) => expect(() => nameOf(name)).toThrow(RangeError));
