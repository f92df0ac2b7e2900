import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BADEN_WUERTTEMBERG } from './generate/brands.ts';
import { contrast } from './contrast.ts';
import { styleSheet, themeSheet } from './generate/css.ts';
import { kernTokens } from './generate/kern.ts';
import { contrastFaults } from './pairs.ts';
import { namesModule, valuesJson } from './generate/values.ts';
import { tokens } from '../data/tokens.ts';
import { foundation, hexIn, type Mode, modes, tokensOf } from './source.ts';
import { themeOf } from './generate/theme.ts';

const hex = (mode: Mode, role: string) => hexIn(tokensOf(mode), role);

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#2044aa', '#2044aa')).toBe(1);
  });

  it.each([['text', 'card', 18.08], ['muted', 'page', 7.72], ['danger', 'danger-soft', 6.33], ['line-strong', 'card', 3.53]])('of %s on %s is what the design language says', (one, other, measured) => {
    expect(contrast(hex('light', one), hex('light', other))).toBeCloseTo(measured, 1);
  });

  it.each(modes)('%s: every declared pair of KERN holds', (mode) => {
    expect(contrastFaults(tokensOf(mode), mode.endsWith('contrast'))).toEqual([]);
  });

  it('names a pair that was made bad', () => {
    const planted = new Map([...tokensOf('light'), ['color.muted', tokensOf('light').get('color.line-strong') ?? '']]);
    expect(contrastFaults(planted, false)).toContain('"muted" on "card" has 3.53 : 1, it needs 4.5 : 1');
  });
});

describe('a theme from a brand colour', () => {
  it.each(modes)('%s: every declared pair of Baden-Württemberg holds', (mode) => {
    expect(contrastFaults(new Map([...tokensOf(mode), ...themeOf(BADEN_WUERTTEMBERG.brand, mode)]), mode.endsWith('contrast'))).toEqual([]);
  });

  it('can be read whatever the colour is', () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(fc.property(part, part, part, fc.constantFrom(...modes), (red, green, blue, mode) => {
      const made = themeOf(`rgb(${red} ${green} ${blue})`, mode);
      expect(contrastFaults(new Map([...tokensOf(mode), ...made]), mode.endsWith('contrast'))).toEqual([]);
    }), { numRuns: 60 });
  });

  it('keeps a brand colour that is dark enough as it is', () => {
    expect(hexIn(themeOf('#7b0046', 'light'), 'action')).toBe('#7b0046');
  });

  it('refuses what is no colour', () => {
    expect(() => themeOf('Landesgelb', 'light')).toThrow(/Landesgelb/);
  });
});

describe('source', () => {
  it('gives every mode the same tokens', () => {
    const names = [...tokensOf('light').keys()].sort();
    for (const mode of modes) expect([...tokensOf(mode).keys()].sort(), mode).toEqual(names);
  });

  it('states the same colour as numbers and as hex', () => {
    for (const mode of modes) {
      for (const [path, value] of tokensOf(mode)) {
        if (typeof value !== 'object' || !('hex' in value)) throw new Error(`${mode}: "${path}" is no colour.`);
        const made = value.components.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('');
        expect(`#${made}`, `${mode} ${path}`).toBe(value.hex);
      }
    }
  });

  it('holds the scales of the KERN that is pinned; else run "pnpm --filter @feder/tokens generate"', () => {
    expect(readFileSync(new URL('../source/kern.tokens.json', import.meta.url), 'utf8')).toBe(kernTokens());
  });

  it('takes most of its colours from KERN', () => {
    const own = readFileSync(new URL('../source/light.tokens.json', import.meta.url), 'utf8').match(/"hex": "[^"]+"/g);
    expect(own).toEqual(['"hex": "#fff200"']);
  });

  it('points aliases only at tokens that exist', () => {
    const known = new Set([...foundation().keys(), ...tokensOf('light').keys()]);
    const aliases = [...foundation()].flatMap(([, value]) => (typeof value === 'string' && value.startsWith('{') ? [value.slice(1, -1)] : []));
    expect(aliases.length).toBeGreaterThan(0);
    for (const alias of aliases) expect(known).toContain(alias);
  });
});

describe('the typed names and the values', () => {
  const values = JSON.parse(valuesJson()) as Record<Mode, Record<string, string>>;

  it('are what the source makes; else run "pnpm --filter @feder/tokens generate"', () => {
    expect(readFileSync(new URL('../data/tokens.ts', import.meta.url), 'utf8')).toBe(namesModule());
    expect(readFileSync(new URL('../data/tokens.json', import.meta.url), 'utf8')).toBe(valuesJson());
  });

  it('name custom properties that the style sheet declares, and have a value in every mode', () => {
    for (const [path, reference] of Object.entries(tokens)) {
      expect(styleSheet()).toContain(`${reference.slice('var('.length, -1)}: `);
      for (const mode of modes) expect(values[mode][path], `${mode} ${path}`).toMatch(/\S/);
    }
  });

  it('follow an alias to its colour', () => {
    expect(values.light['color.status.gap']).toBe(values.light['color.danger']);
    expect(values.dark['color.status.gap']).not.toBe(values.light['color.status.gap']);
    expect(Object.values(values).flatMap((mode) => Object.values(mode)).filter((value) => value.includes('{'))).toEqual([]);
  });
});

describe('the style sheets', () => {
  it('are what the source makes; else run "pnpm --filter @feder/tokens generate"', () => {
    expect(readFileSync(new URL('../data/tokens.css', import.meta.url), 'utf8')).toBe(styleSheet());
    expect(readFileSync(new URL('../data/baden-wuerttemberg.css', import.meta.url), 'utf8')).toBe(themeSheet(BADEN_WUERTTEMBERG.name, BADEN_WUERTTEMBERG.brand));
  });

  it('let the reader choose against the system, in both directions', () => {
    expect(styleSheet()).toContain(':root:not([data-theme="light"])');
    expect(styleSheet()).toContain(':root[data-theme="dark"]');
    expect(styleSheet()).toContain(':root[data-contrast="more"]');
  });

  it('keep the dark theme off paper', () => {
    const heads = styleSheet().match(/@media [^{]+/g) ?? [];
    for (const head of heads.filter((line) => line.includes('dark'))) expect(head).toContain('screen');
  });
});
