import { describe, expect, it } from 'vitest';
import { isLopsided, isPhysical, isRawColour, smallFont } from './rules.ts';

describe('the rules tell what they are for', () => {
  it.each(['#fff', 'rgb(0 0 0 / 0.2)', '1px solid black', 'oklch(50% 0 0)'])('%s is a raw colour', (value) => {
    expect(isRawColour(value)).toBe(true);
  });

  it.each(['var(--feder-color-text)', 'color-mix(in srgb, var(--feder-color-warn) 9%, transparent)', 'transparent', 'CanvasText', 'pre-wrap'])('%s is none', (value) => {
    expect(isRawColour(value)).toBe(false);
  });

  it.each(['margin-left', 'top', 'max-width', 'border-top-color', 'border-top-left-radius'])('%s is physical', (property) => {
    expect(isPhysical(property)).toBe(true);
  });

  it.each(['margin-inline-start', 'inset-block-start', 'max-inline-size', 'border-start-start-radius'])('%s is logical', (property) => {
    expect(isPhysical(property)).toBe(false);
  });

  it('sees a shorthand that sets left and right apart', () => {
    expect(isLopsided('padding', '14px 44px 14px 20px')).toBe(true);
    expect(isLopsided('padding', 'var(--a) calc(1px + 2px) 0 calc(1px + 2px)')).toBe(false);
  });

  it('sees text below 13 px in every notation', () => {
    expect(smallFont('font-size', '12px')).toBe(12);
    expect(smallFont('font', '400 0.75rem/1.2 serif')).toBe(12);
    expect(smallFont('font-size', '0.8125rem')).toBeUndefined();
  });
});
