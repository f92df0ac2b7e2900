import type { FindingsPage, SearchKind } from '@feder/contract/schemas';
import type { Api } from '../../api.ts';
import type { PageSearch } from '../../search.ts';

/** `q` and `where` are what was typed where nothing was chosen; without a script the server looks them up. */
export type FindingsSearch = PageSearch & { kind?: string; subject?: string; place?: string; q?: string; where?: string; after?: string };

const PAGE = '50';

export async function loadFindings(api: Api, search: FindingsSearch): Promise<FindingsPage> {
  const { q, where, ...asked } = search;
  const [subject, place] = await Promise.all([idOf(api, 'subject', search, asked.subject, q), idOf(api, 'territory', search, asked.place, where)]);
  return api.findings({ ...asked, subject, place, limit: PAGE });
}

/** What was chosen, else the best hit for what was typed. */
async function idOf(api: Api, kind: SearchKind, { world, on, at, lang }: FindingsSearch, chosen: string | undefined, typed: string | undefined): Promise<string | undefined> {
  if (chosen !== undefined || typed === undefined) return chosen;
  const { hits } = await api.search({ q: typed, kind, world, on, at, lang, limit: '1' });
  return hits[0]?.id;
}
