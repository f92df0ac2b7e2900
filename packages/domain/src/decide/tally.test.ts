import { describe, expect, it } from 'vitest';
import { ratio } from '../ratio.ts';
import { board, seatsWith } from '../testing/board.ts';
import type { DecisionRule, Matter } from './rule.ts';
import type { Ballot, Choice, Counter, Seat, SeatId, Votes } from './snapshot.ts';
import { tally, withSilence, type Electorate } from './tally.ts';

const id = (at: number): SeatId => `sitz-${at}` as SeatId;
/** Eight: the second carries three votes and a half, the seventh advises, the eighth is vacant; the third is recused, the fourth away, the sixth takes part from afar. */
const seats: readonly Seat[] = seatsWith(Array.from({ length: 8 }, (_, at) => (at === 1 ? ratio(7n, 2n) : ratio(1n, 1n)))).map((seat, at) => ({ ...seat, ...(at === 6 ? { voting: 'ADVISORY' as const } : {}), ...(at === 7 ? { vacant: true } : {}) }));
const uniform: NonNullable<DecisionRule['uniform']> = { cites: 'Z einheitlich', apart: 'INVALID' };

function electorate(more: Partial<Electorate> = {}): Electorate {
  return {
    rule: { ...board, uniform }, matter: { ...(board.matters['beschluss'] as Matter), connectedWithoutVote: 'Planspiel' }, seats, present: new Set([1, 2, 3, 5, 6, 7].map(id)), connected: new Set([id(6)]),
    recused: new Set([id(3)]), circulation: false, parameters: {}, used: new Set(), ...more,
  };
}

const cast = (at: number, choice: Choice, more: Omit<Ballot, 'seat' | 'choice'> = {}): Ballot => ({ seat: id(at), choice, ...more });
const votes = (num: bigint, den = 1n): Omit<Ballot, 'seat' | 'choice'> => ({ votes: ratio(num, den) });

function counted(open: Ballot[], more: Partial<Electorate> = {}): { choices: string[]; setAside: string[] } {
  const { tally: found, setAside } = tally(electorate(more), { open });
  return { choices: 'choices' in found ? [...found.choices].map(([seat, choice]) => `${seat} ${choice}`) : [], setAside: setAside.map(({ seat, why }) => `${seat} ${why}`) };
}

const refusal = (given: Votes, more: Partial<Electorate> = {}): string => {
  try {
    tally(electorate(more), given);
  } catch (refused) {
    return `${(refused as { code: string }).code}: ${(refused as Error).message}`;
  }
  return 'counted';
};

describe('open ballots', () => {
  it('count once per seat', () => expect(counted([cast(1, 'YES'), cast(5, 'NO')])).toEqual({ choices: ['sitz-1 YES', 'sitz-5 NO'], setAside: [] }));

  it('are set aside, each of them, where the seat has no vote or takes part from afar in what asks for presence', () => {
    expect(counted([cast(7, 'YES'), cast(7, 'NO'), cast(6, 'YES'), cast(1, 'NO')])).toEqual({ choices: ['sitz-1 NO'], setAside: ['sitz-7 NO_VOTE', 'sitz-7 NO_VOTE', 'sitz-6 CONNECTED'] });
    expect(counted([cast(6, 'YES')], { matter: board.matters['beschluss'] as Matter })).toEqual({ choices: ['sitz-6 YES'], setAside: [] });
  });

  it('count the last in the log', () => {
    expect(counted([cast(1, 'NO', { cast: 2 }), cast(1, 'YES', { cast: 3 }), cast(1, 'ABSTAIN', { cast: 1 })]).choices).toEqual(['sitz-1 YES']);
    expect(counted([cast(1, 'NO'), cast(1, 'YES', { cast: 1 })]).choices).toEqual(['sitz-1 YES']);
    expect(counted([cast(1, 'YES', { cast: 1 }), cast(1, 'NO')]).choices).toEqual(['sitz-1 YES']);
    expect(counted([cast(1, 'YES'), cast(1, 'NO', { cast: -1 })]).choices).toEqual(['sitz-1 YES']);
    expect(refusal({ open: [cast(1, 'YES'), cast(1, 'NO', { cast: 0 })] })).toMatch(/^BALLOT_TWICE: Seat sitz-1 gave 2 ballots/);
  });

  it('are refused from who holds no seat, is recused, or was away, except by circulation', () => {
    expect(refusal({ open: [cast(9, 'YES')] })).toMatch(/^NOT_A_MEMBER: .*sitz-9/);
    expect(refusal({ open: [cast(8, 'YES')] })).toMatch(/^NOT_A_MEMBER: .*sitz-8/);
    expect(refusal({ open: [cast(3, 'YES')] })).toMatch(/^RECUSED_VOTED: Seat sitz-3 is recused/);
    expect(refusal({ open: [cast(4, 'YES')] })).toMatch(/^ABSENT_VOTED: Seat sitz-4/);
    expect(counted([cast(4, 'YES')], { circulation: true }).choices).toEqual(['sitz-4 YES']);
  });
});

