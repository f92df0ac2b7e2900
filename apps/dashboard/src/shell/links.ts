import { useSearch } from '@tanstack/react-router';
import { pageSearch, stringifySearch, type PageSearch } from '../search.ts';

/** Addresses that keep world, clocks and language. `with` changes some of them; undefined takes one away. */
export function useHref() {
  const current = pageSearch(useSearch({ strict: false }));
  return (path: string, changes: Partial<Record<keyof PageSearch | 'subject' | 'place' | 'role' | 'q' | 'where' | 'not' | 'kind' | 'after' | 'verlauf' | 'received' | 'muster' | 'since' | 'share' | 'replaces' | 'ended' | 'amended' | 'board', string | undefined>> = {}) =>
    path + stringifySearch({ ...current, ...changes });
}
