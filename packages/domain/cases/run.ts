import { differences, readCases } from './case.ts';
import { coverageOf, writeCoverage } from './coverage.ts';

const cases = readCases();
const results = cases.map((each) => ({ ...each, missed: differences(each) }));
for (const { file, title, missed } of results) {
  console.log(`${missed.length === 0 ? 'ok  ' : 'MISS'} ${file.replace('.yaml', '')}  ${title}`);
  for (const line of missed) console.log(`       ${line}`);
}
const failed = results.filter(({ missed }) => missed.length > 0).length;
const questions = results.reduce((sum, each) => sum + each.questions.length, 0);
const found = results.reduce((sum, each) => sum + each.findings.length, 0);
console.log(`${results.length} cases, ${questions} questions, ${found} findings, ${failed} missed`);
const coverage = coverageOf(cases);
console.log(`\nIn how many cases each is shown:\n${writeCoverage(coverage)}`);
if (failed > 0 || coverage.some(({ cases: shown, least }) => shown < least)) process.exitCode = 1;
