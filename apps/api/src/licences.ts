import type { Licences } from '@feder/contract/schemas';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** What runs: the server, and what the browser gets. Whatever builds or tests is not shipped. */
const RUNNING = ['apps/api', 'apps/dashboard'];

/** Notices and licence texts, as they are shipped. */
const NOTICES = [
  { title: 'Gebiete: Namen, Schlüssel und Umrisse', file: 'packages/reference/NOTICE' },
  { title: 'Schriften', file: 'packages/fonts/LICENSE.txt' },
];

type Installed = { name: string; version?: string; license?: string | { type?: string }; dependencies?: Record<string, string> };

/** Every package that runs, with its licence as it names it, and the notices. Read from what is installed. */
export function shippedLicences(): Pick<Licences, 'packages' | 'notices'> {
  const found = new Map<string, Licences['packages'][number]>();
  const seen = new Set<string>();
  const walk = (dir: string): void => {
    if (seen.has(dir)) return;
    seen.add(dir);
    const { name, version = '', license, dependencies = {} } = JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8')) as Installed;
    if (!name.startsWith('@feder/')) found.set(`${name} ${version}`, { name, version, licence: typeof license === 'string' ? license : license?.type ?? '' });
    for (const each of Object.keys(dependencies)) walk(installed(dir, each));
  };
  for (const each of RUNNING) walk(path.join(ROOT, each));
  const byName = (a: { name: string; version: string }, b: { name: string; version: string }) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en');
  return { packages: [...found.values()].sort(byName), notices: NOTICES.map(({ title, file }) => ({ title, text: readFileSync(path.join(ROOT, file), 'utf8') })) };
}

/** Where a package that another needs lies: beside it, or further up. */
function installed(from: string, name: string): string {
  for (let dir = from; ; dir = path.dirname(dir)) {
    const here = path.join(dir, 'node_modules', name);
    if (existsSync(path.join(here, 'package.json'))) return realpathSync(here);
    if (dir === path.dirname(dir)) throw new Error(`"${name}", which ${from} needs, is not installed. Run "npm start" once.`);
  }
}
