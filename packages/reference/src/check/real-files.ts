import { existsSync, readFileSync } from 'node:fs';

/** Published files that we compare with but do not carry: in the folder that FEDER_REAL_FILES names, or in shared/data beside the checkout. */
const folder = process.env['FEDER_REAL_FILES'] ?? new URL('../../../../../shared/data', import.meta.url).pathname;

/** The lines of such a file, or null where this machine has no copy. */
export function realLines(name: string): string[] | null {
  const path = `${folder}/${name}`;
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : null;
}
