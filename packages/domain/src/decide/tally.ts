import { add, compare, ratio, type Ratio } from '../ratio.ts';
import { VoteRefused } from './refusal.ts';
import type { Circulation } from './rule.ts';
import { settingOf, type Situation, type Tally } from './situation.ts';
import type { Ballot, Choice, Counter, Seat, SeatId, Votes } from './snapshot.ts';

/** A ballot that was given and does not count. */
export type SetAside = { seat: SeatId; why: 'NO_VOTE' | 'CONNECTED' | 'SPLIT' };

/** Who may vote, before anybody did. */
export type Electorate = Omit<Situation, 'proposers' | 'tally' | 'day'> & { circulation: boolean };

/** One counted vote per entitlement (I6); the order in which ballots are handed in does not matter. */
export function tally(electorate: Electorate, votes: Votes): { tally: Tally; setAside: SetAside[] } {
  if ('secret' in votes) return { tally: { counters: countersOf(electorate, votes.secret) }, setAside: [] };
  const setAside: SetAside[] = [];
  const choices = new Map<SeatId, Choice>();
  for (const [id, ballots] of Map.groupBy(votes.open, ({ seat }) => seat)) {
    const seat = electorate.seats.find((each) => each.id === id);
    if (!seat || seat.vacant) throw new VoteRefused('NOT_A_MEMBER', `A ballot names seat ${id}, which nobody in this board holds. Remove the ballot or correct the list of seats.`);
    const barred = barredBy(electorate, seat);
    if (barred) {
      setAside.push(...ballots.map(() => ({ seat: id, why: barred })));
      continue;
    }
    mayVote(electorate, id);
    const choice = choiceOf(electorate, seat, ballots);
    if (choice === 'SPLIT') setAside.push({ seat: id, why: 'SPLIT' });
    choices.set(id, choice === 'SPLIT' ? 'INVALID' : choice);
  }
  return { tally: { choices }, setAside };
}

/** In a circulation, what a member that gave no ballot is taken to have said. */
export function withSilence({ choices }: { choices: ReadonlyMap<SeatId, Choice> }, entitled: readonly Seat[], silence: Exclude<Circulation['silence'], object>): Tally {
  if (silence === 'NO_VOTE') return { choices };
  const said: Choice = silence === 'CONSENT' ? 'YES' : 'ABSTAIN';
  return { choices: new Map([...choices, ...entitled.filter(({ id }) => !choices.has(id)).map(({ id }) => [id, said] as const)]) };
}

function barredBy({ matter, connected }: Electorate, { id, voting }: Seat): 'NO_VOTE' | 'CONNECTED' | null {
  if (voting !== 'FULL') return 'NO_VOTE';
  return matter.connectedWithoutVote && connected.has(id) ? 'CONNECTED' : null;
}

function mayVote({ recused, present, circulation }: Electorate, id: SeatId): void {
  if (recused.has(id)) throw new VoteRefused('RECUSED_VOTED', `Seat ${id} is recused and gave a ballot. A recused member does not vote: remove the ballot, or correct the recusal.`);
  if (!circulation && !present.has(id)) throw new VoteRefused('ABSENT_VOTED', `Seat ${id} was present neither at opening nor at closing and gave a ballot. Correct the presence log or remove the ballot.`);
}

/** The last ballot of a seat; split where its several votes differ. */
function choiceOf(electorate: Electorate, seat: Seat, ballots: readonly Ballot[]): Choice | 'SPLIT' {
  const { id, uniform, measures } = electorate.rule;
  const [first] = ballots;
  const parts = ballots.filter(({ votes }) => votes);
  if (parts.length === 0) {
    const places = ballots.map(({ cast }) => cast ?? 0);
    if (new Set(places).size < places.length) throw new VoteRefused('BALLOT_TWICE', `Seat ${seat.id} gave ${ballots.length} ballots, and the log does not say which came last. Number them by "cast".`);
    return ballots.reduce((last, each) => ((each.cast ?? 0) > (last.cast ?? 0) ? each : last), first as Ballot).choice;
  }
  if (uniform === undefined || parts.length < ballots.length) throw new VoteRefused('VOTES_SPLIT', `Seat ${seat.id} casts votes apart. ${id} counts one ballot per seat: hand in one.`);
  const weight = seat.measures[Object.keys(measures)[0] ?? ''] ?? ratio(1n, 1n);
  const given = parts.reduce<Ratio>((sum, { votes = ratio(0n, 1n) }) => add(sum, votes), ratio(0n, 1n));
  if (compare(given, weight) > 0) throw new VoteRefused('TOO_MANY_VOTES', `Seat ${seat.id} casts more votes than it has. Correct the ballots or the weight.`);
  if (parts.every(({ choice }) => choice === first?.choice)) return (first as Ballot).choice;
  if (settingOf(electorate, uniform.apart, ['INVALID', 'REFUSED']) === 'REFUSED') throw new VoteRefused('VOTES_SPLIT', `Seat ${seat.id} casts its votes apart. They are to be cast uniformly (${uniform.cites}): hand them in again.`);
  return 'SPLIT';
}

function countersOf({ seats, present, recused, connected, matter, rule, circulation }: Electorate, counters: readonly Counter[]): readonly Counter[] {
  if (circulation) throw new VoteRefused('SECRET_NEEDS_NAMES', `${rule.id}: in a circulation silence counts by seat, which a secret vote does not know. Vote openly, or in a session.`);
  const claimed = counters.flatMap(({ groups }) => groups);
  const unknown = claimed.find((group, at) => claimed.indexOf(group) !== at || seats.every((seat) => seat.group !== group));
  if (unknown !== undefined) throw new VoteRefused('NOT_A_MEMBER', `A counter names "${unknown}", which is no group of this board or stands in two counters. Count each group once.`);
  for (const counter of counters) {
    const counted = seats.filter(({ group, voting }) => voting === 'FULL' && counter.groups.includes(group));
    const shapes = new Set(counted.map(({ benches, measures }) => JSON.stringify([benches, Object.entries(measures).map(([name, [num, den]]) => [name, String(num), String(den)])])));
    if (shapes.size > 1) throw new VoteRefused('SECRET_UNEQUAL', `The counter of ${counter.groups.join(', ')} mixes seats of different benches or weights. Count them apart, or vote openly.`);
    const entitled = counted.filter(({ id }) => present.has(id) && !recused.has(id) && !(matter.connectedWithoutVote && connected.has(id))).length;
    const given = counter.YES + counter.NO + counter.ABSTAIN + counter.INVALID;
    if (given > entitled) throw new VoteRefused('TOO_MANY_VOTES', `The counter of ${counter.groups.join(', ')} holds ${given} votes, and ${entitled} were entitled. Count again.`);
  }
  return counters;
}
