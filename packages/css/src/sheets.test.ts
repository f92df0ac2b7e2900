import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isLopsided, isPhysical, isRawColour, smallFont } from './rules.ts';
import { declarations, sheets } from './source.ts';

const tokens = readFileSync(fileURLToPath(import.meta.resolve('@feder/tokens/tokens.css')), 'utf8');
const named = (text: string) => [...text.matchAll(/--feder-[\w-]+/g)].map(([name]) => name);
const breaking = (rule: (property: string, value: string) => boolean) =>
  declarations.filter(({ node }) => rule(node.prop, node.value)).map(({ where }) => where);

describe('every style sheet', () => {
  it('takes its colours from tokens', () => {
    expect(breaking((property, value) => property !== 'content' && isRawColour(value))).toEqual([]);
  });

  it('wins by its layer, never by !important', () => {
    expect(declarations.filter(({ node }) => node.important).map(({ where }) => where)).toEqual([]);
  });

  it('turns with the direction of the text', () => {
    expect(breaking((property, value) => isPhysical(property) || isLopsided(property, value))).toEqual([]);
  });

  it('sets no text below 13 px', () => {
    expect(breaking((property, value) => smallFont(property, value) !== undefined)).toEqual([]);
  });

  it('uses only properties that a token declares, a component sets for itself, or React hands in', () => {
    const handedIn = ['--feder-skeleton-width', '--feder-skeleton-height', '--feder-status-bar-count', '--feder-deadline-at', '--feder-columns-side', '--feder-data-table-height'];
    const declared = new Set([...named(tokens), ...handedIn, ...declarations.map(({ node }) => node.prop).filter((name) => name.startsWith('--'))]);
    const unknown = declarations.flatMap(({ node, where }) => named(node.value).filter((name) => !declared.has(name)).map(() => where));
    expect(unknown).toEqual([]);
  });

  it('folds by the size of the letters: its conditions on width are in em', () => {
    const conditions = sheets.flatMap(({ file, root }) => root.nodes.flatMap((layer) => (layer.type === 'atrule' ? [...String(layer).matchAll(/@media ([^{]*-width[^{]*)/g)].map(([, query = '']) => ({ file, query: query.trim() })) : [])));
    expect(conditions.length).toBeGreaterThan(20);
    expect(conditions.filter(({ query }) => !/^\((?:max|min)-width: [\d.]+em\)$/.test(query))).toEqual([]);
  });

  it('lets a reader\'s wish for no motion win over every component', () => {
    const layers = sheets.flatMap(({ root }) => root.nodes.flatMap((layer) => (layer.type === 'atrule' && /prefers-reduced-motion: reduce\)\s*\{\s*\*,/.test(String(layer)) ? [layer.params] : [])));
    expect(layers).toEqual(['feder.utilities']);
  });

  it('has the layers, classes and custom properties of the report: none goes by accident', async () => {
    const names = (pattern: RegExp) => [...new Set(sheets.flatMap(({ root }) => String(root).replaceAll(/\/\*[\s\S]*?\*\//g, '').match(pattern) ?? []))].sort().join('\n');
    await expect(`# Layers\n${names(/(?<=@layer )feder\.\w+/g)}\n\n# Classes\n${names(/\.feder-[\w-]+/g)}\n\n# Data attributes\n${names(/(?<=\[)data-[\w-]+/g)}\n\n# Custom properties\n${names(/--feder-[\w-]+/g)}\n`).toMatchFileSnapshot('../css-report.txt');
  });

  it('moves nothing but opacity and transform; colours may fade', () => {
    const moving = declarations.filter(({ node }) => node.prop === 'transition' && node.value !== 'none').map(({ node }) => node.value.split(' ')[0]);
    expect(moving.length).toBeGreaterThan(0);
    for (const property of moving) expect(['opacity', 'transform', 'background-color']).toContain(property);
  });

  it('puts every rule into one of our layers', () => {
    for (const { file, root } of sheets) {
      const outside = root.nodes.filter((node) => node.type === 'rule' || (node.type === 'atrule' && !['layer', 'import'].includes(node.name)));
      expect(outside.map(String), file).toEqual([]);
    }
  });
});

describe('feder.css', () => {
  const whole = sheets.find(({ file }) => file === 'feder.css');

  it('names the order of the layers first', () => {
    expect(String(whole?.root.first)).toBe('@layer feder.reset, feder.tokens, feder.base, feder.components, feder.utilities, feder.print');
  });

  it('imports every other sheet once', () => {
    const imports = (whole?.root.nodes ?? []).flatMap((node) => (node.type === 'atrule' && node.name === 'import' ? [node.params] : []));
    const files = imports.flatMap((params) => /^"\.\/(.+\.css)"$/.exec(params)?.[1] ?? []);
    expect(files.toSorted()).toEqual(sheets.map(({ file }) => file).filter((file) => file !== 'feder.css').toSorted());
    expect(imports[0]).toBe('"@feder/tokens/tokens.css" layer(feder.tokens)');
  });

  it('weighs at most 6 KB in the parts that a page with a form takes', () => {
    const names = ['reset', 'base', 'icon', 'heading', 'text', 'link', 'button', 'field', 'input', 'choice', 'fieldset', 'date-input', 'file-upload', 'form', 'error-summary', 'alert', 'utilities', 'print'];
    const taken = sheets.filter(({ file }) => names.includes(file.replace('.css', '')));
    expect(taken).toHaveLength(names.length);
    expect(gzipSync([tokens, ...taken.map(({ root }) => String(root))].join('\n')).length).toBeLessThan(6 * 1024);
  });

  it('weighs at most 18 KB, tokens included, as it is sent', () => {
    const all = [tokens, ...sheets.map(({ root }) => String(root))].join('\n');
    expect(gzipSync(all).length).toBeLessThan(18 * 1024);
  });
});
