import type { Boundaries, Differences, Edges, MatrixView, Rollouts, WireTerritory } from '@feder/contract/schemas';
import type { Api } from '../../api.ts';
import { keep, pageSearch } from '../../search.ts';
import { AT_ONCE, changesBetween } from './compare.ts';

/** `subject` and `role` are the question, `q` what was typed for the subject; `show` is what colours, `vs` the day to compare with, `kreis` the county whose municipalities are listed, `ort` the one that is chosen. */
export const mapSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['subject', 'q', 'role', 'show', 'vs', 'kreis', 'ort']) });

export type MapSearch = ReturnType<typeof mapSearch>;

/** Parts of the address that change; undefined takes one away. */
export type MapChanges = { [Key in keyof MapSearch]?: MapSearch[Key] | undefined };

export type MapAnswer = {
  kind: 'map';
  subject: { id: string; name: string };
  view: MatrixView;
  /** The same on the day to compare with. */
  other: MatrixView | null;
  /** Why the first of those that differ do. */
  differences: Differences['items'];
  edges: Edges;
  counties: WireTerritory[];
  boundaries: Boundaries;
  rollouts: Rollouts['items'] | null;
};

export type MapData = MapAnswer | { kind: 'start' } | { kind: 'unknown'; typed: string };

/** What the map asks of the matrix: one line, each municipality with who it is. */
export const lineOf = ({ subject, role, show, on, at, world, lang }: MapSearch) =>
  ({ subjects: subject, role, on, at, world, lang, detail: 'holder', inhabitants: 'columns', findings: show === 'finding' ? 'first' : undefined });

export async function loadMap(api: Api, search: MapSearch): Promise<MapData> {
  const { role, world, on, at, lang, vs, q, show } = search;
  const clocks = { world, on, at };
  const chosen = search.subject ?? (q ? (await api.search({ ...clocks, lang, q, kind: 'subject', limit: '1' })).hits[0]?.id : undefined);
  if (chosen === undefined) return q ? { kind: 'unknown', typed: q } : { kind: 'start' };
  const asked = { ...search, subject: chosen };
  const [view, other, edges, counties, boundaries, rollouts] = await Promise.all([
    api.matrix(lineOf(asked)),
    vs ? api.matrix({ ...lineOf({ ...asked, on: vs }), inhabitants: undefined }) : null,
    api.edges({ ...clocks, subject: chosen, role }),
    api.territories({ ...clocks, level: 'COUNTY' }),
    api.boundaries({ world }),
    show === 'rollout' ? api.rollouts({ ...clocks, subject: chosen }) : null,
  ]);
  const places = other ? changesBetween(other, view, edges).slice(0, AT_ONCE).map(({ key }) => key) : [];
  const differences = places.length === 0 ? [] : (await api.differences({ ...clocks, lang, subject: chosen, role: view.role, vs, places: places.join() })).items;
  return { kind: 'map', differences, subject: { id: chosen, name: view.rows[0]?.name ?? chosen }, view, other, edges, counties: counties.items, boundaries, rollouts: rollouts?.items ?? null };
}
