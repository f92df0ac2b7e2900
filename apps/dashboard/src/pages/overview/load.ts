import type { Api } from '../../api.ts';
import { clocksIn, type PageSearch } from '../../search.ts';

const SHOWN = 3;

/** The overview, what changed last, and the sessions that come next. */
export async function loadOverview(api: Api, search: PageSearch) {
  const world = search.world ?? 'real';
  const page = await api.overview(search);
  const { on } = page.clocks;
  const [recent, sessions, boards] = await Promise.all([api.history({ ...clocksIn(search), lang: search.lang, until: on, limit: '5' }), api.sessions({ world }), api.boards({ ...clocksIn(search), limit: '2000' })]);
  const names = new Map(boards.items.map(({ id, name }) => [id, name]));
  const next = sessions.items.filter(({ day, state }) => day >= on && state !== 'CANCELLED' && state !== 'CLOSED').toReversed();
  return { page, recent: recent.items, sessions: next.slice(0, SHOWN).map((session) => ({ ...session, boardName: names.get(session.board) ?? { de: session.board, en: session.board } })), planned: next.length };
}

export type OverviewData = Awaited<ReturnType<typeof loadOverview>>;
