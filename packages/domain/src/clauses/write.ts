import type { Ars } from '../ars.ts';
import { contains } from '../ars.ts';
import type { Day, Span } from '../day.ts';
import type { Scope } from '../fact.ts';
import type { AssignmentId, ClauseId, CommitmentId, DelegationId, EndingId } from '../ids.ts';
import type { Assignment, Delegation, Ending } from '../rules.ts';
import type { Opened } from '../world/change.ts';
import { known, lensOn } from '../world/lens.ts';
import { boundTo, factOf, originOf, type Act } from './act.ts';
import type { Amend, Assign, Clause, Delegate, End, Fund, Undertaking } from './clause.ts';
import { standingOf } from './force.ts';

/** What a clause that was checked writes (§6), apart from the record of the clause itself. */
export function factsOfClause(act: Act, clause: Clause): Opened[] {
  switch (clause.kind) {
    case 'ASSIGN': return [assignment(act, clause, { role: clause.role, mode: clause.mode ?? 'BINDING', here: clause.here ?? false }), ...replacing(act, clause)];
    case 'FUND': return [assignment(act, clause, { role: 'FUND', mode: clause.contribution ? 'APPEND' : 'BINDING', here: false }), ...replacing(act, clause)];
    case 'DELEGATE': return [delegation(act, clause)];
    case 'END': return endings(act, clause, clause.rule === undefined ? targetsOf(act, clause).map(({ record }) => record.id) : [clause.rule], clause.scope);
    case 'AMEND': return amended(act, clause);
    case 'COMMIT': case 'REQUEST': return [commitment(act, clause)];
    case 'NOTE': case 'RECOMMEND': return [];
  }
}

/** (K) What rests on the consent of its addressees binds them when they accept; a binding act without that. */
const CONSENSUAL: readonly string[] = ['vertrag', 'absprache'];

function assignment(act: Act, clause: Assign | Fund, said: Pick<Assignment, 'role' | 'mode' | 'here'>): Opened {
  const { subject, scope, holders, acceptance, acceptBy, basis } = clause;
  return {
    kind: 'assignment',
    record: {
      ...factOf<AssignmentId>(act, 'assignment', spanOf(clause), basis), ...said, subject, scope, holders, rank: act.resolution.rank, origin: originOf(act), boundTo: boundTo(act),
      acceptance: acceptance ?? (CONSENSUAL.includes(act.resolution.rank) ? 'CONDITION' : 'BY_DEADLINE'), ...(acceptBy === undefined ? {} : { acceptBy }),
    },
  };
}

function delegation(act: Act, clause: Delegate): Opened {
  const { handsOn, receives, roles, subject, scope, instrument, mayPassOn = false, basis } = clause;
  return {
    kind: 'delegation',
    record: {
      ...factOf<DelegationId>(act, 'delegation', spanOf(clause), basis), from: handsOn, to: receives, roles, subject, scope: narrowed(scope, boundTo(act)), transfersDuty: movesDuty(act, instrument, clause.from), mayPassOn,
      instrument, origin: originOf(act),
    },
  };
}

/** By the instrument as recorded on the first day, else by its newest version known. */
function movesDuty({ world, at }: Act, instrument: string, on: Day): boolean {
  const rows = known({ at: at.seq }, world.records.instrument.get(instrument));
  return (rows.findLast(({ valid }) => valid.from <= on) ?? rows.at(-1))?.transfersDuty ?? false;
}

function commitment(act: Act, { kind, subject, body, task, due, basis }: Undertaking): Opened {
  const from = act.resolution.adopted;
  return { kind: 'commitment', record: { ...factOf<CommitmentId>(act, 'commitment', { from, to: null }, basis), subject, body, task, due: due ?? from, binding: kind === 'COMMIT', origin: originOf(act) } };
}

/** For good if the clause is unlimited, else for its span: both are the clause's own days. */
const spanOf = ({ from, to }: Span): Span => ({ from, to });

const replacing = (act: Act, clause: Assign | Fund): Opened[] => endings(act, clause, clause.replaces ?? []);

/** Where a clause binds the consenting alone, what it ends goes on for the others. */
function endings(act: Act, clause: Assign | Fund | Amend | End, targets: readonly Ending['target'][], scope?: Scope): Opened[] {
  const bound = boundTo(act);
  const where = scope ? narrowed(scope, bound) : bound === 'ALL' ? undefined : { within: bound };
  return targets.map((target, i) => ({
    kind: 'ending',
    record: { ...factOf<EndingId>(act, `ending-${i + 1}`, spanOf(clause), clause.basis), target, ...(where ? { scope: where } : {}), rank: act.resolution.rank, origin: originOf(act) },
  }));
}

type Target = { kind: 'assignment'; record: Assignment } | { kind: 'delegation'; record: Delegation };

function targetsOf(act: Act, { clause, from }: { clause: ClauseId; from: Day }): Target[] {
  const standing = standingOf(lensOn(act.world, from, act.at.seq), clause);
  return [...standing.assignment.map((record) => ({ kind: 'assignment', record }) as const), ...standing.delegation.map((record) => ({ kind: 'delegation', record }) as const)];
}

/** Each fact ends, and a copy with the changed fields goes on in its place: by this clause, with its rank. */
function amended(act: Act, clause: Amend): Opened[] {
  const targets = targetsOf(act, clause);
  const copies = targets.flatMap((target, i): Opened[] => {
    const valid = copiedSpan(clause, target.record.valid);
    if (valid.to !== null && valid.to <= valid.from) return [];
    const name = `${target.kind}-${i + 1}`;
    const basis = [...new Set([...target.record.basis, ...(clause.basis ?? [])])];
    if (target.kind === 'assignment') {
      const copy = { ...target.record, ...clause.assignment, ...factOf<AssignmentId>(act, name, valid, basis), rank: act.resolution.rank, origin: originOf(act) };
      return [{ kind: 'assignment', record: act.resolution.consenting ? { ...copy, boundTo: boundTo(act) } : copy }];
    }
    const changes = clause.delegation ?? {};
    const instrument = changes.instrument ?? target.record.instrument;
    const copy = { ...target.record, ...changes, ...factOf<DelegationId>(act, name, valid, basis), origin: originOf(act) };
    return [{ kind: 'delegation', record: { ...copy, scope: narrowed(copy.scope, boundTo(act)), transfersDuty: changes.instrument ? movesDuty(act, instrument, clause.from) : copy.transfersDuty } }];
  });
  return [...copies, ...endings(act, clause, targets.map(({ record }) => record.id))];
}

/** The days that the copy takes over: those of the original from the change on, with its new end, within the days of the changing clause. */
function copiedSpan({ from, to, until }: Amend, original: Span): Span {
  const ends = [until === undefined ? original.to : until, to].filter((day) => day !== null).sort();
  return { from: original.from > from ? original.from : from, to: ends[0] ?? null };
}

/** Places of a scope that lie in one of the bound places. */
function narrowed(scope: Scope, bound: 'ALL' | Ars[]): Scope {
  if (bound === 'ALL') return scope;
  const within = [...scope.within.filter((key) => bound.some((place) => contains(place, key))), ...bound.filter((place) => scope.within.some((key) => contains(key, place)))];
  return { ...scope, within: [...new Set(within)] };
}
