import { foundation, type Mode, modes, tokensOf } from '../source.ts';
import { css, customProperty } from './css.ts';

/** Every token of a mode by its dotted path, as CSS writes it; aliases are followed to their value. */
function valuesOf(mode: Mode): Record<string, string> {
  const tokens = new Map([...foundation(), ...tokensOf(mode)]);
  const follow = (path: string): string => {
    const value = tokens.get(path);
    if (value === undefined) throw new Error(`"${path}" points at a token that does not exist. Declare it in source/.`);
    return typeof value === 'string' && value.startsWith('{') ? follow(value.slice(1, -1)) : css(value);
  };
  return Object.fromEntries([...tokens.keys()].map((path) => [path, follow(path)]));
}

/** All values of all modes, for tools that are not CSS. */
export const valuesJson = () => `${JSON.stringify(Object.fromEntries(modes.map((mode) => [mode, valuesOf(mode)])), null, 2)}\n`;

/** The custom properties by the names of their tokens, typed. */
export function namesModule(): string {
  const lines = [...foundation(), ...tokensOf('light')].map(([path]) => `  '${path}': 'var(${customProperty(path)})',`);
  return `// Made from source/*.json by "pnpm generate". Change the source, not this file.

/** Every token by its dotted path, as a style takes it: \`color: tokens['color.text']\`. Its value follows theme and contrast. */
export const tokens = {
${lines.join('\n')}
} as const;

export type TokenName = keyof typeof tokens;
`;
}
