import { dayBefore } from '../../day.ts';
import type { BodyId, ClauseId } from '../../ids.ts';
import { candidatesOf } from '../../resolve/candidates.ts';
import { competencesFor } from '../../resolve/competence.ts';
import { holdersOf, inPlaceOf } from '../../resolve/holders.ts';
import { rankIn } from '../../resolve/order.ts';
import { effective, inForce, known, lensOn, type Lens } from '../../world/lens.ts';
import type { Step } from '../../answer.ts';
import { isGround, lookAt, lineSteps, recordOf, type Look } from '../look.ts';
import { mark, refOf, writeRef, type Mark } from '../mark.ts';
import type { Register } from '../register.ts';
import { personOf } from './holders.ts';

type Asked = Look['asked'][number];

/** Facts that take effect in the cell: grounds, delegations and endings that were applied. */
const applied = (step: Step): boolean => isGround(step) || step.outcome === 'APPLIED' || (step.kind === 'DELEGATION' && step.outcome === 'CO_GROUND');

/** A rule, an Ending or a Delegation that takes effect without any basis in force, neither its own nor that of the competence it used. */
export const basisMarks = ({ lens, asked }: Look): Mark[] =>
  asked.flatMap((each) => lineSteps(each.verdict).flatMap((step) => {
    if (step.kind === 'HOLDING' || !applied(step)) return [];
    const fact = recordOf(lens.world, step.kind, step);
    const own = [...fact.basis, ...('existing' in fact.origin ? [fact.origin.existing] : [])];
    const used = 'clause' in fact.origin ? competencesFor(each.cell, fact.origin, 'rank' in fact ? rankIn(lens, fact.rank) : null) : [];
    if ([...own, ...used.flatMap(({ basis }) => basis)].some((id) => effective(lens, lens.world.records.legalBasis.get(id)).length > 0)) return [];
    return [mark('MISSING_LEGAL_BASIS', [writeRef(refOf(step))], { facts: [refOf(step)] })];
  }));

/** The cell had CONSENT holders the day before a clause took hold of it, and the consent of one is not recorded. */
export function consentMarks(register: Register, { lens, subject, place, asked }: Look): Mark[] {
  return asked.flatMap((each) => lineSteps(each.verdict)).flatMap((step) => {
    const { clause } = step;
    if (clause === undefined || step.outcome === 'SIFTED') return [];
    const before = lensOn(lens.world, dayBefore(recordOf(lens.world, step.kind, step).valid.from), lens.at);
    const consent = lookAt(register, before, { subject, place, role: 'CONSENT' });
    if (consent?.verdict.status !== 'SET') return [];
    const given = new Set(effective(lens, register.consents.get(clause)).flatMap(({ body }) => inPlaceOf(before, body).map((claim) => claim.body)));
    return consent.verdict.holders.filter(({ body }) => !given.has(body)).map(({ body }) =>
      mark('MISSING_CONSENT', [clause, body], { counterpart: [{ kind: 'body', id: body }], facts: [{ kind: 'clause', id: clause }, refOf(step)] }));
  });
}

/** EXECUTE or OPERATE became municipal by a clause, and neither costs nor FUND are attached to it. "Konnexität prüfen": Feder does not say more. */
export function transferMarks(register: Register, look: Look): Mark[] {
  const { lens, role, asked, verdict } = look;
  if ((role !== 'EXECUTE' && role !== 'OPERATE') || (verdict.status !== 'UNIQUE' && verdict.status !== 'JOINT')) return [];
  return asked.flatMap((each) => lineSteps(each.verdict).flatMap((step) => {
    const { clause } = step;
    if (clause === undefined || !applied(step) || !movedToMunicipal(each, step)) return [];
    const { from } = recordOf(lens.world, step.kind, step).valid;
    if (wasMunicipal(register, look, lensOn(lens.world, dayBefore(from), lens.at)) || isPaidFor(register, each, clause)) return [];
    return [mark('UNFUNDED', [clause], { cause: 'TRANSFER', facts: [{ kind: 'clause', id: clause }, refOf(step)], counterpart: municipal(lens, each).map((id) => ({ kind: 'body', id })) })];
  }));
}

const municipal = (lens: Lens, { verdict }: Asked): BodyId[] => verdict.holders.map(({ body }) => body).filter((body) => isMunicipal(lens, body));

/** Whether a municipal body bears the duty because of this rule or delegation. */
function movedToMunicipal({ cell, verdict }: Asked, step: Step): boolean {
  const bearers = verdict.holders.filter(({ body }) => isMunicipal(cell.lens, body));
  if (step.kind === 'DELEGATION') return bearers.some(({ via, formerly }) => formerly !== undefined && via.some((id) => id === step.fact));
  if (step.kind !== 'ASSIGNMENT') return false;
  const { claims } = holdersOf(cell, recordOf(cell.lens.world, 'ASSIGNMENT', step).holders);
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
