import type { MatrixView, Rollouts } from '@feder/contract/schemas';
import type { Look } from '@feder/viz/swatch';
import { areas, findingArea, holderArea, lookOf, type Area } from '../../areas.ts';

/** By what municipalities are coloured. */
export const mapShows = ['holder', 'status', 'finding', 'rollout'] as const;
export type MapShow = (typeof mapShows)[number];

/** Rollout-Stand; NONE is not recorded. */
export type Stand = Rollouts['items'][number]['state'] | 'NONE';
export const stands: readonly Stand[] = ['LIVE', 'COMMITTED', 'PLANNED', 'NOT_APPLICABLE', 'NONE'];

/** A state of a rollout looks like another area, never like a gap or a conflict; its word says what it is. */
const AS: Readonly<Record<Stand, Area>> = { LIVE: 'UNIQUE', COMMITTED: 'SET', PLANNED: 'PARTLY', NOT_APPLICABLE: 'NOT_EXPECTED', NONE: 'UNKNOWN' };

export type Kind = Area | Stand;

/** Zero is a result: these stay in the legend where nothing has them. */
const ALWAYS: Readonly<Record<MapShow, readonly Kind[]>> = { holder: ['GAP', 'CONFLICT', 'UNKNOWN'], status: ['UNIQUE', 'GAP', 'CONFLICT', 'UNKNOWN'], finding: ['GAP', 'CONFLICT', 'FOUND', 'NOT_FOUND'], rollout: stands };

/** What a municipality is coloured by, for each column; and the kinds that the legend names, in its order. */
export type Colouring = { kinds: readonly Kind[]; of: readonly Kind[] };

export function colouringOf(view: MatrixView, show: MapShow, rollouts: Rollouts['items'] | null): Colouring {
  const of = show === 'rollout' ? byRollout(view, rollouts ?? []) : byAnswer(view, show);
  const order: readonly Kind[] = show === 'rollout' ? stands : areas;
  const shown = new Set<Kind>([...ALWAYS[show], ...of]);
  return { of, kinds: order.filter((kind) => shown.has(kind)) };
}

function byAnswer({ columns, rows: [row], answers, findings }: MatrixView, show: MapShow): Area[] {
  const of = new Array<Area>(columns.length).fill(show === 'finding' ? 'NOT_FOUND' : 'UNKNOWN');
  if (show === 'finding') for (const [from, to, kind] of row?.found ?? []) of.fill(findingArea(findings[kind]), from, to);
  else for (const [from, to, index] of row?.runs ?? []) {
    const answer = answers[index];
    if (answer) of.fill(show === 'status' ? answer.status : holderArea(answer), from, to);
  }
  return of;
}

function byRollout({ columns }: MatrixView, rollouts: Rollouts['items']): Stand[] {
  const states = new Map(rollouts.map(({ place, state }) => [place, state]));
  return columns.map(({ key }) => states.get(key) ?? 'NONE');
}

const areaOf = (kind: Kind): Area => (kind in AS ? AS[kind as Stand] : (kind as Area));

export const lookOfKind = (kind: Kind): Look => lookOf(areaOf(kind));

/** The number of the fill of each area of the outlines; one that no column names is as good as not recorded. */
export function tableFor(keys: readonly string[], { columns }: MatrixView, { of }: Colouring): Uint8Array {
  const byKey = new Map(columns.map(({ key }, column) => [key, of[column] as Kind]));
  return Uint8Array.from(keys, (key) => areas.indexOf(areaOf(byKey.get(key) ?? 'UNKNOWN')));
}

export function countsOf(of: readonly Kind[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const kind of of) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** How many people live where each kind is, and in all; null where nobody counted, were it in a single municipality. */
export function peopleOf({ inhabitants }: MatrixView, of: readonly Kind[]): { of: ReadonlyMap<Kind, number>; all: number } | null {
  if (inhabitants === null) return null;
  const people = new Map<Kind, number>();
  let all = 0;
  for (const [column, kind] of of.entries()) {
    const here = inhabitants.of[column];
    if (here == null) return null;
    people.set(kind, (people.get(kind) ?? 0) + here);
    all += here;
  }
  return { of: people, all };
}
