import { CHROMIUM_ARGS, findChromium } from '@feder/tooling/browser';
import { chromium, type Browser, type Page } from 'playwright';
import axe from 'axe-core';

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await findChromium()), args: CHROMIUM_ARGS });
}

/** How a page is shown; without more, 1,440 px wide, light, with scripts. */
export type Shown = { width?: number; script?: boolean; colorScheme?: 'light' | 'dark'; forcedColors?: 'active' };

/** A page that fails the test when the browser reports an error; an answer of 422 is told by the page itself. */
export async function openPage(browser: Browser, address: string, { width = 1440, script = true, colorScheme = 'light', forcedColors }: Shown = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script, colorScheme, forcedColors: forcedColors ?? 'none' });
  const page = await context.newPage();
  page.on('pageerror', (error) => { throw error; });
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('422')) throw new Error(message.text()); });
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** What axe finds wrong on a page (WCAG 2.2 A and AA, and best practices), a line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }> } }).axe
      .run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`));
  });
}

/** What a page shows that it must not: content wider than the screen, and text under 13 px. */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const wide = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > clientWidth);
      faults.push(`${scrollWidth - clientWidth} px too wide: ${wide.slice(-3).map((element) => `${element.tagName}.${element.className.toString()}`).join(', ')}`);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || ['SCRIPT', 'STYLE', 'TITLE'].includes(parent.tagName)) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      if (size < 13) small.add(`${size} px: ${node.textContent.trim().slice(0, 40)}`);
    }
    return [...faults, ...small];
  });
}

/** Tabs through a page and names every stop whose focus cannot be seen: no outline and no ring of 2 px. */
export async function focusFaults(page: Page, most = 40): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => { document.body.tabIndex = -1; document.body.focus(); });
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const ring = parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none';
      return { ok: ring || /\d+px/.test(style.boxShadow), name: `${element.tagName}.${element.className.toString()} ${element.textContent?.slice(0, 30) ?? ''}` };
    });
    if (!seen) break;
    if (!seen.ok) faults.push(seen.name);
  }
  return faults;
}

/** A4 without its margins (18 mm, turned 12 mm), in CSS pixels. */
const PAPER = { portrait: 657, landscape: 1031 };

/** Lays a page out as on paper: as wide as its sheet, which is turned for the matrix. The width of the sheet, in CSS pixels. */
export async function layOutOnPaper(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const isLandscape = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('page') === 'matrix');
  const width = isLandscape ? PAPER.landscape : PAPER.portrait;
  await page.setViewportSize({ width, height: 1000 });
  return width;
}

/** What would be cut off on paper: whatever is wider than the sheet, or hides a part of itself, is named. */
export async function cutOnPaper(page: Page): Promise<string[]> {
  const width = await layOutOnPaper(page);
  return page.evaluate((most) => [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.feder-visually-hidden, svg')) return false;
    const hides = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
    return hides || element.getBoundingClientRect().right > most + 1;
  }).map((element) => `${element.tagName}.${element.className} ${Math.round(element.getBoundingClientRect().right)} px`).slice(-3), width);
}
