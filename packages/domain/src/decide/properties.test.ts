import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiply, ratio, type Ratio } from '../ratio.ts';
import { board, seatsWith, sessionOf } from '../testing/board.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { comparisons, type FilledExpr } from './evaluate.ts';
import type { Ballot, Choice, Seat, SeatId } from './snapshot.ts';

const RUNS = { numRuns: 300 };
const CHOICES = ['YES', 'NO', 'ABSTAIN', 'INVALID'] as const;

const weight = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 12 })).map(([num, den]) => ratio(BigInt(num), BigInt(den)));
/** Eight seats with weights, and what each did: null gave no ballot. */
const vote = fc.record({ weights: fc.array(weight, { minLength: 8, maxLength: 8 }), said: fc.array(fc.option(fc.constantFrom(...CHOICES)), { minLength: 8, maxLength: 8 }) });
type Vote = { weights: Ratio[]; said: (Choice | null)[] };

const ballotsOf = (seats: readonly Seat[], said: readonly (Choice | null)[]): Ballot[] => seats.flatMap(({ id }, at) => (said[at] ? [{ seat: id, choice: said[at] }] : []));
const decided = ({ weights, said }: Vote, more: Parameters<typeof sessionOf>[2] = {}): Decision => decide(board, sessionOf(seatsWith(weights), {}, more), { open: ballotsOf(seatsWith(weights), said) });
const values = (decision: Decision, id: string) => decision.steps.flatMap(({ filled }) => comparisons(filled)).filter(({ comparison }) => comparison.id === id);

