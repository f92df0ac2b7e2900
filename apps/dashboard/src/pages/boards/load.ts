import type { BoardView, DraftList, DraftView, OfficeList, SessionList, SessionView, WireBoard, WireBody, WireEndable, WireFunction, WireSubject, WireTerritory } from '@feder/contract/schemas';
import type { Api } from '../../api.ts';
import type { PageSearch } from '../../search.ts';

type Search = PageSearch;

/** Boards of a world that have seats and a rule: those that can decide here. */
const boardsOf = async (api: Api, world: string): Promise<WireBoard[]> => (await api.boards({ world, limit: '2000' })).items;

const worldOf = ({ world }: Search): string => world ?? 'real';

/** `renewals`: drafts by which the board votes again on this one. `bodies`, `functions`, `endables`, `subjects`, `places` and `offices` are what a text, an amendment and a hearing can name; empty where whoever asks may do none of it. */
export type DraftData = { draft: DraftView; board: BoardView; boards: WireBoard[]; sessions: SessionList['items']; renewals: DraftList['items']; bodies: WireBody[]; functions: WireFunction[]; endables: WireEndable[]; subjects: WireSubject[]; places: WireTerritory[]; offices: OfficeList['items'] };

export async function loadDrafts(api: Api, search: Search) {
  const world = worldOf(search);
  const [list, boards] = await Promise.all([api.drafts({ world }), boardsOf(api, world)]);
  return { list, boards, planspiel: world === 'planspiel' };
}

export async function loadDraft(api: Api, id: string, search: Search): Promise<DraftData> {
  const world = worldOf(search);
  const draft = await api.draft(id, { world, lang: search.lang, on: search.on });
  const none = { items: [] };
  const all = { world, limit: '2000' };
  const writes = draft.may['write-text']?.may;
  const [board, boards, { items: sessions }, { items: drafts }, { items: bodies }, { items: functions }, { items: endables }, { items: subjects }, { items: places }, { items: offices }] = await Promise.all([
    api.board(draft.board, { world }), boardsOf(api, world), api.sessions({ world, board: draft.board }), draft.referredTo.length > 0 ? api.drafts({ world, board: draft.board }) : none, writes || draft.may['amend']?.may ? api.bodies(all) : none, writes ? api.functions(all) : none, writes ? api.endables(all) : none, writes ? api.subjects(all) : none, writes ? api.territories(all) : none, draft.may['open-hearing']?.may ? api.offices({ world }) : none,
  ]);
  return { draft, board, boards, sessions, renewals: drafts.filter(({ id }) => draft.referredTo.includes(id)), bodies, functions, endables, subjects, places, offices };
}

export async function loadSessions(api: Api, search: Search) {
  const world = worldOf(search);
  const [list, boards] = await Promise.all([api.sessions({ world }), boardsOf(api, world)]);
  return { list, boards, planspiel: world === 'planspiel' };
}

export async function loadSession(api: Api, id: string, search: Search): Promise<{ session: SessionView; board: BoardView; me: string | null }> {
  const world = worldOf(search);
  const [session, { office }] = await Promise.all([api.session(id, { world, lang: search.lang }), api.me()]);
  return { session, board: await api.board(session.board, { world }), me: office?.id ?? null };
}

/** A board with what it does: its sessions, its drafts and resolutions. */
export async function loadBoard(api: Api, id: string, search: Search): Promise<{ board: BoardView; sessions: SessionList['items']; drafts: DraftList['items'] }> {
  const world = worldOf(search);
  const [board, { items: sessions }, { items: drafts }] = await Promise.all([api.board(id, { world }), api.sessions({ world, board: id }), api.drafts({ world, board: id })]);
  return { board, sessions, drafts };
}

export async function loadOffices(api: Api, search: Search) {
  const world = search.world ?? 'planspiel';
  const [{ items: offices }, boards] = await Promise.all([api.offices({ world }), boardsOf(api, world)]);
  return { offices, boards };
}

/** What a draft can name: every subject, body and instrument of the world. */
export async function loadWriting(api: Api, search: Search) {
  const world = worldOf(search);
  const all = { world, limit: '2000' };
  const [boards, { items: bodies }, { items: functions }, { items: endables }, { items: subjects }, { items: places }] = await Promise.all([boardsOf(api, world), api.bodies(all), api.functions(all), api.endables(all), api.subjects(all), api.territories(all)]);
  return { boards, bodies, functions, endables, subjects, places };
}