describe('several votes of one seat', () => {
  it('count as one ballot where they agree', () => expect(counted([cast(2, 'NO', votes(3n)), cast(2, 'NO', votes(1n, 2n))])).toEqual({ choices: ['sitz-2 NO'], setAside: [] }));
  it('are invalid, and set aside, where they are cast apart', () => expect(counted([cast(2, 'YES', votes(2n)), cast(2, 'NO', votes(1n))])).toEqual({ choices: ['sitz-2 INVALID'], setAside: ['sitz-2 SPLIT'] }));

  it('are refused where the rule says so, or knows none', () => {
    const apart = { open: [cast(2, 'YES', votes(2n)), cast(2, 'NO', votes(1n))] };
    expect(refusal(apart, { rule: { ...board, uniform: { ...uniform, apart: 'REFUSED' } } })).toMatch(/^VOTES_SPLIT: Seat sitz-2 .*Z einheitlich/);
    expect(refusal(apart, { rule: board })).toMatch(/^VOTES_SPLIT: Seat sitz-2 .*tafel/);
    expect(refusal({ open: [cast(2, 'YES', votes(2n)), cast(2, 'YES')] })).toMatch(/^VOTES_SPLIT: .*tafel/);
  });

  it('are as many as the seat has, and one where the rule knows no weight', () => {
    expect(refusal({ open: [cast(2, 'YES', votes(4n))] })).toMatch(/^TOO_MANY_VOTES: Seat sitz-2/);
    expect(refusal({ open: [cast(2, 'YES', votes(2n)), cast(2, 'YES', votes(2n))] })).toMatch(/^TOO_MANY_VOTES/);
    const heads = { rule: { ...board, uniform, measures: {} } };
    expect(refusal({ open: [cast(2, 'YES', votes(1n))] }, heads)).toBe('counted');
    expect(refusal({ open: [cast(2, 'YES', votes(3n, 2n))] }, heads)).toMatch(/^TOO_MANY_VOTES/);
  });
});

describe('silence in a circulation', () => {
  const given = { choices: new Map<SeatId, Choice>([[id(1), 'NO']]) };
  const said = (silence: 'CONSENT' | 'ABSTAIN' | 'NO_VOTE') => {
    const found = withSilence(given, seats.slice(0, 2), silence);
    return 'choices' in found ? [...found.choices] : [];
  };
  it('is a yes', () => expect(said('CONSENT')).toEqual([[id(1), 'NO'], [id(2), 'YES']]));
  it('is an abstention', () => expect(said('ABSTAIN')).toEqual([[id(1), 'NO'], [id(2), 'ABSTAIN']]));
  it('is no vote', () => expect(said('NO_VOTE')).toEqual([[id(1), 'NO']]));
});

describe('counters of a secret vote', () => {
  const none = { YES: 0, NO: 0, ABSTAIN: 0, INVALID: 0 };
  const counter = (groups: string[], more: Partial<Record<Choice, number>>): Counter => ({ groups, ...none, ...more });
  const equal = seatsWith(Array.from({ length: 8 }, () => ratio(1n, 1n)));
  const secret = (...counters: Counter[]): string => refusal({ secret: counters }, { seats: equal });

  it('are taken as they are, and set nothing aside', () => {
    const counters = [counter(['links'], { YES: 1, NO: 1 }), counter(['rechts'], { ABSTAIN: 1 })];
    expect(tally(electorate({ seats: equal }), { secret: counters })).toEqual({ tally: { counters }, setAside: [] });
  });

  // On the left three are there and one of them is recused; on the right three, one from afar.
  it.each<Choice>(['YES', 'NO', 'ABSTAIN', 'INVALID'])('hold no more votes than were entitled: %s', (choice) => {
    expect(secret(counter(['links'], { [choice]: 2 }), counter(['rechts'], { [choice]: 2 }))).toBe('counted');
    expect(secret(counter(['links'], { [choice]: 3 }))).toMatch(/^TOO_MANY_VOTES: The counter of links holds 3 votes, and 2 were entitled/);
    expect(secret(counter(['rechts'], { [choice]: 3 }))).toMatch(/^TOO_MANY_VOTES: The counter of rechts/);
    expect(refusal({ secret: [counter(['rechts'], { [choice]: 3 })] }, { seats: equal, matter: board.matters['beschluss'] as Matter })).toBe('counted');
  });

  it('name groups of this board, each once', () => {
    expect(secret(counter(['mitte'], {}))).toMatch(/^NOT_A_MEMBER: .*"mitte"/);
    expect(secret(counter(['links'], {}), counter(['links'], {}))).toMatch(/^NOT_A_MEMBER: .*"links"/);
  });

  it('hold seats of one kind: on the same benches, with the same weight; who has no vote does not matter', () => {
    expect(refusal({ secret: [counter(['links'], { YES: 1 })] })).toMatch(/^SECRET_UNEQUAL: The counter of links/);
    expect(refusal({ secret: [counter(['links', 'rechts'], { YES: 1 })] }, { seats: equal })).toMatch(/^SECRET_UNEQUAL: The counter of links, rechts/);
    const one = equal.map((seat) => ({ ...seat, benches: ['alle'] }));
    expect(refusal({ secret: [counter(['links', 'rechts'], { YES: 4 })] }, { seats: one })).toBe('counted');
    expect(refusal({ secret: [counter(['links', 'rechts'], { YES: 5 })] }, { seats: one })).toMatch(/^TOO_MANY_VOTES: The counter of links, rechts holds 5 votes, and 4 were entitled/);
    expect(refusal({ secret: [counter(['links'], { YES: 1 })] }, { seats: seats.map((seat, at) => (at === 1 ? { ...seat, voting: 'NONE' } : seat)) })).toBe('counted');
    const other = (measures: Seat['measures']) => refusal({ secret: [counter(['links'], { YES: 1 })] }, { seats: equal.map((seat, at) => (at === 1 ? { ...seat, measures } : seat)) });
    expect([other({ gewicht: ratio(1n, 2n) }), other({ gewicht: ratio(2n, 1n) }), other({ anderes: ratio(1n, 1n) })].map((each) => each.slice(0, 14))).toEqual(Array(3).fill('SECRET_UNEQUAL'));
  });

  it('have no place in a circulation', () => expect(refusal({ secret: [counter(['links'], { YES: 1 })] }, { seats: equal, circulation: true })).toMatch(/^SECRET_NEEDS_NAMES: tafel/));
});
