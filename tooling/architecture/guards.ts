import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { cruiseImports } from './cruise.ts';
import { lengthViolations } from './lengths.ts';
import { manifestViolations } from './manifests.ts';
import type { Guard } from './plants.ts';
import { readWorkspace } from './workspace.ts';

/** What a guard reports: rule and place. */
type Report = { rule: string; at: string }[];

const TYPESCRIPT = 'packages/domain/node_modules/typescript7/bin/tsc';

/** Inside a test the tools would take themselves for part of it: the workshop's configuration starts when it sees vitest. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_ENV$|^TEST$/.test(name)));

function run(root: string, script: string, args: string[]): string {
  const { stdout, stderr, error } = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (error) throw new Error(`${script} did not start. Run the install first.`, { cause: error });
  return stdout || stderr;
}

function parse<T>(tool: string, text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new Error(`${tool} gave no report, but: ${text.slice(0, 400)}`, { cause });
  }
}

type Lint = { filePath: string; messages: { ruleId: string | null }[] }[];
type Knip = { issues: ({ file: string } & Record<string, unknown>)[] };

/** The guards as a merge runs them, each on the repository at `root`. `files` narrows the linter, which looks at one file at a time anyway. */
export const guards: Record<Guard, (root: string, files: string[]) => Promise<Report> | Report> = {
  imports: async (root) => (await cruiseImports(root)).violations,
  manifests: (root) => manifestViolations(root, readWorkspace(root)),
  lengths: (root) => lengthViolations(root, readWorkspace(root)),
  types: (root) => [...run(root, TYPESCRIPT, ['-p', 'packages/domain/tsconfig.pure.json', '--pretty', 'false']).matchAll(/^(\S+?)\(\d+,\d+\): error (TS)\d+/gm)].map(([, at = '', rule = '']) => ({ rule, at })),
  lint: (root, files) => parse<Lint>('eslint', run(root, 'node_modules/eslint/bin/eslint.js', ['--format', 'json', ...files]))
    .flatMap(({ filePath, messages }) => messages.map(({ ruleId }) => ({ rule: ruleId ?? 'parse', at: path.relative(root, filePath) }))),
  dead: (root) => parse<Knip>('knip', run(root, 'tooling/node_modules/knip/bin/knip.js', ['--config', 'tooling/knip.jsonc', '--reporter', 'json', '--no-config-hints'])).issues
    .flatMap(({ file, ...kinds }) => Object.entries(kinds).filter(([, found]) => Array.isArray(found) && found.length > 0).map(([rule]) => ({ rule, at: file }))),
};
