import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, BASE, DIST, readPages, textOf, type Element, type Page } from './pages.ts';

const pages = readPages();
const ids = new Map(pages.map(({ address, elements }) => [address, new Set(elements.map((element) => attribute(element, 'id')))]));

/** What the server around the docs answers: the pages of the dashboard, the interface, the workshop. */
const BESIDE = /^\/(zustaendigkeit|api|storybook)(\/|\?|$)/;

const each = (pick: (element: Element, page: Page) => string | false | undefined) =>
  pages.flatMap((page) => page.elements.map((element) => pick(element, page)).filter((found) => typeof found === 'string').map((found) => `${page.address}: ${found}`));

function brokenLink(href: string, from: string): boolean {
  if (BESIDE.test(href)) return false;
  const { pathname, hash } = new URL(href, `http://docs${from}`);
  const address = decodeURI(pathname);
  const found = ids.get(address);
  if (!found) return !existsSync(path.join(DIST, address.slice(BASE.length))) || !address.startsWith(BASE);
  return hash !== '' && hash !== '#_top' && !found.has(decodeURIComponent(hash.slice(1)));
}

describe('every page of the site', () => {
  it('is there in both languages', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(ids.has('/docs/run/') && ids.has('/docs/en/run/')).toBe(true);
  });

  it('says its language', () => {
    expect(each((element, { address }) => element.tagName === 'html' && attribute(element, 'lang') !== (address.startsWith('/docs/en/') ? 'en' : 'de') && 'lang')).toEqual([]);
  });

  it('marks a decision record as English', () => {
    const records = pages.filter(({ address }) => /decisions\/\d{4}/.test(address));
    expect(records.length).toBeGreaterThan(10);
    const others = records.filter(({ elements }) => elements.some((element) => element.tagName === 'main' && attribute(element, 'lang') !== 'en'));
    expect(others.map(({ address }) => address)).toEqual([]);
  });

  it('has one heading of the first order', () => {
    expect(pages.filter(({ elements }) => elements.filter(({ tagName }) => tagName === 'h1').length !== 1).map(({ address }) => address)).toEqual([]);
  });

  it('gives every place one address', () => {
    const twice = pages.flatMap(({ address, elements }) => {
      const found = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
      return found.filter((id, index) => found.indexOf(id) !== index).map((id) => `${address}: ${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('links to pages and places that exist', () => {
    const leads = (element: Element) => attribute(element, 'href');
    const broken = each((element, { address }) => {
      const href = element.tagName === 'a' ? leads(element) : undefined;
      return href !== undefined && !/^https?:|^mailto:/.test(href) && brokenLink(href, address) && href;
    });
    expect(broken).toEqual([]);
  });

  it('asks no other server for anything', () => {
    const loads = new Set(['script', 'img', 'link', 'iframe', 'source', 'video', 'audio', 'object', 'embed']);
    const foreign = each((element) => {
      if (!loads.has(element.tagName)) return false;
      return ['src', 'href', 'srcset', 'data'].map((name) => attribute(element, name)).find((value) => value !== undefined && /(^|[\s,])(https?:)?\/\//.test(value));
    });
    expect(foreign).toEqual([]);
  });

  it('names every picture', () => {
    const unnamed = each((element) => {
      if (element.tagName === 'img') return attribute(element, 'alt') === undefined && 'img';
      return element.tagName === 'svg' && attribute(element, 'role') === 'img' && !attribute(element, 'aria-label') && 'svg';
    });
    expect(unnamed).toEqual([]);
  });

});

describe('the style sheets', () => {
  it('load fonts from this site only', () => {
    const sheets = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    const urls = sheets.flatMap((file) => [...readFileSync(path.join(DIST, file), 'utf8').matchAll(/(?:url\(|@import)\s*['"]?([^'")]+)/g)].map(([, url = '']) => url));
    expect(urls.some((url) => url.endsWith('.woff2'))).toBe(true);
    expect(urls.filter((url) => /^(https?:)?\/\//.test(url))).toEqual([]);
  });
});

describe('the search', () => {
  it('lies beside the pages', () => {
    expect(existsSync(path.join(DIST, 'pagefind/pagefind.js'))).toBe(true);
  });
});

describe('the diagram', () => {
  it('stands beside a table that says the same in words', () => {
    const page = pages.find(({ address }) => address === '/docs/architecture/');
    const words = page?.elements.filter(({ tagName }) => tagName === 'table').map(textOf).join(' ') ?? '';
    const boxes = page?.elements.filter((element) => element.tagName === 'text').map(textOf) ?? [];
    expect(boxes.length).toBeGreaterThan(10);
    expect(boxes.filter((box) => !words.includes(box))).toEqual([]);
  });
});
