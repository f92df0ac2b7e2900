import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { actingOn } from '../acting.ts';
import { axeFaults, layoutFaults } from '../browser.ts';
import type { Hands } from './hands.ts';
import type { Words } from './words.ts';

type Fields = Readonly<Record<string, string>>;

/** On the day that is played, unless the address names another; from a link it goes on on the day that is played. In addresses and values ":draft" stands for what an earlier step kept under that name. */
export type Step = { on: string } & (
  /** An office does an act on a page: it follows a link, fills in, perhaps adds a Ziffer, and presses. `refused`: what the page then says. */
  | { as: string; at: string; follow?: string; with?: Fields; add?: { press: string; with: Fields }; press: string; keep?: string; refused?: string }
  /** What an office may not do: the page offers no button for it, and says why, perhaps in a list that is folded. */
  | { as: string; at: string; cannot: string; why: string }
  /** What many seats do alike is done over the API, so that a story by hand stays short: they come, they step aside, they vote. */
  | { board: string; come: readonly string[]; to: string }
  | { board: string; recuse: readonly string[]; about: string; reason: string }
  | { board: string; vote: Partial<Record<'YES' | 'NO' | 'ABSTAIN', readonly string[]>>; about: string }
  /** What was kept gets another name. */
  | { rename: Readonly<Record<string, string>> }
  /** What is read on a page, by anybody. */
  | { see: string; at: string }
  /** The newest result of a page, with the filled-in rule as its reason. */
  | { result: string; because: string; at: string }
  /** Who is responsible: the status, and words of the answer; as known at a place of the log that an earlier answer kept, or now. */
  | { ask: string; status: string; says: readonly string[]; known?: string; keep?: string }
);

type Play = { page: Page; url: string; hands: Hands; words: Words; made: Map<string, string>; offices: Map<string, Awaited<ReturnType<ReturnType<Page['context']>['cookies']>>> };

/** Plays a story on the pages, each step by the office that it is the task of, and looks at each page that it comes to. */
export async function playByHand(page: Page, { url, hands, words, steps }: { url: string; hands: Hands; words: Words; steps: readonly Step[] }): Promise<void> {
  const play: Play = { page, url, hands, words, made: new Map(), offices: new Map() };
  for (const [at, step] of steps.entries()) {
    try {
      await playStep(play, step);
    } catch (error) {
      throw new Error(`Step ${at + 1}, ${JSON.stringify(step)}, at ${page.url()}: ${error instanceof Error ? error.message : String(error)}\nThe page says: ${await page.locator('main').innerText()}`, { cause: error });
    }
  }
}

async function playStep(play: Play, step: Step): Promise<void> {
  if ('board' in step) return many(play, step);
  if ('rename' in step) {
    for (const [name, what] of Object.entries(step.rename).map(([name, what]) => [name, filledIn(what, play.made)] as const)) play.made.set(name, what);
    return;
  }
  if ('result' in step) return result(play, step);
  if ('see' in step) return see(play, step);
  if ('ask' in step) return ask(play, step);
  await actAs(play, step.as);
  await go(play, step.at, step.on);
  return 'cannot' in step ? cannot(play, step) : act(play, step);
}

const filledIn = (text: string, made: ReadonlyMap<string, string>): string => text.replaceAll(/:([a-z]+)/g, (whole, name: string) => made.get(name) ?? whole);

async function go({ page, url, words, made }: Play, at: string, on?: string): Promise<void> {
  const address = filledIn(at, made);
  const { searchParams } = new URL(address, url);
  await page.goto(`${url}${address}${address.includes('?') ? '&' : '?'}world=planspiel${words.lang === 'en' ? '&lang=en' : ''}${on === undefined || searchParams.has('on') ? '' : `&on=${on}`}`, { waitUntil: 'load' });
  await alive(page);
}

/** Until scripts have taken the page over: before that a button sends the form as a page without scripts does. */
async function alive(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => {
    const controls = [...document.querySelectorAll('main a, main button, main form')];
    return controls.length > 0 && controls.every((each) => Object.keys(each).some((key) => key.startsWith('__reactProps')));
  }), { timeout: 20_000 }).toBe(true);
}

/** Each office sits at a machine of its own: it signs in once. */
async function actAs(play: Play, office: string): Promise<void> {
  const { page, hands, words, offices } = play;
  const context = page.context();
  const signIn = words.named('Anmelden');
  const known = offices.get(office);
  await context.clearCookies();
  if (known) return context.addCookies(known);
  await go(play, '/anmelden');
  await hands.set(formOf(page, signIn), words.field('Stelle'), office);
  await sent(page, () => hands.press(page, signIn));
  offices.set(office, await context.cookies());
}

/** The form that a button sends. */
const formOf = (page: Page, press: RegExp): Locator => page.locator('form').filter({ has: page.getByRole('button', { name: press }) }).first();

