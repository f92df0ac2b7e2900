import { ratio, readRatio, seatsOf, type Ballot, type Choice, type DecisionRule, type Seat, type SeatId } from '@feder/domain';
import type { Vector } from './vector.ts';

const CHOICES: Readonly<Record<string, Choice>> = { yes: 'YES', no: 'NO', abstain: 'ABSTAIN', invalid: 'INVALID' };

const split = (text: string, by: string): string[] => text.split(by).map((each) => each.trim()).filter((each) => each !== '');

/** The seats of a vector: the rule's own, with other numbers, and those that only it has. */
export function readSeats(rule: DecisionRule, { id, seats = {} }: Vector): Seat[] {
  const sizes = Object.fromEntries(Object.entries(seats).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  const own = Object.entries(seats).flatMap(([name, text]) => (typeof text === 'number' ? [] : [ownSeat(rule, id, name, text)]));
  return [...seatsOf(rule, sizes), ...own];
}

function ownSeat(rule: DecisionRule, where: string, name: string, text: string): Seat {
  const [kind = '', weight = '1'] = split(text, '*');
  const group = rule.groups.find((each) => each.id === kind);
  const [measure] = Object.keys(rule.measures);
  if (!group) throw new TypeError(`${where}: "${kind}" is no group of ${rule.id}.`);
  return {
    id: name as SeatId, group: kind, benches: group.benches ?? [], voting: group.voting ?? 'FULL', chair: group.chair ?? false, vacant: false,
    measures: measure === undefined ? {} : { ...group.measures, [measure]: readRatio(weight) },
  };
}

/** "3 amtschef + vorsitz": that many seats of each, taken from the end where `from` says so. A seat's own name stands for itself. */
export function pick(seats: readonly Seat[], text: string | undefined, from: 'start' | 'end', where: string): SeatId[] {
  const taken = new Set<SeatId>();
  for (const item of split(text ?? '', '+')) {
    const [, howMany, name = ''] = /^(?:(\d+)\s+)?(\S+)$/.exec(item) ?? [];
    const free = seats.filter((seat) => !taken.has(seat.id) && (seat.id === name || seat.group === name));
    const wanted = name === 'rest' ? seats.filter(({ id }) => !taken.has(id)) : from === 'start' ? free.slice(0, Number(howMany ?? 1)) : free.slice(free.length - Number(howMany ?? 1));
    if (name !== 'rest' && wanted.length < Number(howMany ?? 1)) throw new TypeError(`${where}: "${item}" asks for more seats than are left.`);
    for (const { id } of wanted) taken.add(id);
  }
  return [...taken];
}

/** "vorsitz + 7 amtschef yes; rest no": from the seats that may vote, each once; "a 3 of its votes yes" casts a part; "stranger yes!" takes any seat, also a second time. */
export function readBallots(all: readonly Seat[], able: readonly Seat[], text: string | undefined, where: string): Ballot[] {
  const ballots: Ballot[] = [];
  for (const item of split(text ?? '', ';')) {
    const [, who = '', word = '', forced] = /^(.*)\s(\w+)(!?)$/.exec(item) ?? [];
    const choice = CHOICES[word];
    if (!choice) throw new TypeError(`${where}: "${item}" ends in no choice. Expected ${Object.keys(CHOICES).join(', ')}.`);
    const [, seat, votes] = /^(\S+) (\d+) of its votes$/.exec(who) ?? [];
    if (seat !== undefined) ballots.push({ seat: seat as SeatId, choice, votes: ratio(BigInt(votes ?? 0), 1n) });
    else if (forced) ballots.push(...split(who, '+').map((each) => ({ seat: (all.find(({ id, group }) => id === each || group === each)?.id ?? each) as SeatId, choice })));
    else ballots.push(...pick(able.filter(({ id }) => ballots.every((each) => each.seat !== id)), who, 'start', where).map((id) => ({ seat: id, choice })));
  }
  return ballots;
}

/** "7 yes, 3 no" */
export function readCounter(text: string, where: string): Record<Choice, number> {
  const counter: Record<Choice, number> = { YES: 0, NO: 0, ABSTAIN: 0, INVALID: 0 };
  for (const item of split(text, ',')) {
    const [, howMany, word = ''] = /^(\d+)\s+(\w+)$/.exec(item) ?? [];
    const choice = CHOICES[word];
    if (!choice) throw new TypeError(`${where}: "${item}" is no count of a choice.`);
    counter[choice] += Number(howMany);
  }
  return counter;
}
