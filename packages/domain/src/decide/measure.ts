import { add, compare, multiply, ONE, type Ratio, ratio } from '../ratio.ts';
import type { Counted } from './rule.ts';
import { VoteRefused } from './refusal.ts';
import { abstentionOf, type Situation } from './situation.ts';
import type { Choice, Seat } from './snapshot.ts';

const NOUGHT = ratio(0n, 1n);

/** The number behind a named count, exact. */
export function measure(situation: Situation, counted: Counted): Ratio {
  const { present, connected, recused, proposers } = situation;
  const voters = situation.seats.filter(({ voting, benches }) => voting === 'FULL' && (counted.bench === undefined || benches.includes(counted.bench)));
  const weigh = (of: (seat: Seat) => boolean): Ratio => voters.filter(of).reduce((sum, seat) => add(sum, weightOf(seat, counted.by)), NOUGHT);
  const isThere = ({ id }: Seat): boolean => present.has(id) && (situation.rule.recused === 'STAYS' || !recused.has(id));
  const votes = (...choices: readonly Choice[]): Ratio => choices.reduce((sum, choice) => add(sum, chosen(situation, choice, counted, weigh)), NOUGHT);
  const votersPresent = (): Ratio => weigh(({ id }) => present.has(id) && !recused.has(id) && !(situation.matter.connectedWithoutVote && connected.has(id)));
  switch (counted.count) {
    case 'LEGAL': return weigh(() => true);
    case 'FILLED': return weigh(({ vacant }) => !vacant);
    case 'ENTITLED': return weigh(({ id, vacant }) => !vacant && !recused.has(id));
    case 'PRESENT': return weigh(isThere);
    case 'ENTITLED_PRESENT': return weigh((seat) => present.has(seat.id) && !recused.has(seat.id));
    case 'VOTING_PRESENT': return votersPresent();
    case 'RECUSED': return weigh(({ id }) => recused.has(id));
    case 'PROPOSERS': return weigh(({ id }) => proposers.has(id));
    case 'LARGEST': return voters.map((seat) => weightOf(seat, counted.by)).reduce((most, each) => (compare(each, most) > 0 ? each : most), NOUGHT);
    case 'DAYS': return ratio(BigInt(situation.day), 1n);
    case 'YES': return votes('YES');
    case 'NO': return abstentionOf(situation) === 'AS_NO' ? votes('NO', 'ABSTAIN') : votes('NO');
    case 'ABSTAIN': return votes('ABSTAIN');
    case 'CAST': return ({ NOT_COUNTED: () => votes('YES', 'NO'), AS_NO: () => votes('YES', 'NO', 'ABSTAIN'), AS_PRESENT: votersPresent })[abstentionOf(situation)]();
    case 'GIVEN': return votes('YES', 'NO', 'ABSTAIN', 'INVALID');
  }
}

function chosen({ tally, seats }: Situation, choice: Choice, { bench, by }: Counted, weigh: (of: (seat: Seat) => boolean) => Ratio): Ratio {
  if ('choices' in tally) return weigh(({ id }) => tally.choices.get(id) === choice);
  return tally.counters.reduce((sum, counter) => {
    const one = seats.find(({ group }) => counter.groups.includes(group));
    if (!one || (bench !== undefined && !one.benches.includes(bench))) return sum;
    return add(sum, multiply(ratio(BigInt(counter[choice]), 1n), weightOf(one, by)));
  }, NOUGHT);
}

function weightOf({ id, measures }: Seat, by: string | undefined): Ratio {
  if (by === undefined) return ONE;
  const weight = measures[by];
  if (!weight) throw new VoteRefused('MEASURE_UNKNOWN', `Seat ${id} carries no "${by}". Give every seat that votes its weight.`);
  return weight;
}
