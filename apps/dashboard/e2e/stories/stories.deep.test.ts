import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { startProduct, type Product } from '../product.ts';
import { keyboard, mouse } from './hands.ts';
import { playByHand } from './story.ts';
import { twoBenches } from './two-benches.ts';

let product: Product;
let browser: Browser;
beforeAll(async () => { [product, browser] = await Promise.all([startProduct(inject('seeded')), openBrowser()]); });
afterAll(async () => { await browser.close(); await product.stop(); });

describe.each([['mouse, 1,440 px', mouse, 1440], ['keyboard alone, 320 px', keyboard, 320]] as const)('by %s', (_way, hands, width) => {
  it.each([['04 one bench refuses, then it agrees', twoBenches]])('%s', async (_title, steps) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    await playByHand(await context.newPage(), { url: product.url, hands, steps });
    await context.close();
  }, 600_000);
});
