import type { Browser, Page } from 'playwright';

/** What a trace of Chromium says; times in microseconds. */
type Traced = { name: string; ts: number; dur?: number; pid: number; tid: number; args?: { data?: { type?: string } } };

const MICROSECOND = 1e3;

/** What happened while `type` was typing, in nanoseconds: how long the worker took for each draft, and after each key the longest task of the page's own thread. */
export async function whileTyping(browser: Browser, page: Page, type: () => Promise<void>): Promise<{ tried: number[]; tasks: number[] }> {
  await page.evaluate(() => performance.clearMeasures('feder-wirkung'));
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await type();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: Traced[] };
  const tried = await page.evaluate(() => performance.getEntriesByName('feder-wirkung').map(({ duration }) => duration * 1e6));
  return { tried, tasks: tasksBetweenKeys(traceEvents) };
}

function tasksBetweenKeys(events: readonly Traced[]): number[] {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown').sort((a, b) => a.ts - b.ts);
  const [first] = keys;
  if (!first) throw new Error('The trace knows of no key.');
  const tasks = events.filter(({ name, pid, tid, dur }) => dur !== undefined && name === 'ThreadControllerImpl::RunTask' && pid === first.pid && tid === first.tid);
  // A key is dispatched within its own task, which began before it.
  return keys.map(({ ts }, at) => Math.max(...tasks.filter((task) => task.ts + (task.dur ?? 0) >= ts && task.ts < (keys[at + 1]?.ts ?? Infinity)).map(({ dur = 0 }) => dur)) * MICROSECOND);
}
