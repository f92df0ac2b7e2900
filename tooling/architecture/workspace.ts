import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { workspaceDirectories } from '../launch/packages.mjs';

/** What the checks read of a package.json. Unknown fields stay unread. */
export type Manifest = {
  name?: string; private?: boolean; license?: string; type?: string; publishConfig?: object;
  exports?: Record<string, unknown>; scripts?: Record<string, string>;
  dependencies?: Record<string, string>; devDependencies?: Record<string, string>; peerDependencies?: Record<string, string>; optionalDependencies?: Record<string, string>;
};

export type WorkspacePackage = { dir: string; manifest: Manifest };

/** Every package of the workspace at `root`, in the order of their directories. Throws when a package.json is not JSON. */
export function readWorkspace(root: string): WorkspacePackage[] {
  return workspaceDirectories(root).map((dir) => {
    const file = path.join(root, dir, 'package.json');
    try {
      return { dir, manifest: JSON.parse(readFileSync(file, 'utf8')) as Manifest };
    } catch (cause) {
      throw new Error(`${dir}/package.json is not JSON. Mend it, then run the check again.`, { cause });
    }
  });
}

export const fileExists = (root: string, ...parts: string[]) => existsSync(path.join(root, ...parts));
