import { foundation, type Mode, tokensOf, type Value } from '../source.ts';
import { themeOf } from './theme.ts';

/** `color.on-action` → `--feder-color-on-action`. */
export const customProperty = (path: string) => `--feder-${path.replaceAll('.', '-')}`;

/** One token's value as CSS. An alias stays an alias, so that a theme need not repeat what follows from its colours. */
export function css(value: Value): string {
  if (typeof value === 'string') return value.startsWith('{') ? `var(${customProperty(value.slice(1, -1))})` : value;
  if (Array.isArray(value)) return value.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');
  if ('hex' in value) return value.hex;
  if ('unit' in value) return `${value.value}${value.unit}`;
  return `${value.fontWeight} ${css(value.fontSize)}/${value.lineHeight} ${css(value.fontFamily)}`;
}

const declarations = (tokens: ReadonlyMap<string, Value>) => [...tokens].map(([path, value]) => `${customProperty(path)}: ${css(value)};`);

/** What the second map changes or adds. */
function difference(from: ReadonlyMap<string, Value>, to: ReadonlyMap<string, Value>) {
  return new Map([...to].filter(([path, value]) => JSON.stringify(from.get(path)) !== JSON.stringify(value)));
}

const block = (selector: string, lines: string[]) => `${selector} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;
const within = (media: string, rule: string) => `@media ${media} {\n${rule.trimEnd().replaceAll(/^/gm, '  ')}\n}\n`;

/** Dark is for screens only: paper is white whatever the reader's theme is. */
const DARK = [['screen and (prefers-color-scheme: dark)', ':not([data-theme="light"])'], ['screen', '[data-theme="dark"]']] as const;
/** High contrast: asked for by the system, or chosen on the page. */
const HIGH = [['(prefers-contrast: more)', ''], ['', '[data-contrast="more"]']] as const;

/** The four modes below a selector, later ones refining earlier ones. */
function sheet(root: string, of: Record<Mode, string[]>): string {
  return [
    block(root, of.light),
    ...HIGH.map(([media, choice]) => (media ? within(media, block(root + choice, of['light-contrast'])) : block(root + choice, of['light-contrast']))),
    ...DARK.map(([media, choice]) => within(media, block(root + choice, of.dark))),
    ...DARK.flatMap(([media, choice]) => HIGH.map(([more, chosen]) => within(more ? `${media} and ${more}` : media, block(root + choice + chosen, of['dark-contrast'])))),
  ].join('');
}

const NOTE = '/* Made from source/*.json by "pnpm generate". Change the source, not this file. */\n';

/** The whole style sheet. */
export function styleSheet(): string {
  const [light, dark] = [tokensOf('light'), tokensOf('dark')];
  return NOTE + sheet(':root', {
    light: ['color-scheme: light;', ...declarations(foundation()), ...declarations(light)],
    'light-contrast': declarations(difference(light, tokensOf('light-contrast'))),
    dark: ['color-scheme: dark;', ...declarations(difference(light, dark))],
    'dark-contrast': declarations(difference(dark, tokensOf('dark-contrast'))),
  });
}

/**
 * A theme's style sheet, loaded after the other and in force below `data-brand`.
 * @param name value of `data-brand` on the root element
 * @param brand the brand colour from which the actions take their hue
 */
export function themeSheet(name: string, brand: string): string {
  const of = (mode: Mode) => declarations(themeOf(brand, mode));
  return NOTE + sheet(`:root[data-brand="${name}"]`, { light: of('light'), 'light-contrast': of('light-contrast'), dark: of('dark'), 'dark-contrast': of('dark-contrast') });
}