async function act({ page, hands, words, made }: Play, { on, follow, with: fields = {}, add, press: pressed, keep, refused }: Extract<Step, { press: string }>): Promise<void> {
  const press = words.named(pressed);
  if (follow !== undefined) {
    await hands.follow(page, words.named(follow));
    await page.getByRole('button', { name: press }).first().waitFor();
    const led = new URL(page.url());
    led.searchParams.set('on', on);
    await page.goto(led.href, { waitUntil: 'load' });
    await alive(page);
  }
  const setAll = async (some: Fields) => { for (const [label, value] of Object.entries(some)) await hands.set(formOf(page, press), words.field(label), filledIn(value, made)); };
  await hands.open(page, press);
  await setAll(fields);
  if (add) {
    await hands.follow(page, words.named(add.press));
    await setAll(add.with);
  }
  await sent(page, () => hands.press(page, press));
  const alert = page.getByRole('alert').filter({ has: page.getByText(words.named('Das ist nicht geschehen. Nichts wurde geändert.')) });
  if (refused !== undefined) {
    await alert.filter({ hasText: refused }).waitFor();
    return;
  }
  expect(await alert.allInnerTexts()).toEqual([]);
  if (keep) made.set(keep, new URL(page.url()).pathname.split('/').at(-1) ?? '');
}

async function cannot({ page, hands, words }: Play, { cannot: act, why }: Extract<Step, { cannot: string }>): Promise<void> {
  expect(await page.getByRole('button', { name: words.named(act), includeHidden: true }).count()).toBe(0);
  await hands.open(page, words.named('Was jetzt nicht geht, und warum'));
  await page.getByText(why).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
}

async function see(play: Play, { see: what, at, on }: Extract<Step, { see: string }>): Promise<void> {
  const { page } = play;
  await go(play, at, on);
  await page.getByText(what).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
  await sound(page);
}

async function result(play: Play, { result: ends, because, at, on }: Extract<Step, { result: string }>): Promise<void> {
  const { page, words, made } = play;
  await go(play, at, on);
  const card = page.locator('.decide-result').first();
  const told = await card.innerText();
  const reasons = await words.said(because, `drafts/${made.get('draft')}?world=planspiel`);
  expect(await card.getByRole('heading').first().innerText()).toMatch(words.named(ends));
  expect(reasons.some((reason) => told.includes(reason)), `${reasons.join(' or ')} is not said in: ${told}`).toBe(true);
  await sound(page);
}

async function ask(play: Play, { ask: asked, on, status, says, known, keep }: Extract<Step, { ask: string }>): Promise<void> {
  const { page, words, made } = play;
  const [subject, role, place] = asked.split(' ');
  const question = `subject=${subject}&role=${role}&place=${place}${known === undefined ? '' : `&at=${made.get(known)}`}`;
  await go(play, `/zustaendigkeit?${question}`, on);
  const answer = page.getByRole('article');
  const told = await answer.innerText();
  expect(await answer.locator('.feder-status').first().innerText()).toMatch(words.named(status));
  for (const text of says) {
    const ways = await words.said(text, `answers?${question}&world=planspiel&on=${on}`);
    expect(ways.some((way) => told.includes(way)), `${ways.join(' or ')} is not said in: ${told}`).toBe(true);
  }
  if (keep) made.set(keep, new URL(await answer.getByRole('link', { name: words.named('Auszug') }).getAttribute('href') ?? '', page.url()).searchParams.get('at') ?? '');
  await sound(page);
}

async function sound(page: Page): Promise<void> {
  expect([await layoutFaults(page), await axeFaults(page)]).toEqual([[], []]);
}

/** Waits until what was pressed has reached the server, and for the page that a form leads to; a vote stays on its page. */
async function sent(page: Page, press: () => Promise<void>): Promise<void> {
  const moved = page.waitForEvent('framenavigated').catch(() => null);
  const [posted] = await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), press()]);
  if (posted.request().isNavigationRequest()) await moved;
  await page.waitForLoadState('load');
}

async function many({ url, made }: Play, step: Extract<Step, { board: string }>): Promise<void> {
  const { act, running } = actingOn(url, step.board);
  const { on } = step;
  if ('come' in step) {
    for (const seat of step.come) await act(seat, 'attend', { on, session: filledIn(step.to, made) });
    return;
  }
  if ('recuse' in step) {
    for (const seat of step.recuse) await act('geschaeftsstelle', 'recuse', { on, draft: filledIn(step.about, made), seat, reason: step.reason });
    return;
  }
  const ballot = await running(filledIn(step.about, made));
  for (const [choice, some] of Object.entries(step.vote)) for (const seat of some) await act(seat, 'cast', { on, ballot, choice });
}
