import { pathOf, type Ars } from '../ars.ts';
import type { AssignmentId, SubjectId } from '../ids.ts';
import { dutyOf, isSupervision } from '../resolve/supervise.ts';
import type { Subject } from '../registers.ts';
import type { Assignment, Role } from '../rules.ts';
import type { Projection } from '../world/projection.ts';
import { all, allIn, byIdAndVersion } from '../world/shelf.ts';
import { BY_RECORD, type Dated, type Told } from './tell.ts';
import type { FindingKind, Ref } from './finding.ts';
import { mark, writeRef, type Mark } from './mark.ts';

/** What lines have in common. Tells a cell: as it was told of another subject, or anew. */
export type Shape = { tell(place: Ars, anew: () => Told | null): Told | null };

/** What was told of a subject whose own rules are `own`; null: it names what another subject cannot have, and is told for each. */
type Shared = { told: Told; own: readonly AssignmentId[] } | null;

/** Lines with fewer kinds of cells, beside those at which more is said, are not worth being compared. */
const FEW = 4;

/** Shapes that are kept at most. */
const MOST = 4000;

/**
 * Most subjects of a group differ by what is said of them at single places; everywhere else the same is said of them, in other records. There the same is found, on every day, but for the
 * names of those records: it is looked for once. (The matrix does so on its one day.)
 */
export class SaidAlike {
  readonly #known = new Map<string, Map<Ars, Shared>>();
  readonly #world: Projection;
  #competent: ReadonlySet<SubjectId> | null = null;

  constructor(world: Projection) {
    this.#world = world;
  }

  /** Null where something is said of the subject that its record alone can say: it is expected or announced, a competence names it, or a rule of it ends or is to be accepted. */
  of(subject: Subject, role: Role, chain: readonly SubjectId[], kinds: number): Shape | null {
    if (kinds < FEW) return null;
    const { id } = subject;
    const { records, expectations, announced, endings, successionsTo } = this.#world;
    this.#competent ??= new Set(allIn(records.competence).map((row) => row.subject));
    if (this.#competent.has(id) || announced.has(id) || expectations.get(role)?.has(id) || all(records.subject.get(id)).length > 1) return null;
    const found = this.#ownOf(subject, role);
    if (!found || kinds - found.keys.size < FEW || found.everywhere.some((rule) => rule.acceptance !== 'NOT_NEEDED' || endings.has(rule.id) || rule.holders.some(({ share }) => share))) return null;
    const everywhere = found.everywhere.sort(byIdAndVersion);
    const own = [...new Set(everywhere.map((rule) => rule.id))];
    const shared = this.#sharedBy([role, ...chain.slice(1), aboutOf(subject), ...everywhere.map((rule) => `${own.indexOf(rule.id)} ${signOf(rule)}`)].join('\n'));
    const renamed = new Map<Mark, Mark>();
    return {
      tell(place, anew) {
        if (successionsTo.has(place) || pathOf(place).some((key) => found.keys.has(key))) return anew();
        const known = shared.get(place);
        if (known) return renamedIn(known.told, { subject: id, role, nameOf: (one) => own[known.own.indexOf(one)] ?? one }, renamed);
        const told = anew();
        if (known === undefined && told) shared.set(place, isPortable(told, own) ? { told, own } : null);
        return told;
      },
    };
  }

  #sharedBy(sign: string): Map<Ars, Shared> {
    const known = this.#known.get(sign);
    if (known) return known;
    const made = new Map<Ars, Shared>();
    if (this.#known.set(sign, made).size > MOST) this.#known.delete(this.#known.keys().next().value as string);
    return made;
  }

  /** What is said of a subject itself where a role is looked at: whose duty is supervised, by whose consent, and of a duty that costs somebody money who pays. `keys`: where of some cells alone; null where a delegation is for all. */
  #ownOf(subject: Subject, role: Role): { everywhere: Assignment[]; keys: ReadonlySet<Ars> } | null {
    const { assignments, delegations } = this.#world;
    const keys = new Set<Ars>();
    const everywhere: Assignment[] = [];
    for (const { scope } of all(delegations.get(subject.id))) for (const key of scope.within) keys.add(key);
    if ([...keys].some(isWide)) return null;
    const beside: Role[] = isSupervision(role) ? [dutyOf(subject)] : role === 'EXECUTE' || role === 'OPERATE' ? ['FUND'] : [];
    for (const one of new Set<Role>([role, 'CONSENT', ...beside])) {
      for (const [key, shelf] of assignments.get(one)?.get(subject.id) ?? []) {
        if (isWide(key as Ars)) everywhere.push(...all(shelf));
        else keys.add(key as Ars);
      }
    }
    return { everywhere, keys };
  }
}

