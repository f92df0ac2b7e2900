import type { Edges, Rollouts } from '@feder/contract/schemas';
import { asDay, asSeq, commitOf, edgeDays, edgeSeqs, levelOf, nearestRecord, recordsAt, recordsOf, type Role, type SubjectId, type WorldId } from '@feder/domain';
import { clockState, readClocks, type ClockInput, type Clocks } from './clocks.ts';
import type { Feder, LoadedWorld } from './feder.ts';
import { matrixOf } from './matrix.ts';
import { knownSubject } from './resolve.ts';

type Asked = { subject: SubjectId; world: WorldId } & ClockInput;
export type EdgesQuery = Asked & { role: Role };

/** What each municipality is answered at two clocks, by its key; empty where no municipality is recorded. */
type State = ReadonlyMap<string, string>;

const NOTHING = { on: asDay('0001-01-01'), at: asSeq(0) };

/** When the answers of a line change: days at one knowledge, and commits for one day, each with how many municipalities it changes. */
export async function edgesOf(feder: Feder, query: EdgesQuery): Promise<Edges> {
  const loaded = feder.worlds[query.world];
  knownSubject(loaded, query.subject);
  const clocks = readClocks(feder, loaded, query);
  const stateAt = (moved: Partial<Clocks>): Promise<State> => stateOf(feder, query, { ...clocks, ...moved });
  return {
    clocks: clockState(feder, loaded, clocks),
    days: (await steps(daysOf(loaded, query, clocks), await stateAt({ on: NOTHING.on }), (on) => stateAt({ on }))).map(({ edge, ...step }) => ({ day: edge, ...step })),
    commits: (await steps(edgeSeqs(loaded.world, query.subject), await stateAt({ at: NOTHING.at }), (at) => stateAt({ at })))
      .map(({ edge, ...step }) => ({ seq: edge, at: commitOf(loaded.world, edge)?.at ?? '', ...step })),
  };
}

/** Days on which an answer may become another, or what a municipality is. */
function daysOf({ world }: LoadedWorld, { subject, role }: EdgesQuery, { at }: Clocks) {
  const places = recordsOf(world, 'territory').map(({ id }) => id).filter((id) => levelOf(id) === 'MUNICIPALITY');
  const statuses = recordsOf(world, 'statusHolding').flatMap(({ valid: { from, to } }) => (to === null ? [from] : [from, to]));
  return [...new Set([...edgeDays(world, { subject, role, places: [...new Set(places)], at }), ...statuses])].sort();
}

/** Those edges at which something changes, and how much of it. */
async function steps<Edge>(edges: readonly Edge[], start: State, stateAt: (edge: Edge) => Promise<State>): Promise<{ edge: Edge; changed: number; begins: boolean }[]> {
  const found: { edge: Edge; changed: number; begins: boolean }[] = [];
  let before = start;
  for (const edge of edges) {
    const after = await stateAt(edge);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).length;
    if (changed > 0) found.push({ edge, changed, begins: before.size === 0 });
    before = after;
  }
  return found;
}

async function stateOf(feder: Feder, { subject, role, world }: EdgesQuery, { on, at }: Clocks): Promise<State> {
  // Before a subject is known nothing is answered about it.
  if (!nearestRecord(feder.worlds[world].world, 'subject', subject, { on, at })) return new Map();
  const { columns, rows: [row], answers } = await matrixOf(feder, { world, role, on, at: String(at), subjects: [subject], detail: 'holder', findings: 'none', inhabitants: 'none', sort: 'name', limit: 1, lang: 'de' });
  const said = answers.map((answer) => JSON.stringify(answer));
  return new Map(row?.runs.flatMap(([from, to, answer]) => columns.slice(from, to).map(({ key }) => [key, said[answer] ?? ''] as const)) ?? []);
}

/** Rollout-Stand of a subject, by municipality. */
export function rolloutsOf(feder: Feder, query: Asked): Rollouts {
  const loaded = feder.worlds[query.world];
  knownSubject(loaded, query.subject);
  const rollouts = recordsAt(loaded.world, 'rollout', readClocks(feder, loaded, query)).filter(({ subject }) => subject === query.subject);
  return { items: rollouts.map(({ place, state, due }) => ({ place, state, due })).sort((a, b) => (a.place < b.place ? -1 : 1)) };
}
