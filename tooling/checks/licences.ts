import { parse } from 'smol-toml';
import type { Violation } from '../architecture/violation.ts';

type Annotation = { path: string | string[]; 'SPDX-License-Identifier': string };

const paths = ({ path }: Annotation) => [path].flat();
const identifiers = (expression: string) => expression.split(/\s+(?:AND|OR|WITH)\s+|[()]/).map((part) => part.trim()).filter((part) => part !== '');
/** What nobody writes by hand comes from somebody: fonts and pictures need a line that names them. */
const THINGS = /\.(woff2?|ttf|otf|png|jpe?g|webp|gif|ico|pdf|zip|gz)$/;

/** REUSE's globs: `**` is everything, dot folders too, `*` stays within one folder. */
const matches = (file: string, glob: string) =>
  new RegExp(`^${glob.split(/(\*\*?)/).map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))).join('')}$`).test(file);
const covers = (annotation: Annotation, file: string) => paths(annotation).some((glob) => matches(file, glob));
const names = (annotation: Annotation, file: string) => paths(annotation).some((glob) => !/^[^/]*\/?\*{1,2}$/.test(glob) && matches(file, glob));

/**
 * Whether every file has a licence by REUSE.toml, and every licence its text.
 * @param toml text of REUSE.toml
 * @param files tracked files, relative to the root; those in LICENSES are the texts
 */
export function licenceViolations(toml: string, files: readonly string[]): Violation[] {
  const { annotations = [] } = parse(toml) as { annotations?: Annotation[] };
  const texts = files.filter((file) => file.startsWith('LICENSES/'));
  const used = new Set(annotations.flatMap((annotation) => identifiers(annotation['SPDX-License-Identifier'])));
  const found: Violation[] = [];
  for (const file of files) {
    if (texts.includes(file)) continue;
    if (!annotations.some((annotation) => covers(annotation, file))) found.push({ rule: 'licence-covers', at: file, says: 'No line of REUSE.toml covers it. Say whose it is and under which licence.' });
    else if (THINGS.test(file) && !annotations.some((annotation) => names(annotation, file))) found.push({ rule: 'licence-named', at: file, says: 'A font or picture needs a line of its own in REUSE.toml: who made it, under which licence.' });
  }
  for (const id of used) if (!texts.includes(`LICENSES/${id}.txt`)) found.push({ rule: 'licence-text', at: `REUSE.toml → ${id}`, says: `Put its text into LICENSES/${id}.txt.` });
  for (const text of texts) if (!used.has(text.slice('LICENSES/'.length, -'.txt'.length))) found.push({ rule: 'licence-used', at: text, says: 'No file is under this licence. Remove the text.' });
  for (const path of annotations.flatMap(paths)) if (!/[*]/.test(path) && !files.includes(path)) found.push({ rule: 'licence-path', at: `REUSE.toml → ${path}`, says: 'This file is not there. Mend the path or remove the line.' });
  return found;
}
