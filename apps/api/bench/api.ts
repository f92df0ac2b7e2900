// `pnpm bench api`: what an answer and a mutation cost over HTTP, beside the least that they could (ARCHITECTURE, "Speed").
import { readFileSync } from 'node:fs';
import { runBench } from '@feder/tooling/bench';
import { answer, firstAnswer } from './rows/answer.ts';
import { mutation } from './rows/mutation.ts';
import { serveFeder } from './serve.ts';

const versionOf = (name: string): string => (JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')) as { version: string }).version;

const served = await serveFeder();
try {
  await runBench({
    name: 'api', versions: Object.fromEntries(['hono', '@hono/node-server'].map((name) => [name, versionOf(name)])),
    rows: [['answer', () => answer(served)], ['first-answer', () => firstAnswer(served)], ['mutation', () => mutation(served)]],
  }, process.argv.slice(2));
} finally {
  await served.close();
}
