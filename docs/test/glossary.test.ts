import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossary } from '../src/data/glossary.ts';
import { readPages, textOf } from './pages.ts';

const terms = glossary.flatMap((part) => part.terms);
const surface = readFileSync(path.resolve(import.meta.dirname, '../../packages/domain/src/index.ts'), 'utf8');

describe('the dictionary', () => {
  it('names in code what the rules export', () => {
    const names = terms.filter(({ inCode }) => inCode).flatMap(({ identifier }) => identifier.split(', '));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(surface))).toEqual([]);
  });

  it('has every word once', () => {
    const words = terms.map(({ de }) => de);
    expect(new Set(words).size).toBe(words.length);
  });

  it('shows every word on its page', () => {
    const page = readPages().find(({ address }) => address === '/docs/glossary/');
    const text = page?.elements.filter(({ tagName }) => tagName === 'table').map(textOf).join(' ') ?? '';
    expect(terms.filter(({ de, identifier }) => !text.includes(de) || !text.includes(identifier)).map(({ de }) => de)).toEqual([]);
  });
});
