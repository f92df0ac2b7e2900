import type { Sift, Step } from '../../answer.ts';
import type { Day } from '../../day.ts';
import type { ClauseId, RankId } from '../../ids.ts';
import type { Assignment, Delegation, Ending, Origin } from '../../rules.ts';
import { effective, isUnder, keysOf, known, reach, type Ask } from './ask.ts';
import { rankOf } from './candidates.ts';
import type { Holders } from './holders.ts';

export const isSuspended = (ask: Ask, origin: Origin): boolean => 'clause' in origin && effective(ask.facts.suspension, ask).some((one) => one.clause === origin.clause);

/** §3.2: origin existing, or a competence of the issuing board that covers the cell on the day of adoption, up to that rank. */
export function isCompetent(ask: Ask, origin: Origin, rank: RankId | null): boolean {
  if ('existing' in origin) return true;
  const clause = clauseOf(ask, origin.clause);
  if (!clause) return false;
  return effective(ask.facts.competence, { on: clause.adopted, at: ask.at }).some((one) =>
    one.board === clause.board && ask.chain.includes(one.subject) && one.roles.includes(ask.role) &&
    reach(ask, one.scope, clause.adopted) !== null && (rank === null || rankOf(ask, rank) <= rankOf(ask, one.highest)));
}

const clauseOf = (ask: Ask, id: ClauseId): { board: string; adopted: Day } | undefined => known(ask.facts.clause, ask.at).find((one) => one.id === id);

/** Endings of a rule that cover day and place, each with what it did: applied, or why it was ignored (§3.2). */
export function endingsOf(ask: Ask, target: Assignment | Delegation): Step[] {
  const covering = effective(ask.facts.ending, ask).filter((one) => one.target === target.id && (!one.scope || reach(ask, one.scope)));
  return covering.map((one) => {
    const why = ignored(ask, one, target);
    const step = { kind: 'ENDING' as const, fact: one.id, version: one.version, path: keysOf(ask), basis: one.basis, ...('clause' in one.origin ? { clause: one.origin.clause } : {}) };
    return why ? { ...step, outcome: 'SIFTED' as const, why } : { ...step, outcome: 'APPLIED' as const };
  });
}

function ignored(ask: Ask, ending: Ending, target: Assignment | Delegation): Sift | null {
  if (isSuspended(ask, ending.origin)) return 'SUSPENDED';
  const tooLow = 'rank' in target && rankOf(ask, ending.rank) < rankOf(ask, target.rank);
  return tooLow || !isCompetent(ask, ending.origin, ending.rank) ? 'ULTRA_VIRES' : null;
}

export const isBound = (ask: Ask, rule: Assignment): boolean => rule.boundTo === 'ALL' || rule.boundTo.some((key) => isUnder(ask, key));

/** §3.2: the first reason found, in this order. */
export function sift(ask: Ask, rule: Assignment, holders: Holders, endings: Step[]): Sift | null {
  if (isSuspended(ask, rule.origin)) return 'SUSPENDED';
  if (endings.some((one) => one.outcome === 'APPLIED')) return 'ENDED';
  if (!isCompetent(ask, rule.origin, rule.rank)) return 'ULTRA_VIRES';
  if (!isBound(ask, rule)) return 'NOT_BOUND';
  if (rule.acceptance === 'CONDITION' && holders.found.some((one) => !one.accepted)) return 'NOT_ACCEPTED';
  if (holders.found.length > 0) return null;
  return holders.vacant ? 'VACANT' : 'DANGLING';
}
