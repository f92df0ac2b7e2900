import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { parse } from 'yaml';
import { judge, type Idle, type Report, type Survivor } from './judge.ts';

/*
 * Mutation testing of the rules: changes the code in one place at a time and asks whether a case file or a test notices.
 * `pnpm mutate` takes all of it, `pnpm mutate src/resolve/order.ts` one file. `--incremental` keeps what an earlier run found where neither the
 * code nor a test file changed; it does not see what changed inside a case file. Mutants that do not compile are no mutants: the checker takes them out.
 */

const FOLDER = new URL('.', import.meta.url);
const REPORT = 'reports/mutation/mutation.json';
/** What is mutated: how an answer is made, how a board decides, and what a clause may say. */
const RULES = [
  'src/resolve/{ask,candidates,competence,confidence,delegate,delegations,holders,merged,nobody,order,pick,resolve,sift,span,spot,supervise,verdict}.ts',
  'src/decide/{check,conclude,decide,evaluate,follow,measure,office,quorum,situation,tally}.ts',
  'src/clauses/{check,lifecycle/table,lifecycle/transition}.ts',
];

const { positionals: files, values: { incremental } } = parseArgs({ allowPositionals: true, options: { incremental: { type: 'boolean', default: false } } });

const stryker = new Stryker({
  mutate: files.length > 0 ? files : RULES,
  testRunner: 'vitest',
  checkers: ['typescript'],
  plugins: ['@stryker-mutator/vitest-runner', '@stryker-mutator/typescript-checker'],
  // The sources alone, without tests: that is what a mutant has to fit into.
  tsconfigFile: 'tsconfig.pure.json',
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Where all is mutated, every test that notices is named, not the first alone: so each case file shows what it is good for.
  disableBail: files.length === 0 || incremental,
  concurrency: 1,
  // A mutant that loops for ever costs seconds, not minutes; one that many tests notice has the time to be noticed.
  timeoutMS: 20_000,
  timeoutFactor: 2,
  incremental,
  incrementalFile: 'reports/mutation/incremental.json',
  tempDirName: 'reports/mutation/sandbox',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: REPORT },
});
await stryker.runMutationTest();

const readList = <Item>(name: string): Item[] => parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Item[];

const { lines, faults } = judge(JSON.parse(readFileSync(REPORT, 'utf8')) as Report, readList<Survivor>('survivors.yaml'), files.length > 0 ? null : readList<Idle>('idle-cases.yaml'));
for (const line of lines) console.log(line);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
