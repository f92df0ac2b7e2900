import type { Api } from '../../api.ts';
import type { PageSearch } from '../../search.ts';
import { loadDraft } from '../boards/load.ts';

/** The answer with its reasons, and the extract of exactly its clocks. */
export async function loadAnswerExtract(api: Api, search: PageSearch & { subject?: string; place?: string; role?: string }) {
  const page = await api.answers(search);
  const { world, subject, place } = search;
  return { page, extract: await api.answerExtract({ subject, place, role: page.focus, on: page.clocks.on, at: String(page.clocks.at), world }) };
}

export async function loadResolutionExtract(api: Api, id: string, search: PageSearch) {
  const { draft, board } = await loadDraft(api, id, search);
  return { draft, board, extract: await api.resolutionExtract({ draft: id, at: search.at, world: search.world ?? 'real' }) };
}
