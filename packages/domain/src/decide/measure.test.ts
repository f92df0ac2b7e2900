import { describe, expect, it } from 'vitest';
import { ratio, writeRatio } from '../ratio.ts';
import { board } from '../testing/board.ts';
import { measure } from './measure.ts';
import type { Abstention, Count, Counted, DecisionRule, Matter } from './rule.ts';
import type { Situation, Tally } from './situation.ts';
import type { Counter, Seat, SeatId } from './snapshot.ts';

const seat = (id: string, bench: string, weight: bigint, more: Partial<Seat> = {}): Seat =>
  ({ id: id as SeatId, group: bench, benches: [bench], voting: 'FULL', chair: false, vacant: false, measures: { gewicht: ratio(weight, 2n) }, ...more });
const ids = (...names: string[]): ReadonlySet<SeatId> => new Set(names as SeatId[]);

/** Six with a full vote, of whom one is away, one recused and there, one recused and away, one vacant, one connected; and one that advises. Weights in halves. */
const seats: readonly Seat[] = [
  seat('da', 'links', 3n), seat('weg', 'links', 5n), seat('befangen', 'links', 7n), seat('befangen-weg', 'rechts', 11n), seat('leer', 'rechts', 13n, { vacant: true }), seat('fern', 'rechts', 17n),
  seat('rat', 'links', 19n, { voting: 'ADVISORY' }),
];
type More = { recused?: DecisionRule['recused']; abstain?: Abstention; remote?: true; tally?: Tally };

function situation({ recused = 'LEAVES', abstain = 'NOT_COUNTED', remote, tally = { choices: new Map() } }: More): Situation {
  const matter: Matter = { ...(board.matters['anwesende'] as Matter), abstain, ...(remote ? { connectedWithoutVote: 'Planspiel' } : {}) };
  return {
    rule: { ...board, recused }, matter, seats, present: ids('da', 'befangen', 'fern', 'rat'), connected: ids('fern'), recused: ids('befangen', 'befangen-weg'), proposers: ids('weg', 'rat'),
    tally, day: 9, parameters: {}, used: new Set(),
  };
}

const written = (more: More, counted: Counted): string => writeRatio(measure(situation(more), counted));
/** By heads, by weight, and by heads of the bench "rechts". */
const three = (count: Count, more: More = {}): string[] => [written(more, { count }), written(more, { count, by: 'gewicht' }), written(more, { count, bench: 'rechts' })];

describe('a count', () => {
  it.each<[Count, string[]]>([
    ['LEGAL', ['6', '28', '3']], ['FILLED', ['5', '43/2', '2']], ['ENTITLED', ['3', '25/2', '1']], ['PRESENT', ['2', '10', '1']], ['ENTITLED_PRESENT', ['2', '10', '1']],
    ['VOTING_PRESENT', ['2', '10', '1']], ['RECUSED', ['2', '9', '1']], ['PROPOSERS', ['1', '5/2', '0']], ['LARGEST', ['1', '17/2', '1']], ['DAYS', ['9', '9', '9']],
  ])('%s is of the seats with a full vote', (count, expected) => expect(three(count)).toEqual(expected));

  it('PRESENT keeps the recused where the rule says so; the votes that are there do not', () => {
    expect(three('PRESENT', { recused: 'STAYS' })).toEqual(['3', '27/2', '1']);
    expect(three('ENTITLED_PRESENT', { recused: 'STAYS' })).toEqual(['2', '10', '1']);
    expect(three('VOTING_PRESENT', { recused: 'STAYS' })).toEqual(['2', '10', '1']);
  });

  it('VOTING_PRESENT leaves out who takes part from afar, where those have no vote', () => {
    expect(three('VOTING_PRESENT', { remote: true })).toEqual(['1', '3/2', '0']);
    expect(three('ENTITLED_PRESENT', { remote: true })).toEqual(['2', '10', '1']);
  });
});

const open: Tally = { choices: new Map(([['da', 'YES'], ['weg', 'NO'], ['befangen', 'ABSTAIN'], ['befangen-weg', 'INVALID'], ['leer', 'YES'], ['fern', 'NO'], ['rat', 'YES']] as const).map(([id, choice]) => [id as SeatId, choice])) };
const counter = (groups: string[], YES: number, NO: number, ABSTAIN: number, INVALID: number): Counter => ({ groups, YES, NO, ABSTAIN, INVALID });
const secret: Tally = { counters: [counter(['links'], 1, 2, 3, 4), counter(['rechts'], 10, 20, 30, 40), counter(['niemand'], 100, 100, 100, 100)] };

describe('votes', () => {
  it.each<[Count, Abstention, string[], string[]]>([
    ['YES', 'NOT_COUNTED', ['2', '8', '1'], ['11', '10']], ['NO', 'NOT_COUNTED', ['2', '11', '1'], ['22', '20']], ['NO', 'AS_NO', ['3', '29/2', '1'], ['55', '50']],
    ['NO', 'AS_PRESENT', ['2', '11', '1'], ['22', '20']], ['ABSTAIN', 'AS_NO', ['1', '7/2', '0'], ['33', '30']],
    ['CAST', 'NOT_COUNTED', ['4', '19', '2'], ['33', '30']], ['CAST', 'AS_NO', ['5', '45/2', '2'], ['66', '60']], ['CAST', 'AS_PRESENT', ['2', '10', '1'], ['2', '1']],
    ['GIVEN', 'NOT_COUNTED', ['6', '28', '3'], ['110', '100']],
  ])('%s with abstentions %s', (count, abstain, ballots, counters) => {
    expect(three(count, { abstain, tally: open })).toEqual(ballots);
    expect(written({ abstain, tally: secret }, { count })).toBe(counters[0]);
    expect(written({ abstain, tally: secret }, { count, bench: 'rechts' })).toBe(counters[1]);
  });

  it('of a counter weigh as one seat of its group does', () => {
    const equal = { counters: [counter(['links'], 2, 0, 0, 0), counter(['rechts'], 1, 0, 0, 0)] };
    expect(written({ tally: equal }, { count: 'YES', by: 'gewicht' })).toBe('17/2');
  });

  it('CAST of everybody present that may vote leaves out who takes part from afar without a vote', () => expect(three('CAST', { abstain: 'AS_PRESENT', remote: true, tally: open })).toEqual(['1', '3/2', '0']));
});
