import type { AnswersPage, Hit, MatrixView } from '@feder/contract/schemas';
import type { Api } from '../../api.ts';
import type { PageSearch } from '../../search.ts';

export type FindSearch = PageSearch & { subject?: string; place?: string; role?: string; q?: string; where?: string; not?: string; wer?: string };

/** One half of the question: what was typed, the thing it turned out to be, or the hits to choose from. */
export type Half = { typed: string; id?: string; hits?: Hit[] };

/** Bodies that typed words may mean: the best of them, and how many there are. */
export type Meant = { typed: string; hits: Hit[]; total: number };

/** What can be asked at a place: what is asked most, and the services by group, each with who carries it out there; of `total`. */
export type PlaceData = {
  place: string; name: string; often: { id: string; name: string }[]; total: number;
  groups: { name: string; rows: { id: string; name: string; status: MatrixView['answers'][number]['status']; holders: string[] }[] }[];
};

export type FindData =
  | { kind: 'start' }
  | { kind: 'choose'; what: Half | null; where: Half | null; at: PlaceData | null }
  | { kind: 'answer'; page: AnswersPage; meant: Meant | null }
  | { kind: 'redirect'; search: FindSearch };

/** Turns an address into an answer. What was typed is looked up; a clear hit is taken, several are offered. */
export async function loadFind(api: Api, search: FindSearch): Promise<FindData> {
  const { q, where, subject, place, not, wer, ...rest } = search;
  if (subject && place && !q && !where) return loadAnswer(api, { ...rest, subject, place }, not, wer);
  if (!subject && !place && !q && !where) return { kind: 'start' };
  const halves = {
    what: await half(api, 'subject', subject, q, rest),
    where: await half(api, 'territory', place, where, rest),
  };
  // One word in the search at the top may be a place.
  if (halves.what?.hits?.length === 0 && !halves.where) {
    const asPlace = await half(api, 'territory', undefined, q, rest);
    if (asPlace?.id || asPlace?.hits?.length) Object.assign(halves, { what: null, where: asPlace });
  }
  if (halves.what?.id && halves.where?.id) return { kind: 'redirect', search: { ...rest, subject: halves.what.id, place: halves.where.id } };
  const at = halves.what === null && halves.where?.id ? await loadPlace(api, halves.where.id, halves.where.typed, rest) : null;
  return { kind: 'choose', ...halves, at };
}

/** What people ask for first, of those that are recorded: building, living, driving, business, papers. */
const OFTEN = ['99012008001000', '99107023017000', '99023001012000', '99050012104000', '99008001012000', '99036008007000'];

const MOST_SHOWN = 200;

/** A municipality without a question. Other places have no services of their own: they are asked for initiatives. */
async function loadPlace(api: Api, place: string, name: string, { world, on, at, lang }: PageSearch): Promise<PlaceData | null> {
  if (place.length !== 12) return null;
  const { rows, answers, bodies, total } = await api.matrix({ world, on, at, lang, places: place, kind: 'SERVICE', role: 'EXECUTE', detail: 'holder', limit: String(MOST_SHOWN) });
  const told = rows.flatMap((row) => {
    const answer = answers[row.runs[0]?.[2] ?? -1];
    return answer ? [{ id: row.id, name: row.name, group: row.group?.name ?? '', status: answer.status, holders: answer.holders.map((body) => bodies[body] ?? body) }] : [];
  });
  const groups = [...Map.groupBy(told, ({ group }) => group)].map(([group, mine]) => ({ name: group, rows: mine.map(({ group: _above, ...row }) => row) }));
  return { place, name, often: OFTEN.flatMap((id) => told.find((row) => row.id === id) ?? []).map(({ id, name: service }) => ({ id, name: service })), total, groups };
}

/** The answer; with a body that is asked about ("Warum nicht …?"), why it is not the holder, or which bodies may be meant. */
async function loadAnswer(api: Api, question: FindSearch & { subject: string; place: string }, not: string | undefined, typed: string | undefined): Promise<FindData> {
  if (!typed) return { kind: 'answer', page: await api.answers({ ...question, not }), meant: null };
  const { world, on, at, lang } = question;
  const { hits, total } = await api.search({ q: typed, kind: 'body', world, on, at, lang, limit: '20' });
  const exact = hits.filter((hit) => hit.exact);
  const chosen = hits.find((hit) => hit.id === not && hit.name === typed) ?? (exact.length === 1 || total === 1 ? (exact[0] ?? hits[0]) : undefined);
  if (chosen) return { kind: 'redirect', search: { ...question, not: chosen.id } };
  return { kind: 'answer', page: await api.answers(question), meant: { typed, ...(exact.length > 0 ? { hits: exact, total: exact.length } : { hits, total }) } };
}

async function half(api: Api, kind: 'subject' | 'territory', id: string | undefined, typed: string | undefined, { world, on, at, lang }: PageSearch): Promise<Half | null> {
  if (!typed && !id) return null;
  const { hits, total } = await api.search({ q: typed ?? id, kind, world, on, at, lang, limit: '20' });
  if (!typed) return { typed: hits.find((hit) => hit.id === id)?.name ?? id ?? '', ...(id ? { id } : {}) };
  const only = clearHit(hits, total);
  const exact = hits.filter((hit) => hit.exact);
  return only ? { typed: only.name, id: only.id } : { typed, hits: exact.length > 0 ? exact : hits };
}

/** The hit that was meant, if that is beyond doubt. A town and the county of its name: the town. Two towns of one name are a question. */
function clearHit(hits: Hit[], total: number): Hit | undefined {
  const exact = hits.filter((hit) => hit.exact);
  const towns = exact.filter((hit) => hit.id.length === 12);
  const candidates = towns.length > 0 ? towns : exact.length > 0 ? exact : total === 1 ? hits : [];
  return candidates.length === 1 ? candidates[0] : undefined;
}
