import { recordAt, recordsAt } from '../world/records.ts';
import type { BodyId, FunctionId } from '../ids.ts';
import type { Assignment, Delegation, Holding } from '../rules.ts';
import { bodyName, citedOf, functionName, holderName, recordOf, statusName, stepsOf, subjectName, type Context } from './context.ts';
import type { Name } from './messages.ts';
import type { Sentence } from './sentence.ts';

/** Why those who answer do: each rule that holds, whom its functions mean here, and what was handed on. */
export function grounds(context: Context): Sentence[] {
  const rules = stepsOf(context, 'ASSIGNMENT', 'WON', 'ADDED');
  const co = stepsOf(context, 'ASSIGNMENT', 'CO_GROUND').flatMap(({ fact }) => recordOf(context, 'ASSIGNMENT', fact) ?? []);
  const handed = stepsOf(context, 'DELEGATION', 'APPLIED').flatMap(({ fact }) => recordOf(context, 'DELEGATION', fact) ?? []);
  const last = rules.at(-1);
  const spokenOf = last && lastSpokenOf(context, recordOf(context, 'ASSIGNMENT', last.fact));
  return [
    ...followed(context),
    ...rules.flatMap(({ fact }, index) => {
      const rule = recordOf(context, 'ASSIGNMENT', fact);
      return rule ? byRule(context, rule, index === 0 ? co : []) : [];
    }),
    ...handed.map((fact, index) => handedOn(context, fact, index === 0 ? spokenOf : undefined)),
  ];
}

/** The body that the clauses of a rule end with, where it is one alone. */
function lastSpokenOf(context: Context, rule: Assignment | undefined): BodyId | undefined {
  const holder = rule?.holders.at(-1);
  if (!rule || !holder) return undefined;
  if ('body' in holder) return rule.holders.length === 1 ? holder.body : undefined;
  return holdingsOf(context, holder.fn).at(-1)?.body;
}

function byRule(context: Context, rule: Assignment, co: readonly Assignment[]): Sentence[] {
  const { query, say } = context;
  const bodies = rule.holders.filter((holder) => 'body' in holder);
  const { subject, group } = aboutOf(context, rule);
  const named = say.clause.named(query.role, subject, group, bodies.map((one) => holderName(context, one)), citedOf(context, rule, ...co));
  return [...(bodies.length > 0 ? [named] : []), ...matters(context, rule, co)];
}

/** For each function that a rule names: that it is the function's matter, and who holds it here. */
export function matters(context: Context, rule: Assignment, co: readonly Assignment[] = []): Sentence[] {
  const { subject, group } = aboutOf(context, rule);
  const fns = rule.holders.flatMap((holder) => ('fn' in holder ? [holder.fn] : []));
  return fns.flatMap((fn) => [
    context.say.clause.matterOf(context.query.role, subject, group, functionName(context, fn), citedOf(context, rule, ...co)),
    ...holdingsOf(context, fn).map((one) => heldBy(context, one)),
  ]);
}

/** The subject asked about, and the group that the rule is made for. A rule about the supervision of a body is neither: it speaks for itself. */
function aboutOf(context: Context, { subject: about }: Assignment): { subject: string; group: string | null } {
  const elsewhere = context.answer.trace.some(({ of }) => of !== undefined);
  const group = elsewhere || about === context.query.subject ? null : subjectName(context, about);
  return { subject: subjectName(context, group === null ? about : context.query.subject), group };
}

const holdingsOf = (context: Context, fn: FunctionId): Holding[] =>
  stepsOf(context, 'HOLDING', 'WON').flatMap((step) => recordOf(context, 'HOLDING', step.fact) ?? []).filter((one) => one.fn === fn);

/** A municipality does it itself, as what it is (a Große Kreisstadt); any other body does it here. One that hands the task on holds the function, no more. */
function heldBy(context: Context, holding: Holding): Sentence {
  const { world, query, answer, say } = context;
  const body = recordAt(world, 'body', holding.body, query);
  const handsOn = answer.holders.some((held) => held.formerly?.includes(holding.body) || (held.body === holding.body && held.performer !== undefined));
  const itself = body?.form === 'GEBIETSKOERPERSCHAFT' && body.level === 'MUNICIPALITY' && body.place === answer.answeredAt;
  if (!itself) return say.clause.heldHere(bodyName(context, holding.body), handsOn, citedOf(context, holding));
  const status = holding.area.status ?? recordsAt(world, 'statusHolding', query).find(({ place }) => place === answer.answeredAt)?.status;
  return say.clause.heldItself(bodyName(context, holding.body), status === undefined ? null : statusName(context, status), handsOn, citedOf(context, holding));
}

/** Who hands on is not named again where the clause before has spoken of that body. */
function handedOn(context: Context, fact: Delegation, spokenOf: BodyId | undefined): Sentence {
  const again = 'body' in fact.from && fact.from.body === spokenOf;
  return context.say.clause[fact.transfersDuty ? 'transferred' : 'entrusted'](holderName(context, fact.from), again, bodyName(context, fact.to), citedOf(context, fact));
}

/** Supervision that follows the duty holder of another role (§3.7). */
function followed(context: Context): Sentence[] {
  const asked = context.answer.trace.filter(({ of }) => of !== undefined);
  const role = asked[0]?.of;
  if (role === undefined) return [];
  const handed = asked.filter(({ kind, outcome }) => kind === 'DELEGATION' && outcome === 'APPLIED').flatMap(({ fact }) => recordOf(context, 'DELEGATION', fact) ?? []);
  const duty = handed.filter(({ transfersDuty }) => transfersDuty).map(({ to }) => to);
  const named = asked.flatMap((step) => ((step.kind === 'ASSIGNMENT' || step.kind === 'HOLDING') && step.outcome === 'WON' && step.body ? [step.body] : []));
  const names: Name[] = [...new Set(duty.length > 0 ? duty.slice(-1) : named)].map((id) => bodyName(context, id));
  return names.length === 0 ? [] : [context.say.clause.supervisionFollows(names, role)];
}