describe('decide', () => {
  it('I5: the same snapshots, ballots and rule give the identical decision, and nothing handed in changes', () => {
    fc.assert(fc.property(vote, (input) => {
      const snapshots = sessionOf(seatsWith(input.weights));
      const open = ballotsOf(seatsWith(input.weights), input.said);
      const before = structuredClone({ snapshots, open });
      expect(decide(board, snapshots, { open })).toEqual(decide(structuredClone(board), structuredClone(snapshots), structuredClone({ open })));
      expect({ snapshots, open }).toEqual(before);
    }), RUNS);
  });

  it('I6: the order in which ballots and seats are handed in does not matter', () => {
    fc.assert(fc.property(vote, fc.integer(), (input, seed) => {
      const shuffled = <Item>(items: readonly Item[]): Item[] => fc.sample(fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length }), { numRuns: 1, seed })[0] ?? [];
      const seats = seatsWith(input.weights);
      const other = decide(board, sessionOf(shuffled(seats)), { open: shuffled(ballotsOf(seats, input.said)) });
      const { outcome, reason, steps } = decided(input);
      expect({ outcome: other.outcome, reason: other.reason, steps: other.steps }).toEqual({ outcome, reason, steps });
    }), RUNS);
  });

  it('I6: one counted vote per entitlement, the last in the log', () => {
    fc.assert(fc.property(vote, fc.array(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 4 }), fc.nat(7), (input, changes, at) => {
      const seats = seatsWith(input.weights);
      const seat = seats[at]?.id as SeatId;
      const others = ballotsOf(seats, input.said).filter((each) => each.seat !== seat);
      const log = changes.map((choice, cast): Ballot => ({ seat, choice, cast }));
      const last = { seat, choice: changes.at(-1) ?? 'YES' } satisfies Ballot;
      expect(decide(board, sessionOf(seats), { open: [...log.toReversed(), ...others] })).toEqual(decide(board, sessionOf(seats), { open: [last, ...others] }));
    }), RUNS);
  });

  it('I6: counters of a secret vote give what open ballots would, as long as no name is needed', () => {
    fc.assert(fc.property(vote, ({ said }) => {
      const equal = seatsWith(said.map(() => ratio(1n, 1n)));
      const counter = (bench: string) => {
        const of = (choice: Choice) => equal.filter(({ benches }, at) => benches.includes(bench) && said[at] === choice).length;
        return { groups: [bench], YES: of('YES'), NO: of('NO'), ABSTAIN: of('ABSTAIN'), INVALID: of('INVALID') };
      };
      const je = sessionOf(equal, {}, { matter: 'je' });
      const { outcome, steps } = decide(board, je, { secret: [counter('links'), counter('rechts')] });
      const open = decide(board, je, { open: ballotsOf(equal, said) });
      expect({ outcome, steps }).toEqual({ outcome: open.outcome, steps: open.steps });
    }), RUNS);
  });

  it('I7: a recused member leaves the base or stays in it as the rule says, and its ballot is refused', () => {
    fc.assert(fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: 4 }), (recusedAt) => {
      const seats = seatsWith(Array.from({ length: 8 }, () => ratio(1n, 1n)));
      const recused = recusedAt.map((at) => seats[at]?.id as SeatId);
      const session = sessionOf(seats, { recused }, { matter: 'anwesende' });
      const open = seats.filter(({ id }) => !recused.includes(id)).map(({ id }): Ballot => ({ seat: id, choice: 'YES' }));
      const base = (rule: 'LEAVES' | 'STAYS') => values(decide({ ...board, recused: rule }, session, { open }), 'mehrheit-anwesende')[0]?.right.value;
      expect(base('LEAVES')).toEqual(ratio(BigInt(8 - recused.length), 2n));
      expect(base('STAYS')).toEqual(ratio(8n, 2n));
      expect(values(decide(board, session, { open }), 'haelfte')[0]?.left.value).toEqual(ratio(BigInt(8 - recused.length), 1n));
      expect(() => decide(board, session, { open: [...open, { seat: recused[0] as SeatId, choice: 'NO' }] })).toThrow(expect.objectContaining({ code: 'RECUSED_VOTED' }));
    }), RUNS);
  });

  it('is monotone: one more yes never turns an adoption, one more no never turns a rejection', () => {
    fc.assert(fc.property(vote, fc.nat(7), (input, at) => {
      const turned = (choice: Choice): Vote => ({ ...input, said: input.said.map((each, seat) => (seat === at ? choice : each)) });
      const { outcome } = decided(input);
      if (outcome === 'ADOPTED') expect(decided(turned('YES')).outcome).toBe('ADOPTED');
      if (outcome === 'REJECTED') expect(decided(turned('NO')).outcome).toBe('REJECTED');
    }), RUNS);
  });

  it('is monotone: who comes in addition never takes the quorum away', () => {
    fc.assert(fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), fc.nat(7), (there, more) => {
      const seats = seatsWith(Array.from({ length: 8 }, () => ratio(1n, 1n)));
      const quorate = (at: readonly number[]) => decide(board, sessionOf(seats, { present: seats.filter((_, seat) => at.includes(seat)).map(({ id }) => id) }), { open: [] }).outcome !== 'INQUORATE';
      expect(quorate(there)).toBe(there.length >= 4);
      if (quorate(there)) expect(quorate([...there, more])).toBe(true);
    }), RUNS);
  });

  it('is exact: agrees with whole numbers over the common denominator, whatever the scale', () => {
    fc.assert(fc.property(vote, weight, (input, scale) => {
      const common = input.weights.reduce((product, [, den]) => product * den, 1n);
      const sum = (choice: Choice) => input.weights.reduce((total, [num, den], at) => (input.said[at] === choice ? total + num * (common / den) : total), 0n);
      const chair = sum('YES') === sum('NO') && sum('YES') > 0n && input.said[0] === 'YES';
      const { outcome } = decided(input);
      expect(outcome).toBe(sum('YES') > sum('NO') || chair ? 'ADOPTED' : 'REJECTED');
      expect(decided({ ...input, weights: input.weights.map((each) => multiply(each, scale)) }).outcome).toBe(outcome);
    }), RUNS);
  });

  it('knows no floating point: every filled number is a fraction of two bigints in lowest terms', () => {
    const whole = ({ value, parts }: FilledExpr): Ratio[] => [value, ...(parts ?? []).flatMap(whole)];
    fc.assert(fc.property(vote, (input) => {
      for (const value of decided(input).steps.flatMap(({ filled }) => comparisons(filled)).flatMap(({ left, right }) => [...whole(left), ...whole(right)])) {
        expect(value.map((each) => typeof each)).toEqual(['bigint', 'bigint']);
        expect(ratio(value[0], value[1])).toEqual(value);
      }
    }), RUNS);
  });

  it('meets ties, adoptions and rejections in its draws', () => {
    const drawn = fc.sample(vote, { numRuns: 400, seed: 7 }).map((input) => decided({ ...input, weights: input.weights.map(() => ratio(1n, 1n)) }));
    const kinds = new Set(drawn.map(({ outcome, ground }) => `${outcome} ${ground.kind}`));
    expect([...kinds].sort()).toEqual(['ADOPTED TEST', 'ADOPTED TIE', 'REJECTED TEST', 'REJECTED TIE']);
  });
});