/** Of a Land, or wider. */
const isWide = (key: Ars): boolean => key.length <= 2;

/** All of a rule that can be told of a cell, but for its name. */
const signOf = (rule: Assignment): string => written(rule, ({ version, known, valid, startUnknown, evidence, basis, role, scope, holders, mode, here, rank, origin, boundTo }) =>
  [version, known, valid, startUnknown, evidence.confidence, basis, role, scope, holders, mode, here, rank, origin, boundTo]);

const aboutOf = (subject: Subject): string => written(subject, ({ version, known, valid, startUnknown, kind, cellLevel }) => [version, known, valid, startUnknown, kind, cellLevel]);

const texts = new WeakMap<object, string>();

/** What of a record counts, written out once. */
function written<Row extends object>(row: Row, parts: (row: Row) => unknown[]): string {
  const known = texts.get(row) ?? JSON.stringify(parts(row));
  texts.set(row, known);
  return known;
}

/** Findings that are named by the subject and the role, and those that are named by a single record. */
const BY_CELL: ReadonlySet<FindingKind> = new Set(['GAP', 'UNSUPERVISED']);
const BY_ONE: ReadonlySet<FindingKind> = new Set(['MISSING_LEGAL_BASIS', 'ULTRA_VIRES']);

/** Whether what is told can be told of another subject with rules of its own. */
const isPortable = ({ marks }: Told, own: readonly AssignmentId[]): boolean =>
  marks.every(({ mark: { kind, facts, counterpart } }) => BY_CELL.has(kind) || BY_ONE.has(kind) || (BY_RECORD.has(kind) && ![...facts, ...counterpart].some((ref) => ref.kind === 'assignment' && own.some((id) => id === ref.id))));

/** Of whom it is told: the subject, the role, and its rule for one of those of which it was told. */
type Names = { subject: SubjectId; role: Role; nameOf: (id: AssignmentId) => AssignmentId };

function renamedIn({ marks, rules: { used, lost, turned, alone, answer, ways }, stay }: Told, names: Names, known: Map<Mark, Mark>): Told {
  const { nameOf } = names;
  const dated = marks.length === 0 ? marks : marks.map(({ mark: each, since }): Dated => {
    const renamed = known.get(each) ?? renamedMark(each, names);
    known.set(each, renamed);
    return { mark: renamed, since };
  });
  return { marks: dated, rules: { used: used.map(nameOf), lost: lost.map(({ id, to }) => ({ id: nameOf(id), to: nameOf(to) })), turned: turned.map(nameOf), alone: alone && nameOf(alone), answer, ways }, stay };
}

function renamedMark(each: Mark, { subject, role, nameOf }: Names): Mark {
  const { kind, cause, counterpart } = each;
  if (!BY_CELL.has(kind) && !BY_ONE.has(kind)) return each;
  const facts = each.facts.map((ref): Ref => (ref.kind === 'assignment' ? { kind: ref.kind, id: nameOf(ref.id as AssignmentId) } : ref));
  return mark(kind, BY_CELL.has(kind) ? [subject, role] : facts.map(writeRef), { ...(cause && { cause }), counterpart, facts });
}
