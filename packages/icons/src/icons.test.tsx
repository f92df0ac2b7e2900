import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { IconHome } from './home.tsx';
import { ShapeGap } from './shapes/gap.tsx';

const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { exports: Record<string, string> };
const drawn = (folder: string) => readdirSync(new URL(folder, import.meta.url)).filter((file) => file.endsWith('.tsx') && !/^(?:drawing|outline|icons\.test)/.test(file));

describe('an icon', () => {
  it('is silent beside a word', () => {
    expect(renderToStaticMarkup(<IconHome />)).toContain('aria-hidden="true"');
  });

  it('speaks its label where it stands alone', () => {
    const html = renderToStaticMarkup(<IconHome label="Lagebild" />);
    expect(html).toContain('role="img"');
    expect(html).toContain('aria-label="Lagebild"');
    expect(html).not.toContain('aria-hidden');
  });

  it('has the colour of the text', () => {
    expect(renderToStaticMarkup(<IconHome />)).toContain('stroke="currentColor"');
    expect(renderToStaticMarkup(<ShapeGap />)).toContain('stroke="currentColor"');
  });

  it('keeps its grid when the caller adds a class', () => {
    const html = renderToStaticMarkup(<ShapeGap className="own" />);
    expect(html).toContain('viewBox="0 0 14 14"');
    expect(html).toContain('class="feder-shape own"');
  });
});

describe('the package', () => {
  it('has a path for every drawing, and a drawing for every path', () => {
    const files = [...drawn('.').map((file) => `./src/${file}`), ...drawn('./shapes/').map((file) => `./src/shapes/${file}`)];
    const paths = Object.values(exports);
    expect(paths.toSorted()).toEqual(files.toSorted());
  });

  it('exports the names of the report', async () => {
    const names = await Promise.all(Object.entries(exports).map(async ([path, file]) => `@feder/icons${path.slice(1)}: ${Object.keys((await import(new URL(`../${file}`, import.meta.url).href)) as object).join(', ')}`));
    await expect(`${names.sort().join('\n')}\n`).toMatchFileSnapshot('../api-report.txt');
  });
});
