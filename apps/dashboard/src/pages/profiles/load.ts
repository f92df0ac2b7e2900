import type { Api } from '../../api.ts';
import { clocksIn, type PageSearch } from '../../search.ts';

/** `q` and `kind` narrow a list; `after` is where its page begins. */
export type ListSearch = PageSearch & { q?: string; kind?: string; after?: string };

/** `role` narrows the duties, `after` is where their page begins; `verlauf`: "alle", or where the page of the history begins. */
export type ProfileSearch = PageSearch & { role?: string; after?: string; verlauf?: string };

const PAGE = '50';
const NEWEST = '8';

export async function loadBodies(api: Api, { kind, q, after, ...search }: ListSearch) {
  const asked = { ...clocksIn(search), lang: search.lang, q, form: kind, order: 'name' };
  const [list, clocks] = await Promise.all([api.bodies({ ...asked, after, limit: PAGE }), api.clocks(clocksIn(search))]);
  return { list, clocks };
}

export async function loadSubjects(api: Api, { kind, q, after, ...search }: ListSearch) {
  const asked = { ...clocksIn(search), lang: search.lang, q, kind, order: 'name' };
  const [list, clocks] = await Promise.all([api.subjects({ ...asked, after, limit: PAGE }), api.clocks(clocksIn(search))]);
  return { list, clocks };
}

const historyOf = (api: Api, of: { body: string } | { subject: string }, { verlauf, ...search }: ProfileSearch) =>
  api.history({ ...of, ...clocksIn(search), lang: search.lang, limit: verlauf === undefined ? NEWEST : '200', after: verlauf === 'alle' ? undefined : verlauf });

export async function loadBody(api: Api, id: string, search: ProfileSearch) {
  const asked = { ...clocksIn(search), lang: search.lang };
  const [profile, duties, history] = await Promise.all([api.body(id, asked), api.duties(id, { ...clocksIn(search), role: search.role, after: search.after, limit: '25' }), historyOf(api, { body: id }, search)]);
  return { profile, duties, history };
}

export async function loadSubject(api: Api, id: string, search: ProfileSearch) {
  const [profile, history, { items: places }] = await Promise.all([api.subject(id, { ...clocksIn(search), lang: search.lang }), historyOf(api, { subject: id }, search), reportable(api, search)]);
  return { profile, history, places };
}

/** Municipalities of which an office that is signed in can report how far a roll-out is: nobody reports on real ones. */
const reportable = async (api: Api, search: ProfileSearch) => (search.world === 'planspiel' && (await api.me()).office ? api.territories({ ...clocksIn(search), level: 'MUNICIPALITY', limit: '2000' }) : { items: [] });
