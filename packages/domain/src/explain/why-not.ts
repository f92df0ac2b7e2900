import type { Answer, Query } from '../answer.ts';
import { pathOf, type Ars } from '../ars.ts';
import { dayBefore } from '../day.ts';
import type { BodyId, HoldingId } from '../ids.ts';
import type { Assignment, Delegation, Holding } from '../rules.ts';
import type { World } from '../world/projection.ts';
import { nearestRecord } from '../world/records.ts';
import type { Miss, Missed, WhyNot, WhyNotReason } from '../why-not.ts';
import { bodyName, citedOf, contextOf, functionName, holderName, placeName, reachOf, recordOf, ruleWords, scopedOf, subjectName, versionOfKind, type Context } from './context.ts';
import { areaOf } from './duels.ts';
import type { Language, WhyNotExplanation } from './explanation.ts';
import { headline } from './headline.ts';
import type { Missing } from './messages.ts';
import { announcement } from './notes.ts';
import type { Sentence } from './sentence.ts';

/** Why a body is not (or is) the holder, in words. The answer is the one that `whyNot` was asked with. Throws a RangeError where evidence points to no recorded source. */
export function explainWhyNot(world: World, query: Query, answer: Answer, { body, reasons }: WhyNot, lang: Language): WhyNotExplanation {
  const context = contextOf(world, query, answer, lang);
  return { question: context.say.whyNot.question(bodyName(context, body)), because: reasons.flatMap((reason) => told(context, body, reason)) };
}

function told(context: Context, body: BodyId, reason: WhyNotReason): Sentence[] {
  const { query, say: { whyNot: words, note } } = context;
  const name = bodyName(context, body);
  switch (reason.kind) {
    case 'HOLDS': case 'NO_CELL': return [headline(context)];
    case 'CLAIMS': return [headline(context), words.claims(name)];
    case 'NOT_IN_FORCE': return [words.notInForce(name, query.on, reason.followedBy.map((one) => bodyName(context, one)))];
    case 'PERFORMS': return [words.performs(name, bodyName(context, reason.bearer), citedIn(context, 'DELEGATION', reason.delegation))];
    case 'HANDED_ON': return [words.handedOn(name, reason.to.map((one) => bodyName(context, one)), reason.duty, citedIn(context, 'DELEGATION', reason.delegation))];
    case 'DELEGATION_LOST': {
      const to = recordOf(context, 'DELEGATION', reason.to);
      return to ? [words.delegationLost(name, citedIn(context, 'DELEGATION', reason.delegation), bodyName(context, to.to), citedOf(context, to), reason.why === 'SUBJECT' ? 'SUBJECT' : 'PLACE')] : [];
    }
    case 'DELEGATION_SIFTED': return [note.siftedDelegation[reason.why](name, citedIn(context, 'DELEGATION', reason.delegation))];
    case 'DELEGATION_CIRCULAR': return [note.circular(name, citedIn(context, 'DELEGATION', reason.delegation))];
    case 'WIDER_AREA': return widerArea(context, body, recordOf(context, 'HOLDING', reason.holding), recordOf(context, 'HOLDING', reason.to));
    case 'RULE_LOST': return [...inFunction(context, body, reason.holding), ...ruleLost(context, reason)];
    case 'RULE_SIFTED': return [...inFunction(context, body, reason.holding), ...ruleSifted(context, reason)];
    case 'ANNOUNCED': return context.answer.announced.filter((one) => one.body === body && one.fact === reason.rule).flatMap((one) => announcement(context, one));
    case 'OUT_OF_REACH': return reason.facts.flatMap((missed) => outOfReach(context, body, missed));
    case 'NOT_NAMED': return [words.notNamed(name, subjectName(context, query.subject))];
  }
}

function citedIn(context: Context, kind: 'DELEGATION', id: string): Sentence {
  const fact = recordOf(context, kind, id);
  return fact ? citedOf(context, fact) : [];
}

