import type { Api } from '../../api.ts';
import type { PageSearch } from '../../search.ts';

/** Hints, corrections and rounds; null for whoever is not signed in: the page says so. */
export async function loadCorrections(api: Api, search: PageSearch) {
  const world = search.world ?? 'real';
  if (!(await api.me()).signedIn) return null;
  const [list, rounds, { items: subjects }] = await Promise.all([api.corrections({ world }), api.rounds({ world }), api.subjects({ world, limit: '2000' })]);
  return { list, rounds, subjects };
}
