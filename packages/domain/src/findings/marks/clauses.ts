import { dayBefore } from '../../day.ts';
import type { BodyId, ClauseId, LegalBasisId, SubjectId } from '../../ids.ts';
import { candidatesOf } from '../../resolve/candidates.ts';
import type { Cell } from '../../resolve/cell.ts';
import { competencesFor } from '../../resolve/competence.ts';
import { holdersOf, inPlaceOf } from '../../resolve/holders.ts';
import { rankIn } from '../../resolve/order.ts';
import { withGroups } from '../../resolve/supervises.ts';
import { effective, inForce, known, lensOn, type Lens } from '../../world/lens.ts';
import type { Step } from '../../answer.ts';
import { isGround, lookAt, type Act, type Asked, type Look, type StepIn } from '../look.ts';
import { mark, NO_MARKS, refOf, writeRef, type Mark } from '../mark.ts';
import type { Register } from '../register.ts';
import { personOf } from './holders.ts';

/** Facts that take effect in the cell: grounds, delegations and endings that were applied. */
const applied = (step: Step): boolean => isGround(step) || step.outcome === 'APPLIED' || (step.kind === 'DELEGATION' && step.outcome === 'CO_GROUND');

/** A rule, an Ending or a Delegation that takes effect without any basis in force, neither its own nor that of the competence it used. */
export function basisMarks({ register: { memo }, look: { lens }, asked: { cell }, step, act }: StepIn): readonly Mark[] {
  if (!act || !applied(step) || isBased(lens, act) || isOriginBased(cell, act)) return NO_MARKS;
  const known = memo.unbased.get(act);
  if (known) return known;
  const made = [mark('MISSING_LEGAL_BASIS', [writeRef(refOf(step))], { facts: [refOf(step)] })];
  memo.unbased.set(act, made);
  return made;
}

function isBased(lens: Lens, { basis }: Pick<Act, 'basis'>): boolean {
  for (const id of basis) if (isBasis(lens, id)) return true;
  return false;
}

const isBasis = (lens: Lens, id: LegalBasisId): boolean => effective(lens, lens.world.records.legalBasis.get(id)).length > 0;

function isOriginBased(cell: Cell, act: Act): boolean {
  const { lens } = cell;
  if ('existing' in act.origin) return isBasis(lens, act.origin.existing);
  return competencesFor(cell, act.origin, 'rank' in act ? rankIn(lens, act.rank) : null).some((row) => isBased(lens, row));
}

/** The cell had CONSENT holders the day before a clause took hold of it, and the consent of one is not recorded. */
export function consentMarks({ register, look: { lens, subject, place }, step, act }: StepIn): readonly Mark[] {
  const { clause } = step;
  if (clause === undefined || !act || step.outcome === 'SIFTED' || !asksConsent(register, subject)) return NO_MARKS;
  const before = lensOn(lens.world, dayBefore(act.valid.from), lens.at);
  const consent = lookAt(register, before, { subject, place, role: 'CONSENT' });
  if (consent?.verdict.status !== 'SET') return NO_MARKS;
  const given = new Set(effective(lens, register.consents.get(clause)).flatMap(({ body }) => inPlaceOf(before, body).map((claim) => claim.body)));
  return consent.verdict.holders.filter(({ body }) => !given.has(body)).map(({ body }) =>
    mark('MISSING_CONSENT', [clause, body], { counterpart: [{ kind: 'body', id: body }], facts: [{ kind: 'clause', id: clause }, refOf(step)] }));
}

/** Whether a rule of CONSENT was ever there for a subject or a group that was ever above it. */
function asksConsent({ world, memo }: Register, subject: SubjectId): boolean {
  const rules = world.assignments.get('CONSENT');
  if (!rules || rules.size === 0) return false;
  const known = memo.consenting.get(subject) ?? [...withGroups(world, [subject])].some((id) => rules.has(id));
  memo.consenting.set(subject, known);
  return known;
}

/** EXECUTE or OPERATE became municipal by a clause, and neither costs nor FUND are attached to it. "Konnexität prüfen": Feder does not say more. */
export function transferMarks({ register, look, asked, step, act }: StepIn): readonly Mark[] {
  const { lens, role, verdict: { status } } = look;
  const { clause } = step;
  if (clause === undefined || !act || (role !== 'EXECUTE' && role !== 'OPERATE') || (status !== 'UNIQUE' && status !== 'JOINT') || !applied(step) || !movedToMunicipal(asked, step, act)) return NO_MARKS;
  if (wasMunicipal(register, look, lensOn(lens.world, dayBefore(act.valid.from), lens.at)) || isPaidFor(register, asked, clause)) return NO_MARKS;
  return [mark('UNFUNDED', [clause], { cause: 'TRANSFER', facts: [{ kind: 'clause', id: clause }, refOf(step)], counterpart: municipal(lens, asked).map((id) => ({ kind: 'body', id })) })];
}

const municipal = (lens: Lens, { verdict }: Asked): BodyId[] => verdict.holders.map(({ body }) => body).filter((body) => isMunicipal(lens, body));

/** Whether a municipal body bears the duty because of this rule or delegation. */
function movedToMunicipal({ cell, verdict }: Asked, step: Step, act: Act): boolean {
  const bearers = verdict.holders.filter(({ body }) => isMunicipal(cell.lens, body));
  if (step.kind === 'DELEGATION') return bearers.some(({ via, formerly }) => formerly !== undefined && via.some((id) => id === step.fact));
  if (!('holders' in act)) return false;
  const { claims } = holdersOf(cell, act.holders);
  return bearers.some(({ body, formerly }) => formerly === undefined && claims.some((claim) => claim.body === body));
}

function wasMunicipal(register: Register, look: Look, before: Lens): boolean {
  const verdict = lookAt(register, before, look)?.verdict;
  return (verdict?.status === 'UNIQUE' || verdict?.status === 'JOINT') && verdict.holders.some(({ body }) => isMunicipal(before, body));
}

/** A Kostenfolgenabschätzung of the clause, or a FUND clause of the same resolution that covers the cell. */
function isPaidFor(register: Register, { cell }: Asked, clause: ClauseId): boolean {
  const { lens } = cell;
  if (effective(lens, register.costs.get(clause)).length > 0) return true;
  const act = resolutionOf(lens, clause);
  return act !== null && candidatesOf({ ...cell, role: 'FUND' }).some(({ rule }) => 'clause' in rule.origin && resolutionOf(lens, rule.origin.clause) === act);
}

function resolutionOf(lens: Lens, clause: ClauseId): string | null {
  const row = known(lens, lens.world.records.clause.get(clause)).at(-1);
  return row ? `${row.board} ${row.resolution}` : null;
}

/** Gemeinden, Landkreise and their associations, and whatever is a part of one. */
function isMunicipal(lens: Lens, body: BodyId): boolean {
  const person = inForce(lens, lens.world.records.body.get(personOf(lens, body)))[0] ?? inForce(lens, lens.world.records.body.get(body))[0];
  if (!person) return false;
  if (person.form === 'ZWECKVERBAND' || person.form === 'GEMEINDEVERBAND') return true;
  return person.form === 'GEBIETSKOERPERSCHAFT' && (person.level === 'MUNICIPALITY' || person.level === 'ASSOCIATION' || person.level === 'COUNTY');
}
