import type { Sift, Step } from '../answer.ts';
import type { Ars } from '../ars.ts';
import type { AssignmentId, DelegationId } from '../ids.ts';
import type { Assignment, Ending, Origin } from '../rules.ts';
import { effective } from '../world/lens.ts';
import { added } from '../world/shelf.ts';
import type { Candidate } from './candidates.ts';
import type { Cell } from './cell.ts';
import { isCompetent, isSuspended } from './competence.ts';
import { holdersOf, inPlaceOf, type Claim, type Named } from './holders.ts';
import { rankIn } from './order.ts';
import { pathTo, reaches, reachOf } from './spot.ts';
import { step } from './steps.ts';

/** A rule that stands in this cell, with those whom it names here. `accepted` is set where the rule asks for acceptance. */
export type Standing = Candidate & { named: Named; accepted: ReadonlyMap<Claim, boolean> };

/** What the sift left of the candidates: those that stand, those that do not and why, and the endings that were looked at. */
export type Sifted = { standing: Standing[]; dropped: (Candidate & { why: Sift })[]; endings: Step[] };

/** Step 2 for every candidate: the first reason found drops it. */
export function siftAll(cell: Cell, candidates: readonly Candidate[]): Sifted {
  let standing: Standing[] = [];
  let dropped: Sifted['dropped'] = [];
  const endings: Step[] = [];
  for (const candidate of candidates) {
    const { rule, reach, key, isEnded } = candidate;
    const act = siftAct(cell, rule, rankIn(cell.lens, rule.rank), reach, isEnded);
    if (act.endings.length > 0) endings.push(...act.endings);
    const rest = act.why === null ? siftRule(cell, rule) : act.why;
    if (typeof rest === 'string') dropped = added(dropped, { ...candidate, why: rest });
    else standing = added(standing, { rule, reach, key, isEnded, named: rest.named, accepted: rest.accepted });
  }
  return { standing, dropped, endings };
}

const STANDS: { why: null; endings: readonly Step[] } = { why: null, endings: [] };

type Act = { id: AssignmentId | DelegationId; origin: Origin };

/** The part of the sift that rules and delegations share: SUSPENDED, ENDED, ULTRA_VIRES. `isEnded` false: no end of it is recorded. */
export function siftAct(cell: Cell, { id, origin }: Act, order: number | null, reach: number, isEnded = true): { why: Sift | null; endings: readonly Step[] } {
  if (isSuspended(cell, origin)) return { why: 'SUSPENDED', endings: [] };
  const shelf = isEnded ? cell.lens.world.endings.get(id) : undefined;
  if (!shelf) return isCompetent(cell, origin, order) ? STANDS : { why: 'ULTRA_VIRES', endings: [] };
  const endings = effective(cell.lens, shelf)
    .filter((ending) => !ending.scope || reaches(cell.lens, ending.scope, cell.spot)).map((ending) => endingStep(cell, ending, order, pathTo(cell.spot, reach)));
  if (endings.some(({ outcome }) => outcome === 'APPLIED')) return { why: 'ENDED', endings };
  return { why: isCompetent(cell, origin, order) ? null : 'ULTRA_VIRES', endings };
}

/** An ending without effect is traced and ignored: its clause rests, its board may not decide here, or its rank is below the target's. */
function endingStep(cell: Cell, ending: Ending, targetOrder: number | null, targetPath: Ars[]): Step {
  const order = rankIn(cell.lens, ending.rank);
  const path = ending.scope ? pathTo(cell.spot, reachOf(ending.scope, cell.spot)) : targetPath;
  if (isSuspended(cell, ending.origin)) return step('ENDING', ending, path, { outcome: 'SIFTED', why: 'SUSPENDED' });
  const mayEnd = (targetOrder === null || order >= targetOrder) && isCompetent(cell, ending.origin, order);
  return step('ENDING', ending, path, mayEnd ? { outcome: 'APPLIED' } : { outcome: 'SIFTED', why: 'ULTRA_VIRES' });
}

/** Whether the place is bound: by a rule for all, or because it stands under one of those that joined. */
export const isBound = ({ boundTo }: Assignment, { spot }: Cell): boolean => boundTo === 'ALL' || spot.path.some(({ key }) => boundTo.includes(key));

const NOBODY_ASKED: ReadonlyMap<Claim, boolean> = new Map();

function siftRule(cell: Cell, rule: Assignment): Sift | Pick<Standing, 'named' | 'accepted'> {
  if (!isBound(rule, cell)) return 'NOT_BOUND';
  const named = holdersOf(cell, rule.holders);
  const accepted = rule.acceptance === 'NOT_NEEDED' ? NOBODY_ASKED : acceptanceOf(cell, rule, named.claims);
  if (rule.acceptance === 'CONDITION' && [...accepted.values()].includes(false)) return 'NOT_ACCEPTED';
  if (named.claims.length > 0) return { named, accepted };
  return named.vacant ? 'VACANT' : 'DANGLING';
}

/** Accepted by the body itself, or by one that it follows. */
export function acceptanceOf({ lens }: Cell, rule: Assignment, claims: readonly Claim[]): Map<Claim, boolean> {
  const by = new Set(effective(lens, lens.world.acceptances.get(rule.id)).flatMap(({ body }) => inPlaceOf(lens, body).map((claim) => claim.body)));
  return new Map(claims.map((claim) => [claim, by.has(claim.body)]));
}
