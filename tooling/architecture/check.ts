// `pnpm --filter @feder/tooling check`: every wall but the types and the lint rules, which each package checks for itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { invariantViolations } from '../checks/invariants.ts';
import { licenceViolations } from '../checks/licences.ts';
import { publicCodeViolations } from '../checks/publiccode.ts';
import { cruiseImports } from './cruise.ts';
import { lengthViolations } from './lengths.ts';
import { manifestViolations } from './manifests.ts';
import { readWorkspace } from './workspace.ts';

const EUPL = 'EUPL-1.2';
const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../..'));
const packages = readWorkspace(root);
const { modules, violations } = await cruiseImports(root);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
const files = stdout.split('\0').filter((file) => file && existsSync(path.join(root, file)));
const papers = [...licenceViolations(read('REUSE.toml'), files), ...publicCodeViolations(read('publiccode.yml'), EUPL), ...invariantViolations(files, read)];
const found = [...papers, ...violations, ...manifestViolations(root, packages), ...lengthViolations(root, packages)];
for (const { rule, at, says } of found) console.error(`${rule}\n  ${at}\n  ${says}\n`);
console.log(`${packages.length} packages, ${modules} modules, ${files.length} files: ${found.length} walls broken.`);
process.exitCode = found.length > 0 ? 1 : 0;
