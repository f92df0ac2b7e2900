import type { Held, Step } from '../../answer.ts';
import { compare, add, ONE, ratio, writeRatio } from '../../ratio.ts';
import type { BodyId, FunctionId } from '../../ids.ts';
import type { Level } from '../../ars.ts';
import { inPlaceOf } from '../../resolve/holders.ts';
import { expectationsOf } from '../../resolve/nobody.ts';
import { dutyOf } from '../../resolve/supervise.ts';
import type { CellVerdict } from '../../resolve/verdict.ts';
import type { Role } from '../../rules.ts';
import { effective, inForce, type Lens } from '../../world/lens.ts';
import type { Ref } from '../finding.ts';
import { isAnswered, isGround, lookAt, recordOf, type Look } from '../look.ts';
import type { Register } from '../register.ts';
import { mark, NO_MARKS, refOf, writeRef, type Mark } from '../mark.ts';

/** The duty holder's level is not among the expected ones. Whoever holds by function is judged by the levels at which that function is held anywhere. */
export function levelMarks({ levelled }: Register, { role, asked, verdict, lens }: Look): readonly Mark[] {
  if (!levelled.has(role) || !isAnswered(verdict)) return NO_MARKS;
  return asked.flatMap((each) => {
    const expected = expectationsOf(each.cell).filter(({ levels }) => levels !== undefined);
    if (expected.length === 0) return [];
    const steps = each.verdict.trace;
    const grounds = steps.filter(isGround).map(refOf);
    return each.verdict.holders.flatMap((held) => {
      const functions = held.formerly ? [] : functionsOf(lens, held.body, steps);
      const judged: { who: Ref; levels: Level[] }[] = functions.length > 0
        ? functions.map((fn) => ({ who: { kind: 'function', id: fn }, levels: levelsOfFunction(lens, fn) }))
        : [{ who: { kind: 'body', id: held.body }, levels: levelsOfBody(lens, held.body) }];
      return judged.flatMap(({ who, levels }) => {
        const missed = expected.filter((row) => !levels.some((level) => row.levels?.includes(level)));
        return missed.map((row) => mark('LEVEL_MISMATCH', [writeRef(who), row.id], { counterpart: [who], facts: [{ kind: 'expectation', id: row.id }, ...grounds] }));
      });
    });
  });
}

const levelsOfBody = (lens: Lens, body: BodyId): Level[] => inForce(lens, lens.world.records.body.get(body)).map(({ level }) => level);

/** The functions by which this body was found. */
function functionsOf(lens: Lens, body: BodyId, steps: readonly Step[]): FunctionId[] {
  const found = steps.filter(({ kind, outcome }) => kind === 'HOLDING' && outcome !== 'LOST').map((each) => recordOf(lens.world, 'HOLDING', each));
  return [...new Set(found.filter((holding) => inPlaceOf(lens, holding.body).some((claim) => claim.body === body)).map(({ fn }) => fn))];
}

function levelsOfFunction(lens: Lens, fn: FunctionId): Level[] {
  const levels = new Set<Level>();
  for (const shelf of lens.world.holdings.get(fn)?.values() ?? []) {
    for (const holding of effective(lens, shelf)) for (const { body } of inPlaceOf(lens, holding.body)) levelsOfBody(lens, body).forEach((level) => levels.add(level));
  }
  return [...levels];
}

/** Shares are recorded, and they are less than the whole, where a payer is required. */
export function shortMarks({ subject, role, asked, verdict }: Look): readonly Mark[] {
  if (role !== 'FUND' || !isAnswered(verdict) || !asked.some(({ cell }) => expectationsOf(cell).some(({ required }) => required))) return NO_MARKS;
  const whole = verdict.holders.map(({ share }) => share ?? ONE).reduce(add, ratio(0n, 1n));
  if (compare(whole, ONE) >= 0) return [];
  const missing = ratio(whole[1] - whole[0], whole[1]);
  return [mark('UNFUNDED', [subject, writeRatio(missing)], { cause: 'SHORT', missing, facts: asked.flatMap((each) => each.verdict.trace.filter(isGround)).map(refOf) })];
}

/**
 * The supervisor and whoever bears or does the duty are one: for Rechtsaufsicht one legal person; for Fach- and Dienstaufsicht one body, since within a
 * legal person they are what holds its offices together (a Regierungspräsidium over a Landratsamt).
 */
export function selfSupervisedMarks(register: Register, look: Look): readonly Mark[] {
  const { lens, subject, role, asked, verdict } = look;
  if (!role.startsWith('SUPERVISE_') || !isAnswered(verdict)) return NO_MARKS;
  const duty = dutyIn(register, look);
  if (!duty || !isAnswered(duty)) return NO_MARKS;
  const supervisors = overThemselves(lens, role, verdict, duty);
  if (supervisors.length === 0) return NO_MARKS;
  return supervisors.map(({ body }) => mark('SELF_SUPERVISED', [subject, role, body], { counterpart: [{ kind: 'body', id: body }], facts: asked.flatMap((each) => each.verdict.trace.filter(isGround)).map(refOf) }));
}

/** The supervisors who bear or do the duty themselves. */
export function overThemselves(lens: Lens, role: Role, { holders }: Pick<CellVerdict, 'holders'>, duty: Pick<CellVerdict, 'holders'>): Held[] {
  const who = (body: BodyId): BodyId => (role === 'SUPERVISE_LEGAL' ? personOf(lens, body) : body);
  return holders.filter(({ body }) => {
    const one = who(body);
    return duty.holders.some((held) => who(held.body) === one || (held.performer !== undefined && who(held.performer) === one));
  });
}

/** How the duty that is supervised is answered. Asked in one way, it is decided by its own rules alone. */
function dutyIn(register: Register, { lens, subject, place, asked: [{ cell }, ...others] }: Look): CellVerdict | null {
  const role = dutyOf(cell.subject);
  if (others.length === 0) return register.memo.recall({ ...cell, role });
  return lookAt(register, lens, { subject, place, role })?.verdict ?? null;
}

/** The legal person that a body is a part of. */
export const personOf = (lens: Lens, body: BodyId): BodyId => inForce(lens, lens.world.records.body.get(body))[0]?.legalPerson ?? body;
