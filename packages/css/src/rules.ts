/** Colours written out: names, hex and functions that make one. `color-mix` of tokens is not among them. */
const rawColour = /#[\da-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:white|black|red|green|blue|yellow|orange|gray|grey|silver|navy)(?![\w-])/i;

export const isRawColour = (value: string) => rawColour.test(value);

const physical = /^(?:(?:min-|max-)?(?:width|height)|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)(?:-.+)?|top|right|bottom|left|border-(?:top|bottom)-(?:left|right)-radius|float|clear|overflow-[xy])$/;

/** True for a property that names a side of the paper instead of a direction of the text. */
export const isPhysical = (property: string) => physical.test(property);

const shorthand = /^(?:margin|padding|inset|border-width|border-style|border-color)$/;

/** True for four values whose second and fourth differ: left and right apart, which does not turn with the text. */
export function isLopsided(property: string, value: string): boolean {
  if (!shorthand.test(property)) return false;
  const parts = value.replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()').split(/\s+/);
  const whole = value.match(/(?:[^\s()]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+)/g) ?? [];
  return parts.length === 4 && whole[1] !== whole[3];
}

/** A font size in px below 13, from `px`, `rem` or a `font` shorthand; undefined where none is named. */
export function smallFont(property: string, value: string): number | undefined {
  if (property !== 'font' && property !== 'font-size') return undefined;
  const [, size, unit] = /(?<![\w-])(\d*\.?\d+)(px|rem)/.exec(value) ?? [];
  if (!size) return undefined;
  const px = Number(size) * (unit === 'rem' ? 16 : 1);
  return px < 13 ? px : undefined;
}
