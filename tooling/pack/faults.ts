import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** What was decided not to offer: React 19 and everything around it is ESM, and node10 knows no exports. */
const DECIDED = new Set(['CJSResolvesToESM']);

async function wrongTypes(tarball: string, entries: readonly string[]): Promise<string[]> {
  const scripts = entries.filter((entry) => !/\.(css|json)$/.test(entry));
  if (scripts.length === 0) return [];
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))), { entrypoints: scripts });
  if (!result.types) return ['no types at all'];
  return result.problems.filter((problem) => !DECIDED.has(problem.kind) && !('resolutionKind' in problem && problem.resolutionKind === 'node10')).map((problem) => `${problem.kind} ${JSON.stringify(problem).slice(0, 200)}`);
}

/** Declarations that let anything through. */
const anyTypes = (stage: string) => readdirSync(path.join(stage, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.d.ts'))
  .filter((file) => /(?<![\w'"-])any(?![\w'"-])/.test(readFileSync(path.join(stage, 'dist', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
  .map((file) => `${file} says any`);

/** Modules that ask for React's development build, which a production build of the user does not have. */
const forDevelopment = (stage: string) => readdirSync(path.join(stage, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  .filter((file) => readFileSync(path.join(stage, 'dist', file), 'utf8').includes('jsx-dev-runtime')).map((file) => `${file} is built for development`);

/** What publint, are-the-types-wrong and our own rule find in a packed package; `stage` is the directory that was packed. */
export async function packFaults(stage: string, tarball: string): Promise<string[]> {
  const manifest = JSON.parse(readFileSync(path.join(stage, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
  const { messages } = await publint({ pkgDir: stage, strict: true, pack: false });
  return [...messages.map((message) => `publint: ${formatMessage(message, manifest) ?? message.code}`), ...await wrongTypes(tarball, Object.keys(manifest.exports)), ...anyTypes(stage), ...forDevelopment(stage)];
}
