import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, readPages } from './pages.ts';
import { readSpecs } from './read-specs.ts';

const specs = readSpecs();
const text = (file: string) => readFileSync(path.join(DIST, file), 'utf8');

describe('llms.txt', () => {
  it('names every component once, by its page and in a sentence', () => {
    const pages = new Set(readPages().map(({ address }) => address));
    const links = [...text('llms.txt').matchAll(/^- \[(\w+)\]\(([^)]+\/components\/[^)]+)\): (.+)$/gm)].map(([, name, address, about]) => ({ name, about, there: pages.has(address ?? '') }));
    const named = (list: readonly { name?: string | undefined }[]) => list.toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
    expect(named(links)).toEqual(named(specs.map(({ spec }) => ({ name: spec.name, about: spec.about.en, there: true }))));
  });
});

describe('llms-full.txt', () => {
  it.each(specs)('has the parts, props and examples of $spec.name', ({ spec }) => {
    const own = text('llms-full.txt').split(/^### /m).find((each) => each.startsWith(`${spec.name}\n`)) ?? '';
    const missing = [
      ...spec.parts.flatMap((part) => [`import { ${part.name} } from '${part.import}'`, ...part.props.map(({ name, type, required }) => `\`${name}${required ? '' : '?'}: ${type}\``)]),
      ...spec.do.en, ...spec.dont.en, ...spec.examples.map(({ html }) => html),
    ].filter((each) => !own.includes(each));
    expect(missing).toEqual([]);
  });
});
