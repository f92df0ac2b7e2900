import type { Lost, Step } from '../answer.ts';
import type { Assignment, Delegation, Holding } from '../rules.ts';
import { bodyName, citedOf, functionName, holderName, placeName, recordOf, scopedOf, type Context } from './context.ts';
import type { Compared, Duel } from './explanation.ts';
import type { Name } from './messages.ts';
import { begin, type Sentence } from './sentence.ts';

const binding = ['MODE', 'RANK', 'SUBJECT', 'PLACE', 'STATUS'] as const;
const fallback = ['MODE', 'SUBJECT', 'PLACE', 'STATUS', 'RANK'] as const;
const decidedBy = (why: Lost): Compared['what'] => (why === 'YIELDED' ? 'MODE' : why);

/** Who lost against what holds: rules, wider holders of a function, and delegations that a more specific one displaces. */
export const duels = (context: Context): Duel[] =>
  context.answer.trace.flatMap((step) => (step.outcome === 'LOST' && step.of === undefined ? (duelOf(context, step, step.why, step.to) ?? []) : []));

function duelOf(context: Context, { kind, fact }: Step, why: Lost, to: string): Duel | null {
  switch (kind) {
    case 'ASSIGNMENT': return ofRules(context, recordOf(context, 'ASSIGNMENT', to), recordOf(context, 'ASSIGNMENT', fact), why);
    case 'HOLDING': return ofHoldings(context, recordOf(context, 'HOLDING', to), recordOf(context, 'HOLDING', fact));
    case 'DELEGATION': return ofDelegations(context, recordOf(context, 'DELEGATION', to), recordOf(context, 'DELEGATION', fact), why);
    case 'ENDING': return null;
  }
}

/** The parts of the key that were compared, in their order, up to the one that decided (§3.4). */
function upTo(order: readonly Compared['what'][], why: Lost): Compared[] {
  const last = order.indexOf(decidedBy(why));
  return order.slice(0, last + 1).map((what, index) => ({ what, sign: index === last ? '>' : '=' }));
}

function ofRules(context: Context, winner: Assignment | undefined, loser: Assignment | undefined, why: Lost): Duel | null {
  if (!winner || !loser) return null;
  const side = (rule: Assignment) => ({
    title: begin(context.say.words.join(rule.holders.map((holder): Sentence => [plain(holderName(context, holder))]))),
    detail: context.say.duel.detail(scopedOf(context, rule), citedOf(context, rule)),
  });
  return { winner: side(winner), loser: side(loser), compared: upTo(winner.mode === 'FALLBACK' ? fallback : binding, why), lostBy: context.say.duel.lost[why](scopedOf(context, winner), scopedOf(context, loser)) };
}

function ofHoldings(context: Context, winner: Holding | undefined, loser: Holding | undefined): Duel | null {
  if (!winner || !loser) return null;
  const area = (one: Holding) => areaOf(context, one);
  const side = (one: Holding) => ({ title: [plain(bodyName(context, one.body))], detail: begin(context.say.duel.holdingDetail(functionName(context, one.fn), area(one), citedOf(context, one))) });
  return { winner: side(winner), loser: side(loser), compared: [{ what: 'PLACE', sign: '>' }], lostBy: context.say.duel.holdingLost(area(winner), area(loser)) };
}

function ofDelegations(context: Context, winner: Delegation | undefined, loser: Delegation | undefined, why: Lost): Duel | null {
  if (!winner || !loser) return null;
  const side = (one: Delegation) => ({ title: [plain(bodyName(context, one.to))], detail: begin(context.say.duel.handedOn(holderName(context, one.from), scopedOf(context, one), citedOf(context, one))) });
  return { winner: side(winner), loser: side(loser), compared: upTo(['SUBJECT', 'PLACE'], why), lostBy: context.say.duel.lost[why](scopedOf(context, winner), scopedOf(context, loser)) };
}

/** Of the areas that a holding covers, the one that meets this place. */
export function areaOf(context: Context, { area }: Holding): Name {
  const { answeredAt } = context.answer;
  return placeName(context, area.within.filter((key) => answeredAt.startsWith(key)).sort((a, b) => b.length - a.length)[0] ?? area.within[0] ?? answeredAt);
}

const plain = ({ text, body }: ReturnType<typeof bodyName>): Sentence[number] => ({ text, ...(body ? { body } : {}) });
