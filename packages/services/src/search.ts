import type { Hit, SearchKind } from '@feder/contract/schemas';
import { levelOf, nearestRecord, type Ars, type BoardId, type BodyId, type SubjectId, type WorldId } from '@feder/domain';
import type { SearchResult } from 'minisearch';
import { readClocks, type ClockInput, type Clocks } from './clocks.ts';
import type { Feder, LoadedWorld } from './feder.ts';
import { fold, wordsOf } from './fold.ts';
import { countyOf, groupsOf } from './names.ts';
import type { Lang } from './names.ts';

export type SearchQuery = { q: string; kind?: SearchKind | undefined; limit: number; lang: Lang; world: WorldId } & ClockInput;

/** The best hits first. A name that was typed in full comes before all others. */
export function search(feder: Feder, query: SearchQuery): { hits: Hit[]; total: number } {
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  const options = query.kind ? { filter: (result: SearchResult) => result['kind'] === query.kind } : {};
  // What is close by spelling is offered only where nothing fits as it was typed.
  const literal = loaded.search().search(query.q, { ...options, fuzzy: false });
  const found = literal.length > 0 ? literal : loaded.search().search(query.q, options);
  const asked = spelling(query.q);
  const ranked = found
    .map((result) => ({ kind: result['kind'] as SearchKind, id: result['id'] as string, name: (result['name'] as Record<Lang, string>)[query.lang], called: result['called'] as string[], score: result.score }))
    .map((result) => ({ ...result, exact: result.called.some((name) => spelling(name) === asked) || result.id === query.q.trim() }))
    .sort((a, b) => Number(b.exact) - Number(a.exact) || b.score - a.score);
  const hits = ranked.slice(0, query.limit).map(({ kind, id, name, exact }) => ({ kind, id, name, exact, detail: detailOf(loaded, kind, id, clocks, query.lang) }));
  return { hits, total: found.length };
}

const spelling = (text: string) => wordsOf(fold(text)).join(' ');

/** What tells a hit from others of the same name. */
function detailOf({ world }: LoadedWorld, kind: SearchKind, id: string, clocks: Clocks, lang: Lang): string {
  switch (kind) {
    case 'territory': {
      const place = nearestRecord(world, 'territory', id as Ars, clocks);
      const county = levelOf(id as Ars) === 'MUNICIPALITY' ? countyOf(world, id as Ars, clocks) : null;
      return [place?.designation[lang], county, id].filter(Boolean).join(' · ');
    }
    case 'subject':
      return [...groupsOf(world, id as SubjectId, clocks, lang).slice(-1), id].join(' · ');
    case 'body':
      return nearestRecord(world, 'territory', nearestRecord(world, 'body', id as BodyId, clocks)?.place ?? (''), clocks)?.name ?? '';
    case 'board':
      return nearestRecord(world, 'body', nearestRecord(world, 'board', id as BoardId, clocks)?.body ?? (''), clocks)?.name[lang] ?? '';
  }
}
