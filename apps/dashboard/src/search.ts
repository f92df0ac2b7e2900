/** What the address of every page holds: world, both clocks, language, and whether it is said in plain words (`einfach`). Values stay texts: a key such as 08 is no number. */
export type PageSearch = { on?: string; at?: string; world?: 'planspiel'; lang?: 'en'; einfach?: '1' };

/** What the API is asked with on every page: world and both clocks. */
export const clocksIn = ({ world, on, at }: PageSearch) => ({ world, on, at });

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => value !== ''));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '');
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

const pick = (search: Record<string, unknown>, key: string): string | undefined => (typeof search[key] === 'string' && search[key] !== '' ? search[key] : undefined);

/** Keeps the named keys of an address, as texts; whatever else somebody wrote there is dropped. */
export function keep<Key extends string>(search: Record<string, unknown>, keys: readonly Key[]): { [K in Key]?: string } {
  const kept: { [K in Key]?: string } = {};
  for (const key of keys) {
    const value = pick(search, key);
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}

export function pageSearch(search: Record<string, unknown>): PageSearch {
  return {
    ...keep(search, ['on', 'at']),
    ...(search['world'] === 'planspiel' ? { world: 'planspiel' as const } : {}),
    ...(search['lang'] === 'en' ? { lang: 'en' as const } : {}),
    ...(search['einfach'] === '1' ? { einfach: '1' as const } : {}),
  };
}
