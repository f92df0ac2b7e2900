// `pnpm bench dashboard`: a draft of ten Ziffern for the whole Land, tried at each key in the worker of the editor, on the slice of the real world that the server gives; in Chromium.
import type { MatrixView } from '@feder/contract/schemas';
import { runBench, type Taken } from '@feder/tooling/bench';
import { openBrowser } from '../e2e/browser.ts';
import { startProduct } from '../e2e/product.ts';
import { openBench } from './page.ts';
import { whileTyping } from './typing.ts';

const CLAUSES = 10;
/** So many trials are counted at least: of some thirty, the 95th of a hundred is the second longest. */
const LEAST = 100;
/** Days of a month, typed one after the other. */
const DAYS = [2, 3, 4, 5];
const KEYS_MS = 150;
const PATIENCE_MS = 120_000;
const MOST = { worker: 16, thread: 8 };
const NANOSECONDS = 1e6;

type Bench = { rebuild: (from: string) => Promise<{ ms: number; rows: number }> };
type Measured = { tried: number[]; rebuilt: number[]; tasks: number[] };

const product = await startProduct();
const browser = await openBrowser();
try {
  let measured: Promise<Measured> | null = null;
  const once = () => (measured ??= typed());
  await runBench({
    name: 'dashboard', versions: { chromium: browser.version() },
    rows: [
      ['draft-worker', async (): Promise<Taken> => {
        const { tried, rebuilt } = await once();
        return {
          id: 'draft-worker', what: `A draft of ${CLAUSES} clauses for the whole Land, tried in the worker of the editor as its day is typed`,
          taken: { ours: { name: 'Feder, sentences and effect, all days', times: tried }, beside: [{ name: 'compiling the slice anew, and one role on one day before and after', times: rebuilt }] },
          targets: ({ p95 }) => [{ what: 'p95 in milliseconds', is: p95 / NANOSECONDS, atMost: MOST.worker }],
          note: 'The slice of the real world, as the server gives it. Timed within the workers, from the draft to its answer; the two take turns, round by round. The first round is not counted.',
        };
      }],
      ['draft-thread', async (): Promise<Taken> => ({
        id: 'draft-thread', what: 'The longest task of the page’s own thread, from one key to the next',
        taken: { ours: { name: 'Feder, field and effect', times: (await once()).tasks }, beside: [] },
        targets: ({ max }) => [{ what: 'the longest in milliseconds', is: max / NANOSECONDS, atMost: MOST.thread }],
        note: 'By the trace of Chromium: whatever runs there without a pause, drawing and the reading of answers included. The first round is not counted.',
      })],
    ],
  }, process.argv.slice(2));
} finally {
  await browser.close();
  await product.stop();
}

/** Types days into the page, round by round until enough was tried, and tries the same the other way after each. Nanoseconds. */
async function typed(): Promise<Measured> {
  const { rows, answers } = (await (await fetch(`${product.url}/api/v1/matrix?role=EXECUTE&detail=holder`)).json()) as MatrixView;
  // Services that are answered for differently all over the Land: each municipality does them itself.
  const subjects = rows.toSorted((a, b) => b.runs.length - a.runs.length).slice(0, CLAUSES).map(({ id }) => id);
  const body = answers.find(({ status }) => status === 'UNIQUE')?.holders[0] ?? '';
  const page = await openBench(browser, product.url, { board: 'it-rat-bw', rank: 'land-gesetz', subjects, body });
  const field = page.getByLabel('Gilt ab');
  await page.locator('output', { hasText: '2027-01-01' }).waitFor({ timeout: PATIENCE_MS });
  await field.press('End');
  const found: Measured = { tried: [], rebuilt: [], tasks: [] };
  for (let round = 0; found.tried.length < LEAST; round += 1) {
    const { tried, tasks } = await whileTyping(browser, page, async () => {
      for (const day of DAYS) {
        await field.press('Backspace');
        await field.press(String(day), { delay: KEYS_MS });
        await page.locator('output', { hasText: `2027-01-0${day}` }).waitFor({ timeout: PATIENCE_MS });
      }
    });
    const rebuilt: number[] = [];
    for (const day of DAYS) {
      const { ms, rows: changed } = await page.evaluate((at) => (window as unknown as { bench: Bench }).bench.rebuild(`2027-01-0${at}`), day);
      if (changed !== CLAUSES) throw new Error(`The other way finds ${changed} rows that change, of ${CLAUSES}.`);
      rebuilt.push(ms * NANOSECONDS);
    }
    if (round === 0) continue;
    found.tried.push(...tried);
    found.tasks.push(...tasks);
    found.rebuilt.push(...rebuilt);
  }
  return found;
}
