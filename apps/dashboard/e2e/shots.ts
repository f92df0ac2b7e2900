// `pnpm shots`: every page of the list at three widths, light and dark, into shots/; fails on overflow, small text, unseen focus and what axe finds.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { axeFaults, focusFaults, layoutFaults, openBrowser } from './browser.ts';
import { PAGES } from './pages.ts';
import { startProduct } from './product.ts';

const OUT = path.resolve(import.meta.dirname, '../../../shots');
const WIDTHS = [320, 768, 1440];
mkdirSync(OUT, { recursive: true });

const product = await startProduct();
const browser = await openBrowser();
let faults = 0;
try {
  for (const [name, address] of Object.entries(PAGES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of WIDTHS) {
        const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
        await page.goto(product.url + address, { waitUntil: 'networkidle' });
        await page.screenshot({ path: path.join(OUT, `${name}-${width}-${colorScheme}.png`), fullPage: true });
        const found = [...await layoutFaults(page), ...await axeFaults(page), ...await focusFaults(page)];
        faults += found.length;
        console.log(`${name} ${width} ${colorScheme}: ${found.length === 0 ? 'ok' : `\n  ${found.join('\n  ')}`}`);
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
  await product.stop();
}
console.log(`${Object.keys(PAGES).length * WIDTHS.length * 2} screenshots in shots/, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
