import { CHROMIUM_ARGS, findChromium } from '@feder/tooling/browser';
import axe from 'axe-core';
import { chromium } from 'playwright';
import { markupFaults } from '../src/testing/validate.ts';

/** What html-validate finds in the server's HTML, and axe in Chromium with the library's sheets; each fault as one line. */
export async function faultsOf(pages: readonly { name: string; html: string; css: string }[]): Promise<Map<string, { markup: string[]; axe: string[] }>> {
  const browser = await chromium.launch({ ...await findChromium(), args: CHROMIUM_ARGS });
  try {
    const found = new Map<string, { markup: string[]; axe: string[] }>();
    for (const { name, html, css } of pages) {
      const page = await browser.newPage({ viewport: { width: 1024, height: 1400 } });
      await page.setContent(`<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Entwurf</title><style>${css}</style></head><body><main><h1>Entwurf</h1>${html}</main></body></html>`);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(() => id)))`);
      found.set(name, { markup: await markupFaults(html), axe: violations as string[] });
      await page.close();
    }
    return found;
  } finally {
    await browser.close();
  }
}
