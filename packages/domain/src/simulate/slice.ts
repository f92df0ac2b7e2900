import { writtenBy } from '../clauses/written.ts';
import type { Fact } from '../fact.ts';
import { factKinds, type FactKind, type FactKinds, type WorldFacts } from '../facts.ts';
import { withGroups } from '../resolve/supervises.ts';
import type { ClauseId, SubjectId } from '../ids.ts';
import type { Origin } from '../rules.ts';
import { open, type Projection, type World } from '../world/projection.ts';
import { headOf } from '../world/records.ts';
import { all, allIn } from '../world/shelf.ts';
import { atAndBelow } from './touched.ts';

/** What clauses speak of: the subjects that they name, the earlier clauses that they change or end, and the facts that they replace. */
export type SliceAsked = { subjects: readonly SubjectId[]; clauses?: readonly ClauseId[]; facts?: readonly string[] };

/** Whole registers: they are small, and every name and every place comes from them. */
const WHOLE: ReadonlySet<FactKind> = new Set<FactKind>(['territory', 'body', 'function', 'status', 'board', 'legalBasis', 'instrument', 'holding', 'statusHolding', 'succession']);

/**
 * The facts that trying a resolution can look at, of every version: the subjects named, those below them and every group above, what is recorded of these,
 * and the registers. `simulate` in a world compiled of them says the same as in the whole world. Commits are the newest one alone.
 */
export function sliceOf(world: World, asked: SliceAsked): WorldFacts {
  const projection = open(world);
  const subjects = subjectsOf(projection, world, asked);
  const about = <Row extends { subject: SubjectId }>(rows: readonly Row[]): Row[] => rows.filter(({ subject }) => subjects.has(subject));
  const of = <Kind extends FactKind>(kind: Kind) => allIn<FactKinds[Kind]>(projection.records[kind]);
  const assignment = about(of('assignment'));
  const delegation = about(of('delegation'));
  const targets = new Set<string>([...assignment, ...delegation].map(({ id }) => id));
  const ending = of('ending').filter(({ target }) => targets.has(target));
  const clauses = new Set([...clausesOf([...assignment, ...delegation, ...ending]), ...(asked.clauses ?? [])]);
  const lines = {
    subject: of('subject').filter(({ id }) => subjects.has(id)), assignment, delegation, ending, expectation: about(of('expectation')), competence: about(of('competence')),
    clause: of('clause').filter(({ id }) => clauses.has(id)), suspension: of('suspension').filter(({ clause }) => clauses.has(clause)), acceptance: of('acceptance').filter((row) => targets.has(row.assignment)),
  };
  const registers = factKinds.map((kind): [FactKind, Fact<string>[]] => [kind, WHOLE.has(kind) ? of(kind) as Fact<string>[] : []]);
  const head = headOf(world);
  return { ...(Object.fromEntries(registers) as unknown as WorldFacts), ...lines, ranks: [...projection.ranks.values()], sources: [], commits: head ? [head] : [] };
}

const clausesOf = (rows: readonly { origin: Origin }[]): ClauseId[] => rows.flatMap(({ origin }) => ('clause' in origin ? [origin.clause] : []));

/** The subjects whose rules can matter, with all groups above them. */
function subjectsOf(projection: Projection, world: World, { subjects, clauses = [], facts = [] }: SliceAsked): ReadonlySet<SubjectId> {
  const { records } = projection;
  const head = headOf(world);
  const written = head ? clauses.flatMap((clause) => { const { assignment, delegation } = writtenBy(projection, clause, head.seq); return [...assignment, ...delegation]; }) : [];
  const replaced = facts.flatMap((id) => [...all(records.assignment.get(id)), ...all(records.delegation.get(id))]);
  const touched = new Set([...subjects, ...[...written, ...replaced].map(({ subject }) => subject)].flatMap((top) => atAndBelow(projection, top)));
  const supervising = allIn(records.body).flatMap(({ supervisedAs }) => supervisedAs ?? []);
  // Where the supervision of bodies itself is decided on, it may show in every subject (§3.7).
  if (supervising.some((id) => touched.has(id))) return new Set([...records.subject.keys()] as SubjectId[]);
  return withGroups(projection, [...touched, ...supervising]);
}
