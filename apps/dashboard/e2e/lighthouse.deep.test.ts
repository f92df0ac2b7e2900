import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHROMIUM_ARGS, findChromium } from '@feder/tooling/browser';
import lighthouse from 'lighthouse';
import { chromium, type BrowserContext } from 'playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PAGES } from './pages.ts';
import { startProduct, type Product } from './product.ts';

/** The least that each category of Lighthouse has to reach on a page that everybody may read. */
const LEAST = { 'accessibility': 100, 'best-practices': 95, 'seo': 95 };

let product: Product;
let browser: BrowserContext;
let profile: string;
let port: number;
beforeAll(async () => {
  profile = mkdtempSync(path.join(tmpdir(), 'feder-lighthouse-'));
  [product, browser] = await Promise.all([
    startProduct(inject('seeded')),
    chromium.launchPersistentContext(profile, { ...(await findChromium()), args: [...CHROMIUM_ARGS, '--remote-debugging-port=0'] }),
  ]);
  port = Number(readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  rmSync(profile, { recursive: true, force: true });
});

describe('Lighthouse', () => {
  it.each(Object.entries(PAGES).filter(([, address]) => !address.includes('world=planspiel')))('%s', async (_name, address) => {
    const result = await lighthouse(product.url + address, { port, onlyCategories: Object.keys(LEAST), output: 'json', logLevel: 'error' });
    const { categories = {}, audits = {} } = result?.lhr ?? {};
    const missed = Object.entries(LEAST).flatMap(([id, least]) => {
      const { score = 0, auditRefs = [] } = categories[id] ?? {};
      const failed = auditRefs.filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1).map(({ id: audit }) => audit);
      return (score ?? 0) * 100 >= least ? [] : [`${id}: ${(score ?? 0) * 100}, ${failed.join(', ')}`];
    });
    expect(missed).toEqual([]);
  }, 120_000);
});
