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
  sets: Record<'kern' | 'foundation', { sources: { $ref: string }[] }>;
  modifiers: { mode: { contexts: Record<Mode, { $ref: string }[]> } };
};

const load = (file: string): unknown => JSON.parse(readFileSync(new URL(`../source/${file}`, import.meta.url), 'utf8'));
const resolver = load('feder.resolver.json') as Resolver;

const read = (sources: { $ref: string }[]) =>
  new Map(sources.flatMap(({ $ref }) => [...flatten(load($ref) as Group)]));

/** Tokens that every mode shares, by their dotted path. */
export const foundation = () => read(resolver.sets.foundation.sources);

const scales = read(resolver.sets.kern.sources);

/** A place on one of KERN's scales is taken as its colour: the scales themselves are not sent to a browser. */
function onScale(path: string, value: Value): Value {
  if (typeof value !== 'string' || !value.startsWith('{kern.')) return value;
  const colour = scales.get(value.slice(1, -1));
  if (!colour) throw new Error(`"${path}" points at ${value}, which KERN does not have. Look the name up in source/kern.tokens.json.`);
  return colour;
}

/** A mode's tokens by their dotted path; the last source of the resolver file wins. */
export const tokensOf = (mode: Mode) =>
  new Map([...read(resolver.modifiers.mode.contexts[mode])].map(([path, value]) => [path, onScale(path, value)]));

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

/** The colour of a role as `#rrggbb`. */
export function hexIn(tokens: ReadonlyMap<string, Value>, role: string): string {
  const value = tokens.get(`color.${role}`);
  if (typeof value !== 'object' || !('hex' in value)) throw new Error(`No colour "${role}". Declare "color.${role}" in source/.`);
  return value.hex;
}
