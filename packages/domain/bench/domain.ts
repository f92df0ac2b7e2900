// `pnpm bench domain`: what the rules cost, beside what somebody would take instead (ARCHITECTURE, "Speed").
import { readFileSync } from 'node:fs';
import { runBench } from '@feder/tooling/bench';
import { compileWorld } from '../src/world/compile.ts';
import { embedded, onServer } from './peers/postgres.ts';
import { advanced } from './rows/advance.ts';
import { allRoles } from './rows/all-roles.ts';
import { clocks } from './rows/clocks.ts';
import { compile } from './rows/compile.ts';
import { duties } from './rows/duties.ts';
import { allFindings, findingsOfFew, followedFindings, followedFindingsOfFew } from './rows/findings.ts';
import { impact } from './rows/impact.ts';
import { oneRole } from './rows/matrix.ts';
import { point } from './rows/point.ts';
import { sets } from './rows/sets.ts';
import { traced } from './rows/trace.ts';
import { benchWorld } from './world.ts';

// Read from the folder: not every package lets its manifest be imported.
const versionOf = (name: string): string => (JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')) as { version: string }).version;

const engines = [await onServer(), await embedded()] as const;
try {
  const compiled = compile();
  const made = benchWorld();
  const world = compileWorld(made.facts);
  for (const engine of engines) await engine.fill(made.facts);
  await runBench({
    name: 'domain', versions: Object.fromEntries(['@cedar-policy/cedar-wasm', 'casbin', '@electric-sql/pglite', 'pg'].map((name) => [name, versionOf(name)])),
    rows: [
      ['point-hit', () => point('hit', made, world, engines)], ['point-miss', () => point('miss', made, world, engines)], ['trace', () => traced(made, world)],
      ['compile', () => compiled], ['advance', () => advanced(made, world)],
      ['matrix', () => oneRole(made, world)], ['sets', () => sets(made, world, engines)], ['roles', () => allRoles(made, world)],
      ['impact-1', () => impact(1, made, world)], ['impact-10', () => impact(10, made, world)],
      ['findings', () => allFindings(made, world)], ['findings-few', findingsOfFew], ['findings-after', () => followedFindings(made, world)], ['findings-after-few', followedFindingsOfFew], ['duties', () => duties(engines[0])],
      // These fill the engines with worlds of their own.
      ['clocks-0', () => clocks(0, engines[0])], ['clocks-5', () => clocks(5, engines[0])], ['clocks-50', () => clocks(50, engines[0])],
    ],
  }, process.argv.slice(2));
} finally {
  for (const engine of engines) await engine.close();
}
