import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Violation } from './violation.ts';
import type { WorkspacePackage } from './workspace.ts';

const MOST = 250;
const SOURCE = /\.([mc]?[jt]sx?|css|astro)$/;
const NOT_OURS = /(^|\/)(node_modules|dist|reports|storybook-static|coverage|\.[^/]+)(\/|$)/;
/** Data are as long as they are; generated files are written by nobody. */
const DATA = /(^|\/)(data|seed)\/|\.gen\.[^/]+$/;

function sources(root: string, dir: string): string[] {
  return readdirSync(path.join(root, dir), { withFileTypes: true }).flatMap((entry) => {
    const file = `${dir}/${entry.name}`;
    if (NOT_OURS.test(file)) return [];
    return entry.isDirectory() ? sources(root, file) : SOURCE.test(file) && !DATA.test(file) ? [file] : [];
  });
}

/** One file, one thought: no source file over 250 lines. */
export function lengthViolations(root: string, packages: readonly WorkspacePackage[]): Violation[] {
  return packages.flatMap(({ dir }) => sources(root, dir)).flatMap((file) => {
    const lines = readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length;
    return lines > MOST ? [{ rule: 'one-thought-a-file', at: `${file} (${lines} lines)`, says: `Over ${MOST} lines. Split it by what it does; data belong into a folder "data".` }] : [];
  });
}
