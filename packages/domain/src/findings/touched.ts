import type { Change } from '../world/change.ts';
import type { AnyFact, FactKind, FactKinds } from '../facts.ts';
import type { ClauseId, SubjectId } from '../ids.ts';
import type { Origin } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import { all, allIn } from '../world/shelf.ts';

/** The subjects in whose cells a commit may change a finding; ALL where it changes registers that every cell may turn on. */
export type Touched = ReadonlySet<SubjectId> | 'ALL';

/** Kinds that no cell looks at: records, names and promises are gone through anew in any case. */
const BESIDE_CELLS: ReadonlySet<FactKind> = new Set(['function', 'status', 'board', 'agreement', 'instrument', 'contact', 'commitment', 'fulfilment', 'rollout']);

/**
 * Which cells a commit can reach, from the records that it opened and closed. `before` still has what was closed open; `after` has what was opened.
 * Rather too many than one too few: a group's rule touches everything that ever stood below it.
 */
export function touchedBy(before: Projection, after: Projection, { opened, closed }: Change): Touched {
  const records = [...opened.map(({ kind, record }) => ({ kind, record })), ...closed.flatMap(({ kind, id, version }) => rowsIn(before, kind, id).filter((row) => row.version === version).map((record) => ({ kind, record })))];
  const touched = new Set<SubjectId>();
  for (const { kind, record } of records) {
    const subjects = subjectsOf(after, kind, record);
    if (subjects === 'ALL') return 'ALL';
    for (const subject of subjects) touched.add(subject);
  }
  for (const subject of touched) for (const { id } of all(after.children.get(subject))) touched.add(id);
  const supervised = allIn(after.records.body).some(({ supervisedAs }) => supervisedAs !== undefined && touched.has(supervisedAs));
  return supervised ? 'ALL' : touched;
}

function subjectsOf(world: Projection, kind: FactKind, record: AnyFact): readonly SubjectId[] | 'ALL' {
  if (BESIDE_CELLS.has(kind)) return [];
  switch (kind) {
    case 'assignment': case 'expectation': case 'delegation': case 'competence': return [(record as FactKinds['assignment' | 'expectation' | 'delegation' | 'competence']).subject];
    case 'ending': return subjectsOfActs(world, (record as FactKinds['ending']).target);
    case 'acceptance': return subjectsOfActs(world, (record as FactKinds['acceptance']).assignment);
    case 'clause': return subjectsOfClause(world, (record as FactKinds['clause']).id);
    case 'suspension': case 'consent': case 'costAssessment': return subjectsOfClause(world, (record as FactKinds['suspension' | 'consent' | 'costAssessment']).clause);
    default: return 'ALL';
  }
}

const subjectsOfActs = (world: Projection, id: string): SubjectId[] => [...rowsIn(world, 'assignment', id), ...rowsIn(world, 'delegation', id)].map(({ subject }) => subject);

/** Of whatever a clause wrote: rules, delegations, and the targets of its endings. */
function subjectsOfClause(world: Projection, clause: ClauseId): SubjectId[] {
  const by = ({ origin }: { origin: Origin }): boolean => 'clause' in origin && origin.clause === clause;
  const { assignment, delegation, ending } = world.records;
  return [
    ...allIn(assignment).filter(by).map(({ subject }) => subject),
    ...allIn(delegation).filter(by).map(({ subject }) => subject),
    ...allIn(ending).filter(by).flatMap(({ target }) => subjectsOfActs(world, target)),
  ];
}

const rowsIn = <Kind extends FactKind>(world: Projection, kind: Kind, id: string): readonly FactKinds[Kind][] => all(world.records[kind].get(id));