function widerArea(context: Context, body: BodyId, wider: Holding | undefined, deeper: Holding | undefined): Sentence[] {
  if (!wider || !deeper) return [];
  const before = { holder: bodyName(context, deeper.body), area: areaOf(context, deeper), cited: citedOf(context, deeper) };
  return [context.say.whyNot.widerArea(bodyName(context, body), functionName(context, wider.fn), areaOf(context, wider), citedOf(context, wider), before)];
}

/** That the body holds the function here which a rule names. */
function inFunction(context: Context, body: BodyId, id: HoldingId | undefined): Sentence[] {
  const holding = id && recordOf(context, 'HOLDING', id);
  return holding ? [context.say.whyNot.inFunction(bodyName(context, body), functionName(context, holding.fn), citedOf(context, holding))] : [];
}

function ruleLost(context: Context, { rule, to, why }: Extract<WhyNotReason, { kind: 'RULE_LOST' }>): Sentence[] {
  const [loser, winner] = [recordOf(context, 'ASSIGNMENT', rule), recordOf(context, 'ASSIGNMENT', to)];
  const { whyNot: words, duel } = context.say;
  return loser && winner ? [words.ruleLost(ruleWords(context, loser), ruleWords(context, winner), duel.reason[why](scopedOf(context, winner), scopedOf(context, loser)))] : [];
}

function ruleSifted(context: Context, { rule: id, why, ending: by }: Extract<WhyNotReason, { kind: 'RULE_SIFTED' }>): Sentence[] {
  const rule = recordOf(context, 'ASSIGNMENT', id);
  const ending = by && nearestRecord(context.world, 'ending', by, context.query);
  if (!rule) return [];
  return [ending ? context.say.whyNot.ruleEnded(ruleWords(context, rule), citedOf(context, ending)) : context.say.note.sifted[why](ruleWords(context, rule))];
}

/** A fact that names the body, and all that it misses; a holding that misses nothing says what the rule's function means here. */
function outOfReach(context: Context, body: BodyId, { kind, fact: id, version, place, misses }: Missed): Sentence[] {
  const fact = versionOfKind(context, kind, id, version);
  if (!fact) return [];
  if ('fn' in fact && misses.length === 0) return inFunction(context, body, fact.id);
  return [toldMisses(context, beginningOf(context, body, fact), fact, place, misses)];
}

/** What a fact misses at a place, after the beginning that says which fact it is. */
export function toldMisses(context: Context, beginning: Sentence, fact: Assignment | Holding | Delegation, place: Ars, misses: readonly Miss[]): Sentence {
  const missing = missingOf(context, fact, place);
  const { whyNot: words } = context.say;
  return words.misses(beginning, misses.map((miss) => words.miss[miss](missing)));
}

function beginningOf(context: Context, body: BodyId, fact: Assignment | Holding | Delegation): Sentence {
  const { whyNot: words } = context.say;
  if ('fn' in fact) return words.holding(bodyName(context, body), functionName(context, fact.fn), citedOf(context, fact));
  return 'holders' in fact ? words.rule(ruleWords(context, fact)) : words.delegation(holderName(context, fact.from), bodyName(context, body), citedOf(context, fact));
}

function missingOf(context: Context, fact: Assignment | Holding | Delegation, place: Ars): Missing {
  const { query } = context;
  const scope = 'area' in fact ? fact.area : fact.scope;
  const { from, to } = fact.valid;
  return {
    subject: subjectName(context, 'subject' in fact ? fact.subject : query.subject), reach: reachOf(context, scope), place: placeName(context, place),
    excepted: scope.except?.some((key) => pathOf(place).includes(key)) ?? false, from, over: to !== null && to <= query.on ? dayBefore(to) : null,
    roles: 'roles' in fact ? fact.roles : 'role' in fact ? [fact.role] : [], asked: query.role, giver: 'from' in fact ? holderName(context, fact.from) : null,
  };
}
