import type { Abstention, DecisionRule, Matter, Setting } from './rule.ts';
import { VoteRefused } from './refusal.ts';
import type { Choice, Counter, Seat, SeatId } from './snapshot.ts';

/** What was counted: each seat's choice, or only numbers. */
export type Tally = { choices: ReadonlyMap<SeatId, Choice> } | { counters: readonly Counter[] };

/** Everything that a test may ask, at one moment. `used` gathers the parameters that an answer rested on. */
export type Situation = {
  rule: DecisionRule;
  matter: Matter;
  seats: readonly Seat[];
  present: ReadonlySet<SeatId>;
  connected: ReadonlySet<SeatId>;
  recused: ReadonlySet<SeatId>;
  proposers: ReadonlySet<SeatId>;
  tally: Tally;
  day: number;
  parameters: Readonly<Record<string, string>>;
  used: Set<string>;
};

type Asked = Pick<Situation, 'rule' | 'parameters' | 'used'>;

/** The value of a parameter: the one given, else the rule's default. */
export function parameterOf({ rule, parameters, used }: Asked, name: string): string {
  const parameter = rule.parameters[name];
  if (!parameter) throw new VoteRefused('PARAMETER_UNKNOWN', `${rule.id}: no parameter "${name}". Known: ${Object.keys(rule.parameters).join(', ') || 'none'}.`);
  used.add(name);
  return parameters[name] ?? parameter.default;
}

export function settingOf<Value extends string>(asked: Asked, setting: Setting<Value>, values: readonly Value[]): Value {
  if (typeof setting === 'string') return setting;
  const found = parameterOf(asked, setting.parameter);
  const value = values.find((each) => each === found);
  if (!value) throw new VoteRefused('OPTION_UNKNOWN', `${asked.rule.id}, parameter "${setting.parameter}": "${found}" is no option. Expected one of ${values.join(', ')}.`);
  return value;
}

export const abstentionOf = (situation: Situation): Abstention => settingOf(situation, situation.matter.abstain, ['NOT_COUNTED', 'AS_NO', 'AS_PRESENT']);
