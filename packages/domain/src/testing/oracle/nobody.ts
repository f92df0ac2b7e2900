import type { Reason, Status } from '../../answer.ts';
import { inForce, reach, type Ask } from './ask.ts';
import { compareKeys, ofTheLine } from './candidates.ts';
import type { Judged } from './pick.ts';
import { isBound, isCompetent } from './sift.ts';
import { sifts } from '../../answer.ts';

/** G6: nobody, not recorded, or not expected; and why. */
export function nobody(ask: Ask, sifted: readonly Judged[]): { status: Status; reason: Reason } {
  const [largest] = [...sifted].sort((a, b) => compareKeys(b.key, a.key) || rankOfSift(a) - rankOfSift(b));
  const reason = largest?.sifted ?? 'NO_RULE';
  const expectation = expectationOf(ask);
  if (!expectation?.required) return { status: 'NOT_EXPECTED', reason };
  return { status: expectation.complete || clauseHasCovered(ask) ? 'GAP' : 'UNKNOWN', reason };
}

const rankOfSift = ({ sifted }: Judged): number => sifts.findIndex((one) => one === sifted);

/** Those of the subject, else of the nearest group above that has one covering the place; among several the largest (place depth, status); of equal ones, what requires and what is complete. */
function expectationOf(ask: Ask): { required: boolean; complete: boolean } | undefined {
  const here = inForce(ask.facts.expectation, ask).filter((one) => one.role === ask.role);
  for (const subject of ask.chain) {
    const met = here.filter((one) => one.subject === subject).flatMap((one) => {
      const hit = reach(ask, one.scope);
      return hit ? [{ one, key: [hit.depth, hit.status] }] : [];
    });
    const [best] = met.sort((a, b) => compareKeys(b.key, a.key));
    if (!best) continue;
    const equal = met.filter(({ key }) => compareKeys(key, best.key) === 0).map(({ one }) => one);
    return { required: equal.some((one) => one.required), complete: equal.some((one) => one.record === 'COMPLETE') };
  }
  return undefined;
}

/** A clause has covered the cell: it began on or before the day, and its board could. It may be ended, suspended or over. */
const clauseHasCovered = (ask: Ask): boolean =>
  ofTheLine(ask).some(({ rule }) => 'clause' in rule.origin && rule.valid.from <= ask.on && rule.evidence.confidence !== 'ANNOUNCED' && isCompetent(ask, rule.origin, rule.rank) && isBound(ask, rule));
