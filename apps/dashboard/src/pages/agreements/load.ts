import type { Api } from '../../api.ts';
import { clocksIn, type PageSearch } from '../../search.ts';

export const loadAgreements = (api: Api, search: PageSearch) => api.agreements({ ...clocksIn(search), lang: search.lang });

export const loadAgreement = (api: Api, id: string, search: PageSearch) => api.agreement(id, { ...clocksIn(search), lang: search.lang });

/** Boards with the next session of each that is planned. */
export async function loadBoards(api: Api, search: PageSearch) {
  const world = search.world ?? 'real';
  const [list, sessions, clocks] = await Promise.all([api.boards({ ...clocksIn(search), limit: '2000' }), api.sessions({ world }), api.clocks(clocksIn(search))]);
  const next = new Map<string, (typeof sessions.items)[number]>();
  // The latest day comes first: the last one written is the next to come.
  for (const session of sessions.items) if (session.day >= clocks.on && session.state !== 'CANCELLED') next.set(session.board, session);
  return { boards: list.items, total: list.total, next: [...next.values()], planspiel: world === 'planspiel' };
}
