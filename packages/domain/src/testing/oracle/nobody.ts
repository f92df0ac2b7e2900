import type { Reason, Status } from '../../answer.ts';
import type { Expectation } from '../../rules.ts';
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
  return { status: expectation.record === 'COMPLETE' || clauseHasCovered(ask) ? 'GAP' : 'UNKNOWN', reason };
}

const rankOfSift = ({ sifted }: Judged): number => sifts.findIndex((one) => one === sifted);

/** Those of the subject, else of the nearest group above that has one covering the place; among several the largest (place depth, status). */
function expectationOf(ask: Ask): Expectation | undefined {
  const here = inForce(ask.facts.expectation, ask).filter((one) => one.role === ask.role && one.evidence.confidence !== 'ANNOUNCED');
  for (const subject of ask.chain) {
    const met = here.filter((one) => one.subject === subject).flatMap((one) => {
      const hit = reach(ask, one.scope);
      return hit ? [{ one, key: [hit.depth, hit.status] }] : [];
    });
    const [best] = met.sort((a, b) => compareKeys(b.key, a.key));
    if (best) return best.one;
  }
  return undefined;
}

/** A clause has covered the cell: it began on or before the day, and its board could. It may be ended, suspended or over. */
const clauseHasCovered = (ask: Ask): boolean =>
  ofTheLine(ask).some(({ rule }) => 'clause' in rule.origin && rule.valid.from <= ask.on && rule.evidence.confidence !== 'ANNOUNCED' && isCompetent(ask, rule.origin, rule.rank) && isBound(ask, rule));
