import { foundation, type Mode, tokensOf, type Value } from './source.ts';

/** `color.on-action` → `--feder-color-on-action`. */
const customProperty = (path: string) => `--feder-${path.replaceAll('.', '-')}`;

/** One token's value as CSS. An alias stays an alias, so that a theme need not repeat what follows from its colours. */
function css(value: Value): string {
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

const rule = (media: string, selector: string, lines: string[]) =>
  `${media} {\n  ${selector} {\n${lines.map((line) => `    ${line}`).join('\n')}\n  }\n}\n`;

const dark = (media: string, lines: string[]) =>
  rule(`@media screen and (prefers-color-scheme: dark)${media}`, ':root:not([data-theme="light"])', lines) +
  rule(`@media screen${media}`, ':root[data-theme="dark"]', lines);

/** The whole style sheet. Dark is for screens only: paper is white whatever the reader's theme is. */
export function styleSheet(): string {
  const of = (mode: Mode) => tokensOf(mode);
  const base = ['color-scheme: light;', ...declarations(foundation()), ...declarations(of('light'))];
  return [
    '/* Made from source/*.json by "pnpm generate". Change the source, not this file. */\n',
    `:root {\n${base.map((line) => `  ${line}`).join('\n')}\n}\n`,
    rule('@media (prefers-contrast: more)', ':root', declarations(difference(of('light'), of('light-contrast')))),
    dark('', ['color-scheme: dark;', ...declarations(difference(of('light'), of('dark')))]),
    dark(' and (prefers-contrast: more)', declarations(difference(of('dark'), of('dark-contrast')))),
  ].join('');
}
