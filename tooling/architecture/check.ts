// `pnpm --filter @feder/tooling check`: every wall but the types and the lint rules, which each package checks for itself.
import path from 'node:path';
import { cruiseImports } from './cruise.ts';
import { lengthViolations } from './lengths.ts';
import { manifestViolations } from './manifests.ts';
import { readWorkspace } from './workspace.ts';

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../..'));
const packages = readWorkspace(root);
const { modules, violations } = await cruiseImports(root);
const found = [...violations, ...manifestViolations(root, packages), ...lengthViolations(root, packages)];
for (const { rule, at, says } of found) console.error(`${rule}\n  ${at}\n  ${says}\n`);
console.log(`${packages.length} packages, ${modules} modules: ${found.length} walls broken.`);
process.exitCode = found.length > 0 ? 1 : 0;
