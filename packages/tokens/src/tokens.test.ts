import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { styleSheet } from './css.ts';
import { foundation, type Mode, modes, tokensOf } from './source.ts';

function hex(mode: Mode, role: string): string {
  const value = tokensOf(mode).get(`color.${role}`);
  if (typeof value !== 'object' || !('hex' in value)) throw new Error(`No colour "${role}" in mode ${mode}.`);
  return value.hex;
}

const pairs = [
  ['text', 'card'], ['text', 'page'], ['text', 'sunk'], ['text', 'action-soft'], ['text', 'warn-soft'], ['text', 'danger-soft'], ['text', 'info-soft'], ['text', 'ok-soft'],
  ['muted', 'card'], ['muted', 'page'], ['muted', 'sunk'], ['muted', 'action-soft'],
  ['action', 'card'], ['action', 'page'], ['action', 'action-soft'], ['action-hover', 'card'], ['on-action', 'action'], ['on-action', 'action-hover'],
  ['danger', 'card'], ['danger', 'danger-soft'], ['warn', 'card'], ['warn', 'warn-soft'],
  ['ok', 'card'], ['ok', 'ok-soft'], ['info', 'info-soft'], ['info', 'card'],
  ['not-expected', 'card'], ['not-expected', 'page'],
] as const;
const edges = [['control', 'sunk'], ['line-strong', 'card'], ['line-strong', 'page'], ['focus', 'card'], ['focus', 'page'], ['action', 'card'], ['danger', 'sunk'], ['warn', 'warn-line']] as const;

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#2044aa', '#2044aa')).toBe(1);
  });

  it.each([['text', 'card', 18.08], ['muted', 'page', 7.72], ['danger', 'danger-soft', 6.33], ['line-strong', 'card', 3.53]])('of %s on %s is what the design language says', (one, other, measured) => {
    expect(contrast(hex('light', one), hex('light', other))).toBeCloseTo(measured, 1);
  });

  it.each(modes.flatMap((mode) => pairs.map(([text, ground]) => [mode, text, ground] as const)))('%s: %s can be read on %s', (mode, text, ground) => {
    expect(contrast(hex(mode, text), hex(mode, ground))).toBeGreaterThanOrEqual(mode.endsWith('contrast') ? 7 : 4.5);
  });

  it.each(modes.flatMap((mode) => edges.map(([edge, ground]) => [mode, edge, ground] as const)))('%s: the edge %s stands out from %s', (mode, edge, ground) => {
    expect(contrast(hex(mode, edge), hex(mode, ground))).toBeGreaterThanOrEqual(3);
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

  it('points aliases only at tokens that exist', () => {
    const known = new Set([...foundation().keys(), ...tokensOf('light').keys()]);
    const aliases = [...foundation()].flatMap(([, value]) => (typeof value === 'string' && value.startsWith('{') ? [value.slice(1, -1)] : []));
    expect(aliases.length).toBeGreaterThan(0);
    for (const alias of aliases) expect(known).toContain(alias);
  });
});

describe('tokens.css', () => {
  it('is what the source makes; else run "pnpm --filter @feder/tokens generate"', () => {
    expect(readFileSync(new URL('../tokens.css', import.meta.url), 'utf8')).toBe(styleSheet());
  });

  it('lets the reader choose against the system, in both directions', () => {
    expect(styleSheet()).toContain(':root:not([data-theme="light"])');
    expect(styleSheet()).toContain(':root[data-theme="dark"]');
  });

  it('keeps the dark theme off paper', () => {
    const heads = styleSheet().match(/@media [^{]+/g) ?? [];
    for (const head of heads.filter((line) => line.includes('dark'))) expect(head).toContain('screen');
  });
});
