import { differences, readCases } from './case.ts';

const results = readCases().map((each) => ({ ...each, missed: differences(each) }));
for (const { file, title, missed } of results) {
  console.log(`${missed.length === 0 ? 'ok  ' : 'MISS'} ${file.replace('.yaml', '')}  ${title}`);
  for (const line of missed) console.log(`       ${line}`);
}
const failed = results.filter(({ missed }) => missed.length > 0).length;
const questions = results.reduce((sum, each) => sum + each.questions.length, 0);
const found = results.reduce((sum, each) => sum + each.findings.length, 0);
console.log(`${results.length} cases, ${questions} questions, ${found} findings, ${failed} missed`);
if (failed > 0) process.exitCode = 1;
