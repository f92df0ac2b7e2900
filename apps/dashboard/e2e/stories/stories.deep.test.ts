import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { startProduct } from '../product.ts';
import { itRatTie } from './01-it-rat-tie.ts';
import { chairObjects } from './02-chair-objects.ts';
import { council } from './03-council.ts';
import { twoBenches } from './04-two-benches.ts';
import { tasksHandedOn } from './05-tasks-handed-on.ts';
import { workWithoutMoney } from './06-work-without-money.ts';
import { twoBoardsCollide } from './07-two-boards-collide.ts';
import { merger } from './08-merger.ts';
import { circulation } from './09-circulation.ts';
import { annulment } from './10-annulment.ts';
import { finger, keyboard, mouse, type Hands } from './hands.ts';
import { playByHand, type Step } from './story.ts';
import { englishOf, german, type Words } from './words.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const stories = [
  ['01 the board ties, its chair decides', itRatTie],
  ['02 the chair objects, the government decides', chairObjects],
  ['03 the mayor decides in place of the council, and objects to it', council],
  ['04 one bench refuses, then it agrees', twoBenches],
  ['05 tasks are handed on, and come back', tasksHandedOn],
  ['06 work goes to the municipalities without money', workWithoutMoney],
  ['07 two boards collide, and one learns of it', twoBoardsCollide],
  ['08 two municipalities become one', merger],
  ['09 in writing: silence is consent, or it is none', circulation],
  ['10 annulled from the beginning', annulment],
] as const;

type Way = { hands: Hands; width: number; hasTouch?: boolean };

async function play(steps: readonly Step[], { hands, width, hasTouch = false }: Way, wordsOf: (url: string) => Words = () => german): Promise<void> {
  const product = await startProduct(inject('seeded'));
  const context = await browser.newContext({ viewport: { width, height: 900 }, hasTouch });
  try {
    await playByHand(await context.newPage(), { url: product.url, hands, words: wordsOf(product.url), steps });
  } finally {
    await context.close();
    await product.stop();
  }
}

describe.each<[string, Way]>([
  ['mouse, 1,440 px', { hands: mouse, width: 1440 }], ['keyboard alone, 320 px', { hands: keyboard, width: 320 }], ['finger, 320 px', { hands: finger, width: 320, hasTouch: true }],
])('by %s', (_name, way) => {
  it.each(stories)('%s', (_title, steps) => play(steps, way), 900_000);
});

describe('in English', () => {
  it.each(stories.slice(0, 1))('%s', (_title, steps) => play(steps, { hands: mouse, width: 1440 }, englishOf), 900_000);
});
