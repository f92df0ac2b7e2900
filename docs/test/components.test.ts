import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, readPages, textOf } from './pages.ts';

const SRC = path.resolve(import.meta.dirname, '../../packages/react/src');
const specs = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.json'))
  .map((file) => ({ slug: path.basename(file, '.spec.json'), spec: JSON.parse(readFileSync(path.join(SRC, file), 'utf8')) as { name: string; about: Record<'de' | 'en', string>; parts: { props: { name: string }[] }[]; examples: { html: string }[] } }));
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
