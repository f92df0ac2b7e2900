import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Spec } from '../../generate/spec.ts';
import { differences } from './differences.ts';
import { measure, type Property, type Values } from './measure.ts';
import { pairs } from './pairs.tsx';

const SRC = path.resolve(import.meta.dirname, '../..');
let both: Awaited<ReturnType<typeof measure>>;
beforeAll(async () => {
  both = await measure(pairs);
});

const of = (name: string): { ours: Values; kern: Values } => {
  const index = pairs.findIndex((pair) => pair.name === name);
  return { ours: both.ours.values[index] ?? {}, kern: both.kern.values[index] ?? {} };
};
/** The values of the custom properties whose name fits. */
const scale = (declared: Record<string, string>, name: RegExp) => new Set(Object.entries(declared).filter(([property]) => name.test(property)).map(([, value]) => value));
/** A radius in percent is a circle. */
const round = (value: string | undefined) => (value?.endsWith('%') ? 'circle' : value);

describe('what is rendered for a part of KERN', () => {
  it.each(pairs)('is KERN\'s but for what the design language changes: $name', ({ name, control }) => {
    const { ours, kern } = of(name);
    const compared = (Object.keys(ours) as Property[]).filter((property) => property !== 'blockSize' || control);
    expect(compared.length).toBeGreaterThan(3);
    expect(Object.fromEntries(compared.filter((property) => round(ours[property]) !== round(kern[property])).map((property) => [property, [ours[property], kern[property]]])))
      .toEqual(Object.fromEntries(Object.keys(differences[name] ?? {}).map((property) => [property, [ours[property as Property], kern[property as Property]]])));
  });

  it.each(pairs)('takes its colours and radii from KERN\'s scales: $name', ({ name }) => {
    const { ours } = of(name);
    const colours = new Set(['none', ...scale(both.kern.declared, /^--kern-color-/)]);
    const radii = new Set(['0px', 'circle', ...scale(both.kern.declared, /^--kern-metric-border-radius-/)]);
    expect([ours.backgroundColor, ours.color, ...[ours.borderBlockStart, ours.borderBlockEnd].flatMap((border) => border?.match(/#\w+/) ?? [])].filter((colour) => colour !== undefined && !colours.has(colour))).toEqual([]);
    expect([ours.borderStartStartRadius, ours.borderEndEndRadius].map(round).filter((value) => value !== undefined && !radii.has(value))).toEqual([]);
  });
});

describe('the scales', () => {
  it('of spaces and radii have KERN\'s steps, and 12 px between two of them', () => {
    const kern = scale(both.kern.declared, /^--kern-metric-(?:space|border-radius)-/);
    expect([...scale(both.ours.declared, /^--feder-(?:space|radius)-/)].filter((step) => !kern.has(step))).toEqual(['12px']);
  });

  it.each(['button, primary', 'button, secondary', 'button, tertiary', 'input', 'input, refused', 'select'])('a control is 48 px high in both: %s', (name) => {
    expect([of(name).ours.blockSize, of(name).kern.blockSize]).toEqual(['48px', '48px']);
  });

  it('every part of KERN that a specification names is compared', () => {
    const named = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.spec.json'))
      .map((file) => (JSON.parse(readFileSync(path.join(SRC, file), 'utf8')) as Spec).kern).filter((kern) => kern !== null);
    const compared = pairs.map(({ kern }) => kern).join('\n');
    expect(new Set(named).size).toBeGreaterThan(20);
    expect([...new Set(named)].filter((kern) => !new RegExp(`[" ]${kern}[" _]`).test(compared))).toEqual([]);
  });

  it('every difference belongs to a pair', () => expect(Object.keys(differences).sort()).toEqual(pairs.map(({ name }) => name).sort()));
});
