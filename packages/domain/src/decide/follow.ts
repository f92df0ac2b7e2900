import type { Decision, Ground, Outcome, Step } from './decision.ts';
import { evaluate } from './evaluate.ts';
import { reasonOf } from './reason.ts';
import { VoteRefused } from './refusal.ts';
import type { DecisionRule, Objection } from './rule.ts';
import { parameterOf, type Situation } from './situation.ts';

/** What happens to a decision after the vote. `by`: the group of seats, or the office, that acts. `day`: days since the decision. */
export type Event =
  | { kind: 'OBJECTION'; by: string; day: number }
  | { kind: 'RULING'; upheld: boolean }
  | { kind: 'VOTED_AGAIN'; adopted: boolean; day: number; heldUnlawful: boolean };

/** The outcome that each event follows on. */
const FOLLOWS_ON: Readonly<Record<Event['kind'], Outcome>> = { OBJECTION: 'ADOPTED', RULING: 'SUSPENDED', VOTED_AGAIN: 'SUSPENDED' };

/** Widerspruch, Einwendung, Einspruch and what ends them. @throws VoteRefused EVENT_NOT_POSSIBLE where the decision is not in the state for it. */
export function follow(rule: DecisionRule, decision: Decision, event: Event, parameters: Readonly<Record<string, string>> = {}): Decision {
  if (decision.outcome !== FOLLOWS_ON[event.kind]) throw impossible(rule, `${event.kind} cannot follow on ${decision.outcome}`, `It follows on ${FOLLOWS_ON[event.kind]}`);
  const situation = afterwards(rule, decision, event, parameters);
  switch (event.kind) {
    case 'OBJECTION': return objected(situation, decision, event.by);
    case 'RULING': return ruled(rule, decision, event.upheld);
    case 'VOTED_AGAIN': return votedAgain(situation, decision, event);
  }
}

const impossible = (rule: DecisionRule, found: string, todo: string) => new VoteRefused('EVENT_NOT_POSSIBLE', `${rule.id}: ${found}. ${todo}.`);

function objected(situation: Situation, decision: Decision, by: string): Decision {
  const { rule } = situation;
  const open = rule.objections.filter(({ needs }) => !needs || parameterOf(situation, needs.parameter) === needs.value);
  const objection = open.find((each) => each.by.includes(by));
  if (!objection) return turned(rule, decision, 'ADOPTED', { kind: 'OBJECTOR_NOT_ENTITLED', cites: rule.objections[0]?.cites ?? rule.evidence.paragraph ?? '' }, []);
  const steps: Step[] = objection.deadline ? [{ part: 'DEADLINE', filled: evaluate(situation, objection.deadline) }] : [];
  const late = steps.find(({ filled }) => !filled.holds);
  if (late) return turned(rule, decision, 'ADOPTED', { kind: 'TEST', filled: late.filled }, steps);
  return turned(rule, decision, 'SUSPENDED', { kind: 'OBJECTED', cites: objection.cites }, steps);
}

function ruled(rule: DecisionRule, decision: Decision, upheld: boolean): Decision {
  const office = rule.objections.flatMap(({ decides }) => (decides === 'AGAIN' ? [] : [decides]))[0];
  if (!office) throw impossible(rule, 'nobody outside the board rules on an objection here', 'Let the board vote again');
  return turned(rule, decision, upheld ? 'CONFIRMED' : 'ANNULLED', { kind: 'RULED', office, upheld }, []);
}

function votedAgain(situation: Situation, decision: Decision, { adopted, heldUnlawful }: Extract<Event, { kind: 'VOTED_AGAIN' }>): Decision {
  const { rule } = situation;
  const again = rule.objections.map((each: Objection) => each.again).find((each) => each !== undefined);
  if (!again) throw impossible(rule, 'a second vote is no answer to an objection here', 'Hand in the ruling of the office, or decide the matter of the renewed vote');
  const filled = evaluate(situation, again.deadline);
  const steps: Step[] = [{ part: 'NEW_SESSION', filled }];
  const cites = 'cites' in again.deadline ? again.deadline.cites : '';
  const late = filled.holds ? {} : { defects: [...decision.defects, { kind: 'LATE_SESSION' as const, cites }] };
  const ground: Ground = { kind: 'VOTED_AGAIN', adopted, unlawful: adopted && heldUnlawful, cites: adopted && heldUnlawful ? again.unlawful.cites : cites };
  if (adopted && heldUnlawful) return turned(rule, { ...decision, ...late, next: { kind: 'OFFICE', office: again.unlawful } }, 'ESCALATED', ground, steps);
  return turned(rule, { ...decision, ...late }, adopted ? 'ADOPTED' : 'REJECTED', ground, steps);
}

function turned(rule: DecisionRule, before: Decision, outcome: Outcome, ground: Ground, steps: readonly Step[]): Decision {
  const bare = { ...before, outcome, ground, steps: [...before.steps, ...steps] };
  return { ...bare, reason: reasonOf(rule, bare) };
}

function afterwards(rule: DecisionRule, { matter: name }: Decision, event: Event, parameters: Readonly<Record<string, string>>): Situation {
  const matter = rule.matters[name];
  if (!matter) throw new VoteRefused('MATTER_UNKNOWN', `${rule.id}: no matter "${name}". Known: ${Object.keys(rule.matters).join(', ')}.`);
  const nobody = new Set<never>();
  return { rule, matter, seats: [], present: nobody, connected: nobody, recused: nobody, proposers: nobody, tally: { choices: new Map() }, day: 'day' in event ? event.day : 0, parameters, used: new Set() };
}
