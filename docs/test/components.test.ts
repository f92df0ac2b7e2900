import { describe, expect, it } from 'vitest';
import { attribute, readPages, textOf } from './pages.ts';
import { readSpecs } from './read-specs.ts';

const specs = readSpecs();
const pages = new Map(readPages().map((page) => [page.address, page]));

describe.each([['de', '/docs/components/'], ['en', '/docs/en/components/']] as const)('the components (%s)', (locale, base) => {
  it('have a page each, with every prop and the examples as the server renders them', () => {
    expect(specs.length).toBeGreaterThan(60);
    for (const { slug, spec } of specs) {
      const { elements = [] } = pages.get(`${base}${slug}/`) ?? {};
      const main = elements.find(({ tagName }) => tagName === 'main');
      const text = main ? textOf(main) : '';
      expect(text, slug).toContain(spec.about[locale]);
      for (const { name } of spec.parts.flatMap(({ props }) => props)) expect(text, `${slug}: ${name}`).toContain(name);
      const frames = elements.filter(({ tagName }) => tagName === 'iframe');
      expect(frames.map((frame) => spec.examples.some(({ html }) => attribute(frame, 'srcdoc')?.includes(html))), slug).toEqual(spec.examples.map(() => true));
      expect(frames.map((frame) => attribute(frame, 'title')).filter((title) => !title), slug).toEqual([]);
    }
  });

  it('are listed on one page', () => {
    const { elements = [] } = pages.get(base) ?? {};
    const links = elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'));
    expect(specs.map(({ slug }) => `${base}${slug}/`).filter((address) => !links.includes(address))).toEqual([]);
  });
});
