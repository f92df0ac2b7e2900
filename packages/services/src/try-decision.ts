import type { DecideInput, TrialDecision } from '@feder/contract/schemas';
import { decide, seatsOf, VoteRefused, writeFilled, type Ballot, type Choice, type Decision, type DecisionRule, type Filled, type Seat, type SeatId, type Snapshot, type Snapshots } from '@feder/domain';
import { FederError, unknown } from './errors.ts';
import { parameterOf } from './list-procedures.ts';

const CHOICES = { yes: 'YES', no: 'NO', abstain: 'ABSTAIN', invalid: 'INVALID' } as const satisfies Record<string, Choice>;

/** A trial run: what a rule makes of these counts. Nothing is stored and nobody is bound. */
export function tryDecision(rules: readonly DecisionRule[], input: DecideInput): TrialDecision {
  const rule = rules.find(({ id }) => id === input.rule);
  if (!rule) throw unknown('rule', input.rule, `one of ${rules.map(({ id }) => id).join(', ')}`);
  const stranger = [...Object.keys(input.counts), ...Object.keys(input.proposers)].find((group) => rule.groups.every(({ id }) => id !== group));
  if (stranger !== undefined) throw unknown('counts', stranger, `one of ${rule.groups.map(({ id }) => id).join(', ')}`);
  const { snapshots, open } = counted(rule, input);
  try {
    return told(rule, decide(rule, snapshots, { open }));
  } catch (refused) {
    if (!(refused instanceof VoteRefused)) throw refused;
    throw new FederError('INVALID', refused.message, [{ field: 'counts', expected: refused.message, got: refused.code }]);
  }
}

/** Seats by group in order: first those that voted, at the end the absent and the recused. */
function counted(rule: DecisionRule, input: DecideInput): { snapshots: Snapshots; open: Ballot[] } {
  const sizes = Object.fromEntries(Object.entries(input.counts).flatMap(([id, { seats }]) => (seats === undefined ? [] : [[id, seats]])));
  const seats = seatsOf(rule, sizes);
  const taken = Object.entries(input.counts).map(([group, counts]) => seated(group, seats.filter((seat) => seat.group === group), counts));
  const [absent, recused] = [new Set(taken.flatMap((each) => each.absent)), taken.flatMap((each) => each.recused)];
  const moment: Snapshot = { seats, present: seats.map(({ id }) => id).filter((id) => !absent.has(id)), connected: [], recused };
  const proposers = Object.entries(input.proposers).flatMap(([group, howMany]) => seats.filter((seat) => seat.group === group).slice(0, howMany).map(({ id }) => id));
  const { sitting: form, convened, notice, simple, lot, parameters } = input;
  return {
    open: taken.flatMap(({ ballots }) => ballots),
    snapshots: {
      matter: input.matter ?? Object.keys(rule.matters)[0] ?? '', sitting: { form, convened, notice, simple, heard: false }, opening: moment, closing: moment, proposers, parameters, consents: [],
      onlyConsenting: false, lot, deputy: false, foundRecused: [],
    },
  };
}

function seated(group: string, seats: readonly Seat[], { absent, recused, ...counts }: DecideInput['counts'][string]): { ballots: Ballot[]; absent: SeatId[]; recused: SeatId[] } {
  const ids = seats.map(({ id }) => id);
  const there = ids.slice(0, Math.max(0, ids.length - absent - recused));
  const choices = Object.entries(CHOICES).flatMap(([name, choice]) => Array.from({ length: counts[name as keyof typeof CHOICES] }, () => choice));
  if (absent + recused > ids.length || choices.length > there.length) {
    const expected = `at most ${ids.length} in all: absent, recused and votes of ${group} together`;
    throw new FederError('INVALID', `counts.${group}: expected ${expected}.`, [{ field: `counts.${group}`, expected, got: String(absent + recused + choices.length) }]);
  }
  return { ballots: choices.map((choice, at): Ballot => ({ seat: there[at] as SeatId, choice })), absent: ids.slice(there.length, there.length + absent), recused: ids.slice(there.length + absent) };
}

function told(rule: DecisionRule, { matter, outcome, reason, steps, setAside, pending, binds, next, open }: Decision): TrialDecision {
  const written = (filled: Filled) => ({ de: writeFilled(rule, filled, 'de'), en: writeFilled(rule, filled, 'en') });
  return {
    rule: rule.id, matter, outcome, reason, setAside: setAside.length, pending: pending.map(({ name }) => name), binds: binds && { scope: binds.scope, seats: binds.seats.length },
    steps: steps.map(({ part, filled }) => ({ part, holds: filled.holds, expression: written(filled) })).filter(({ expression }) => expression.de !== ''),
    next: next && (next.kind === 'OFFICE' ? next.office.name : { de: 'Zweite Sitzung', en: 'Second session' }), open: open.flatMap((id) => parameterOf(rule, id)),
  };
}
