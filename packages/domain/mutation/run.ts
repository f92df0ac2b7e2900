import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { parse } from 'yaml';
import { judge, united, type Report, type Survivor } from './judge.ts';

/*
 * Mutation testing of the rules: changes the code in one place at a time and asks whether a case file or a test notices.
 * `pnpm mutate` takes all of it, file by file, and keeps each report: it goes on where it was broken off, for as long as neither code nor tests nor cases changed.
 * `pnpm mutate src/resolve/order.ts` asks of one file whether something notices; with `--all-tests`, what notices, as a part of the whole.
 * Mutants that do not compile are no mutants: the checker takes them out.
 */

/** What is mutated: how an answer is made, how a board decides, what a clause may say, and what is found in records alone. */
const RULES = [
  'src/resolve/{ask,candidates,competence,confidence,decide,delegate,delegations,holders,merged,nobody,order,pick,resolve,sift,span,spot,supervise,verdict}.ts',
  'src/decide/{check,conclude,decide,evaluate,follow,measure,office,quorum,situation,tally}.ts',
  'src/findings/facts/{dangling,promises,rollouts}.ts',
  'src/clauses/{check,lifecycle/table,lifecycle/transition}.ts',
];

const { positionals, values: { 'all-tests': asksAll } } = parseArgs({ allowPositionals: true, options: { 'all-tests': { type: 'boolean', default: false } } });
const rules = globSync(RULES).sort();
const files = positionals.length > 0 ? positionals : rules;
/** Where all is mutated, every test that notices is named, not the first alone: so each case file shows what it is good for. */
const namesAll = positionals.length === 0 || asksAll;

/** Alike for the same code, tests and cases. */
function stateOf(): string {
  const hash = createHash('sha256');
  for (const file of globSync(['src/**/*.{ts,sql}', 'cases/**/*.{ts,yaml}', 'mutation/{run,vitest.config}.ts', 'package.json']).sort()) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

const state = stateOf();
const reportOf = (file: string): string => `reports/mutation/${namesAll ? state : 'single'}/${file.replaceAll('/', '.')}.json`;
const read = (file: string): Report => JSON.parse(readFileSync(reportOf(file), 'utf8')) as Report;

for (const file of files) {
  if (namesAll && existsSync(reportOf(file))) continue;
  const stryker = new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    checkers: ['typescript'],
    plugins: ['@stryker-mutator/vitest-runner', '@stryker-mutator/typescript-checker'],
    // The sources alone, without tests: that is what a mutant has to fit into.
    tsconfigFile: 'tsconfig.pure.json',
    vitest: { configFile: 'mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    disableBail: namesAll,
    concurrency: 1,
    // A mutant that loops for ever costs seconds, not minutes; one that many tests notice has the time to be noticed.
    timeoutMS: 20_000,
    timeoutFactor: 2,
    tempDirName: 'reports/mutation/sandbox',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: reportOf(file) },
  });
  await stryker.runMutationTest();
}

const survivors = parse(readFileSync(new URL('survivors.yaml', import.meta.url), 'utf8')) as Survivor[];
/** What a case is good for shows once all of it was mutated, in however many portions. */
const isWhole = namesAll && rules.every((file) => existsSync(reportOf(file)));
const { lines, faults } = judge(united((isWhole ? rules : files).map(read)), survivors, isWhole);
for (const line of lines) console.log(line);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
