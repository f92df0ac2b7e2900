/// <reference types="vite/client" />
// The specifications beside the components: what a person wrote stays, what is in the code is read anew. `pnpm --filter @feder/react specs` writes them; a test run compares.
import { composeStories } from '@storybook/react-vite';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComponentType } from 'react';
import { describe, expect, it } from 'vitest';
import { markup } from '../testing/markup.ts';
import { clausesOf } from './clauses.ts';
import { readSheets } from './read-sheets.ts';
import { entries, readSource } from './read-source.ts';
import { declarationsOf, programOf, readTypes, storyText } from './read-types.ts';
import type { Part, Spec, Written } from './spec.ts';

type Stories = Parameters<typeof composeStories>[0];

const SRC = path.resolve(import.meta.dirname, '..');
const ROOT = path.resolve(SRC, '../../..');
const stories = import.meta.glob<Stories>('../*/*.stories.tsx', { eager: true });
const paths = [...entries.values()].flat().sort((a, b) => a.import.localeCompare(b.import));
const program = programOf(paths.map(({ file }) => file));
const exportsOf = readTypes(program);
const read = <T,>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

const components = [...entries].map(([folder, own]) => ({
  folder,
  own: own.flatMap((entry) => exportsOf(entry.file).map((each) => ({ ...each, import: entry.import }))),
}));
const withParts = components.filter(({ own }) => own.some(({ part }) => part)).map((component) => ({ ...component, file: path.join(SRC, component.folder, `${component.folder}.spec.json`) }));

function written({ name, group, about, kern, passes, proves, do: good, dont, stories: shown }: Spec): Written {
  return { name, group, about, kern, passes, proves, do: good, dont, stories: shown };
}

function specOf({ folder, own, file }: (typeof withParts)[number]): Spec {
  const hand = written(read<Spec>(file));
  const { classes, dataAttributes, client } = readSource(folder);
  const { own: variables, tokens } = readSheets(classes);
  const storyFile = `../${folder}/${folder}.stories.tsx`;
  const module = stories[storyFile];
  if (!module) throw new Error(`${file} has no stories beside it: write ${storyFile}.`);
  const composed = composeStories(module) as Record<string, ComponentType>;
  return {
    ...hand,
    parts: own.flatMap(({ name, doc, part, import: from }): Part[] => (part ? [{ name, import: from, doc, ...part }] : [])),
    also: own.filter(({ part }) => !part).map(({ name, doc, import: from }) => ({ name, import: from, doc })),
    client, classes, dataAttributes, cssVariables: { own: variables, tokens },
    clauses: clausesOf(hand),
    examples: hand.stories.map((story) => {
      const Story = composed[story];
      if (!Story) throw new Error(`${file} names the story "${story}", which ${storyFile} does not have.`);
      return { story, code: storyText(storyFile, readFileSync(path.join(SRC, storyFile.slice(3)), 'utf8'), story), html: markup(<Story />) };
    }),
  };
}

describe.each(withParts)('the specification of $folder', (component) => {
  it('is written', () => expect(existsSync(component.file), `Write ${component.file}: about, KERN, do and don't in both languages.`).toBe(true));

  it('says what the code says', async () => {
    await expect(`${JSON.stringify(specOf(component), null, 1)}\n`).toMatchFileSnapshot(component.file);
  });

  it('names proofs that there are, in both languages', () => {
    const { clauses, about, do: good, dont, stories: shown } = read<Spec>(component.file);
    expect(clauses.map(({ proof }) => proof).filter((proof) => !existsSync(path.join(ROOT, proof)))).toEqual([]);
    for (const words of [about, ...[good, dont].flatMap(({ de, en }) => de.map((line, index) => ({ de: line, en: en[index] ?? '' })))]) {
      expect(words.de).toMatch(/[.]$/);
      expect(words.en).toMatch(/[.]$/);
    }
    expect([good.de.length, dont.de.length]).toEqual([good.en.length, dont.en.length]);
    expect(Math.min(good.de.length, dont.de.length, shown.length)).toBeGreaterThan(0);
  });
});

it('every component has one, and every part of the package stands in one', () => {
  expect(withParts.length).toBeGreaterThan(60);
});

it('the declarations of every path are those of the report, and none says any', async () => {
  const report = paths.map(({ import: from, file }) => `// ${from}\n${declarationsOf(program, file)}\n`).join('\n');
  expect(report.replaceAll(/'[^']*'/g, '')).not.toMatch(/\bany\b/);
  await expect(report).toMatchFileSnapshot('../../api-report.txt');
});

it('would notice a prop, a variable and an attribute that went', () => {
  const sound = specOf(withParts.find(({ folder }) => folder === 'button') ?? (() => { throw new Error('Where is Button?'); })());
  expect(sound.parts[0]?.props.map(({ name }) => name)).toEqual(['variant', 'size', 'width']);
  expect(sound.dataAttributes).toEqual(['data-size', 'data-variant', 'data-width']);
  expect(sound.cssVariables.tokens).toContain('--feder-color-action');
  expect(sound.examples[0]?.html).toMatch(/^<button class="feder-button"|^<button type="button"/);
});
