import { readFileSync } from 'node:fs';

/** The four appearances, in the order in which later ones refine earlier ones. */
export const modes = ['light', 'light-contrast', 'dark', 'dark-contrast'] as const;
export type Mode = (typeof modes)[number];

type Dimension = { value: number; unit: 'px' | 'rem' | 'ms' };
type Colour = { colorSpace: 'srgb'; components: [number, number, number]; hex: string };
type Typography = { fontFamily: string; fontSize: Dimension; fontWeight: number; letterSpacing: Dimension; lineHeight: number };
export type Value = string | string[] | Dimension | Colour | Typography;
export type Group = { [name: string]: Group | Value };
type Resolver = {
  sets: { foundation: { sources: { $ref: string }[] } };
  modifiers: { mode: { contexts: Record<Mode, { $ref: string }[]> } };
};

const load = (file: string): unknown => JSON.parse(readFileSync(new URL(`../source/${file}`, import.meta.url), 'utf8'));
const resolver = load('feder.resolver.json') as Resolver;

const read = (sources: { $ref: string }[]) =>
  new Map(sources.flatMap(({ $ref }) => [...flatten(load($ref) as Group)]));

/** Tokens that every mode shares, by their dotted path. */
export const foundation = () => read(resolver.sets.foundation.sources);

/** A mode's tokens by their dotted path; the last source of the resolver file wins. */
export const tokensOf = (mode: Mode) => read(resolver.modifiers.mode.contexts[mode]);

/** A tree of DTCG groups as dotted paths with their values. Keys that begin with "$" describe and are not tokens. */
function flatten(group: Group, path: string[] = []): Map<string, Value> {
  const all = new Map<string, Value>();
  for (const [name, child] of Object.entries(group)) {
    if (name.startsWith('$')) continue;
    const below = child as Group;
    if ('$value' in below) all.set([...path, name].join('.'), below['$value'] as Value);
    else for (const [key, value] of flatten(below, [...path, name])) all.set(key, value);
  }
  return all;
}
