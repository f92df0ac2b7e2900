import { isId, type ClauseId } from '../ids.ts';
import type { Commit } from '../seq.ts';
import type { Source } from '../registers.ts';
import type { Change, Opened } from '../world/change.ts';
import { known } from '../world/lens.ts';
import { open, type Projection, type World } from '../world/projection.ts';
import { clauseIdOf, factOf, sourceIdOf, type Act } from './act.ts';
import { checkClause } from './check.ts';
import type { Clause, Resolution } from './clause.ts';
import type { Refusal } from './refusal.ts';
import { factsOfClause } from './write.ts';
import { writtenIn } from './written.ts';

/** What became of a resolution. WRITTEN: it had been written before, by this very key; `opened` is what that run gave. */
export type Compiled =
  | { outcome: 'WRITES'; change: Change }
  | { outcome: 'WRITTEN'; opened: readonly Opened[] }
  | { outcome: 'REFUSED'; refusals: readonly Refusal[] };

/**
 * The facts that a resolution writes in one commit (§6); one refusal refuses it whole. `commit` is the one that would write it, behind the head of the world.
 * Throws a TypeError where the resolution's id is none.
 */
export function compileResolution(world: World, resolution: Resolution, commit: Commit): Compiled {
  if (!isId(resolution.id)) throw new TypeError(`resolution: "${resolution.id}" is no id. Expected lower-case letters and digits, joined by single dots or hyphens.`);
  const projection = open(world);
  const acts = resolution.clauses.map((clause) => ({ clause, act: { world: projection, resolution, number: clause.number, id: clauseIdOf(resolution, clause), at: commit } }));
  const first = firstRun(projection, resolution, commit);
  if (first) return { outcome: 'WRITTEN', opened: first };
  const effective = resolution.effect === 'RECOMMENDATION' ? [] : acts;
  const refusals = [...checkWhole(projection, resolution, commit), ...effective.flatMap(({ act, clause }) => checkClause(act, clause))];
  if (refusals.length > 0) return { outcome: 'REFUSED', refusals };
  const opened = effective.flatMap(({ act, clause }) => written(act, clause));
  return { outcome: 'WRITES', change: { commit, opened, closed: [], ...(opened.length > 0 ? { sources: [sourceOf(projection, resolution)] } : {}) } };
}

/** The clause's own record, which its facts name as their origin, and those facts. */
function written(act: Act, clause: Clause): Opened[] {
  const facts = factsOfClause(act, clause);
  if (facts.length === 0) return [];
  const { resolution, number, id } = act;
  const fact = factOf<ClauseId>(act, 'clause', { from: resolution.adopted, to: null }, clause.basis);
  return [{ kind: 'clause', record: { ...fact, id, board: resolution.board, resolution: resolution.id, number, adopted: resolution.adopted, label: `${resolution.label}, Ziffer ${number}` } }, ...facts];
}

/** What an earlier run by the same key wrote, if there was one. */
function firstRun(world: Projection, resolution: Resolution, { seq }: Commit): Opened[] | null {
  const rows = resolution.clauses.flatMap((clause): Opened[] => {
    const id = clauseIdOf(resolution, clause);
    const shelf = world.records.clause.get(id);
    const record = [...(shelf?.live ?? []), ...(shelf?.closed ?? [])].find(({ version, known: { from } }) => version === 1 && from <= seq);
    if (!record) return [];
    const { assignment, delegation, ending, commitment } = writtenIn(world, id, record.known.from);
    return [
      { kind: 'clause', record },
      ...assignment.map((each) => ({ kind: 'assignment', record: each }) as const), ...delegation.map((each) => ({ kind: 'delegation', record: each }) as const),
      ...ending.map((each) => ({ kind: 'ending', record: each }) as const), ...commitment.map((each) => ({ kind: 'commitment', record: each }) as const),
    ];
  });
  return rows.length > 0 ? rows : null;
}

function checkWhole(world: Projection, { board, rank, consenting, clauses }: Resolution, { seq }: Commit): Refusal[] {
  const numbers = clauses.map(({ number }) => number);
  const twice = numbers.filter((number, i) => numbers.indexOf(number) !== i);
  return [
    ...twice.map((number): Refusal => ({ clause: number, field: 'number', code: 'NUMBER_TWICE' })),
    ...(known({ at: seq }, world.records.board.get(board)).length > 0 ? [] : [{ clause: null, field: 'board', code: 'NOT_RECORDED', found: board } as const]),
    ...(world.ranks.has(rank) ? [] : [{ clause: null, field: 'rank', code: 'NOT_RECORDED', found: rank } as const]),
    ...(consenting?.secret ? [{ clause: null, field: 'consenting', code: 'SECRET_BALLOT' } as const] : []),
    ...(consenting && !consenting.secret && consenting.places.length === 0 ? [{ clause: null, field: 'consenting', code: 'NOBODY_CONSENTED' } as const] : []),
  ];
}

/** The act is the source of what it decided. */
function sourceOf(world: Projection, resolution: Resolution): Source {
  const id = sourceIdOf(resolution);
  const board = world.records.board.get(resolution.board)?.live[0];
  return world.sources.get(id) ?? { id, title: { de: resolution.label, en: resolution.label }, publisher: board?.name.de ?? resolution.board, state: resolution.adopted };
}
