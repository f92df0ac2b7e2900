import type { Page } from 'playwright';
import { expect } from 'vitest';
import { actingOn, SESSION_DAY } from '../acting.ts';
import { axeFaults, layoutFaults } from '../browser.ts';
import type { Hands } from './hands.ts';

/** Where a step is done: the draft's file, the session's room, or a page by its address. ":draft" and ":session" are what was made before. */
export type Step =
  | { as: string; at: string; fill?: Record<string, string>; choose?: Record<string, string>; press: string; keep?: 'draft' | 'session'; on?: 'session' }
  /** What many seats do alike is done over the API, so that a story by hand stays short: they come, and they vote. */
  | { all: 'arrive' } | { all: 'vote'; YES: readonly string[]; NO: readonly string[] }
  | { see: string; at: string; heading?: true };

/** Plays a story on the pages, each step by the office that it is the task of, and looks at each page that it comes to. */
export async function playByHand(page: Page, { url, hands, steps }: { url: string; hands: Hands; steps: readonly Step[] }): Promise<void> {
  const api = actingOn(url);
  const made: Record<'draft' | 'session', string> = { draft: '', session: '' };
  let office = '';
  const go = async (at: string, on?: string) => {
    const address = at.replace(':draft', made.draft).replace(':session', made.session);
    await page.goto(`${url}${address}${address.includes('?') ? '&' : '?'}world=planspiel${on === undefined ? '' : `&on=${on}`}`, { waitUntil: 'load' });
    await page.waitForTimeout(300);
  };
  for (const step of steps) {
    if ('all' in step) {
      await many(api, step, made);
      continue;
    }
    if ('see' in step) {
      await go(step.at, SESSION_DAY);
      await (step.heading ? page.getByRole('heading', { name: step.see }) : page.getByText(step.see)).first().waitFor();
      expect([step.see, await layoutFaults(page), await axeFaults(page)]).toEqual([step.see, [], []]);
      continue;
    }
    if (step.as !== office) {
      office = step.as;
      await go('/anmelden');
      await hands.choose(page, 'Stelle', `ps-paritaet-${office}`);
      await sent(page, () => hands.press(page, 'Anmelden'));
    }
    await go(step.at, step.on === undefined ? undefined : SESSION_DAY);
    await hands.open(page, step.press);
    for (const [label, value] of Object.entries(step.choose ?? {})) await hands.choose(page, label, value.replace(':session', made.session));
    for (const [label, text] of Object.entries(step.fill ?? {})) await hands.fill(page, label, text);
    await sent(page, () => hands.press(page, step.press));
    expect([step.press, await page.getByText('Nichts wurde geändert.').count()]).toEqual([step.press, 0]);
    if (step.keep) made[step.keep] = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  }
}

/** Waits until what was pressed has reached the server, and for the page that a form leads to; a vote stays on its page. */
async function sent(page: Page, press: () => Promise<void>): Promise<void> {
  const posted = page.waitForResponse((response) => response.request().method() === 'POST');
  const moved = page.waitForEvent('framenavigated').catch(() => null);
  await press();
  if ((await posted).request().isNavigationRequest()) await moved;
  await page.waitForLoadState('load');
}

async function many(api: ReturnType<typeof actingOn>, step: Extract<Step, { all: string }>, { session, draft }: { session: string; draft: string }): Promise<void> {
  const on = SESSION_DAY;
  if (step.all === 'arrive') {
    for (const bench of ['land', 'kommunen']) for (let seat = 1; seat <= 8; seat += 1) await api.act(`${bench}-${seat}`, 'attend', { on, session });
    return;
  }
  for (const choice of ['YES', 'NO'] as const) for (const seat of step[choice]) await api.act(seat, 'cast', { on, ballot: `${draft}.abstimmung-1`, choice });
}
