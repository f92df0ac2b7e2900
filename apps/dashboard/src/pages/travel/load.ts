import type { Differences, HistoryList, Timeline } from '@feder/contract/schemas';
import type { Api } from '../../api.ts';
import { keep, pageSearch } from '../../search.ts';

/** `subject` and `place` are what the journey is about, `q` and `where` what was typed for them; `vs` and `vsat` are the clocks to compare with; `verlauf` is "alle" where every change is listed. */
export const travelSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['subject', 'q', 'place', 'where', 'vs', 'vsat', 'verlauf']) });

export type TravelSearch = ReturnType<typeof travelSearch>;

export type TravelData =
  | { kind: 'travel'; now: Timeline; then: Timeline | null; differences: Differences['items']; history: HistoryList }
  | { kind: 'start' }
  | { kind: 'unknown'; typed: string };

const FEW = '25';
const ALL = '500';

export async function loadTravel(api: Api, search: TravelSearch): Promise<TravelData> {
  const { world, on, at, lang, vs, vsat, q, where } = search;
  const clocks = { world, on, at };
  const found = async (kind: 'subject' | 'territory', typed: string | undefined) => (typed ? (await api.search({ ...clocks, lang, q: typed, kind, limit: '1' })).hits[0]?.id : undefined);
  const [subject, place] = [search.subject ?? await found('subject', q), search.place ?? await found('territory', where)];
  if (subject === undefined) return q ? { kind: 'unknown', typed: q } : { kind: 'start' };
  const asked = { subject, place, lang, world };
  const [now, then, history] = await Promise.all([
    api.timeline({ ...asked, on, at }),
    vs || vsat ? api.timeline({ ...asked, on: vs ?? on, at: vsat ?? at }) : null,
    api.history({ ...clocks, lang, subject, limit: search.verlauf ? ALL : FEW }),
  ]);
  const differences = then ? (await api.differences({ subject, places: now.place.key, lang, world, on, at, vs, vsat })).items : [];
  return { kind: 'travel', now, then, differences, history };
}
