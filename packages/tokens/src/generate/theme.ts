import Color from 'colorjs.io';
import { hexOf } from './colour.ts';
import { contrastFaults } from '../pairs.ts';
import { type Mode, tokensOf, type Value } from '../source.ts';

const roles = ['action', 'on-action', 'action-hover', 'action-soft', 'action-line'] as const;

const colour = (hex: string): Value => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { colorSpace: 'srgb', components: [red, green, blue], hex };
};

/** The action colours of a brand colour at one lightness (0 to 1, OKLCH) of its hue. */
function family(brand: Color, lightness: number, mode: Mode): Map<string, Value> {
  const dark = mode.startsWith('dark');
  const [, chroma, hue] = brand.to('oklch').coords;
  const shade = (l: number, share: number) => hexOf(new Color('oklch', [l, (chroma ?? 0) * share, hue ?? 0]).toGamut({ space: 'srgb' }));
  const further = dark ? Math.min(1, lightness + 0.05) : Math.max(0, lightness - 0.06);
  const hexes = {
    action: shade(lightness, 1),
    'on-action': dark ? '#000000' : '#ffffff',
    'action-hover': shade(further, 1),
    'action-soft': dark ? shade(0.22, 0.25) : shade(0.97, 0.1),
    'action-line': dark ? shade(0.5, 0.6) : shade(0.8, 0.5),
  } satisfies Record<(typeof roles)[number], string>;
  return new Map(roles.map((role) => [`color.${role}`, colour(hexes[role])]));
}

/**
 * The theme of a Land or a town in one mode, from its brand colour. The hue stays; the lightness moves,
 * away from the ground, as far as the declared pairs need and no further.
 * @param brand any CSS colour
 * @returns the five tokens of the action family
 * @throws if the text is no colour
 */
export function themeOf(brand: string, mode: Mode): Map<string, Value> {
  const given = new Color(brand);
  const dark = mode.startsWith('dark');
  const base = tokensOf(mode);
  const own = given.to('oklch').coords[0] ?? 0;
  // On dark ground a pale shade of the hue reads calmer than one that just passes.
  const start = dark ? Math.max(own, 0.78) : own;
  for (let step = 0; step <= 100; step += 1) {
    const lightness = dark ? Math.min(1, start + step / 100) : Math.max(0, start - step / 100);
    const made = family(given, lightness, mode);
    if (contrastFaults(new Map([...base, ...made]), mode.endsWith('contrast')).length === 0) return made;
  }
  throw new Error(`"${brand}" cannot be told apart in mode ${mode} at any lightness. Mend the grounds in source/${mode}.tokens.json.`);
}
