import { describe, expect, it } from 'vitest';
import { decided, ids, said, strict, strictSeats, without, type Given } from '../testing/strict-board.ts';
import type { DecisionRule, Matter } from './rule.ts';

const matter = strict.matters['beschluss'] as Matter;
const withMatter = (more: Partial<Matter>, rule: Partial<DecisionRule> = {}): DecisionRule => ({ ...strict, ...rule, matters: { beschluss: { ...matter, ...more } } });
const rejected = { open: said('NO', 1, 2) };
const bound = (given: Given): string => {
  const { binds } = decided(given);
  return binds ? `${binds.scope} ${binds.seats.length} ${binds.cites}` : 'nobody';
};

describe('a decision that stands', () => {
  const pending = (given: Given): string[] => decided(given).pending.map(({ name }) => name.de);
  it('waits for the consents that are not recorded', () => {
    expect(pending({})).toEqual(['Land', 'Bund']);
    expect(pending({ rest: { consents: ['Land'] } })).toEqual(['Bund']);
    expect(pending({ rule: withMatter({ renews: true }) })).toEqual(['Land', 'Bund']);
    expect(pending(rejected)).toEqual([]);
    expect(pending({ rule: { ...strict, matters: { beschluss: without(matter, 'consents') } } })).toEqual([]);
  });

  it('is open to attack where it came out that somebody recused voted, if the rule says what follows', () => {
    const found = { rest: { foundRecused: ids(3) } };
    expect(decided(found).defects).toEqual([{ kind: 'RECUSED_VOTED', cites: 'Z befangen' }]);
    expect(decided().defects).toEqual([]);
    expect(decided({ ...found, ...rejected }).defects).toEqual([]);
    expect(decided({ ...found, rule: without(strict, 'recusedVoted') }).defects).toEqual([]);
  });
});

describe('a decision binds', () => {
  it('every seat with a full vote, or those of the bench named, with a vote or without', () => {
    expect(bound({})).toBe('BINDING 8 Planspiel');
    const seats = strictSeats.map((seat, at) => (at === 7 ? { ...seat, voting: 'ADVISORY' as const } : seat));
    expect(bound({ moment: { seats } })).toBe('BINDING 7 Planspiel');
    expect(bound({ moment: { seats }, rule: withMatter({ binds: { scope: 'BINDING', bench: 'rechts', cites: 'Z rechts' } }) })).toBe('BINDING 4 Z rechts');
    expect(bound({ rule: withMatter({ renews: true }) })).toBe('BINDING 8 Planspiel');
  });

  it('nobody where it was rejected, or only recommends', () => {
    expect(bound(rejected)).toBe('nobody');
    expect(bound({ rule: withMatter({ renews: true }), ...rejected })).toBe('nobody');
    expect(bound({ rule: withMatter({ binds: { scope: 'RECOMMENDATION', cites: 'Z Empfehlung' } }) })).toBe('RECOMMENDATION 0 Z Empfehlung');
  });

  it('those alone who said yes, where it says so and may, and names them', () => {
    const only = { rest: { onlyConsenting: true } };
    const some = [...said('YES', 1, 3, 6), ...said('NO', 2), ...said('ABSTAIN', 4)];
    expect(decided({ ...only, open: some }).binds).toEqual({ scope: 'CONSENTING', seats: ids(1, 3, 6), cites: 'Planspiel' });
    expect(bound({ open: some })).toBe('BINDING 8 Planspiel');
    expect(bound({ ...only, rule: withMatter({ binds: { scope: 'BINDING', cites: 'Z alle' } }), open: some })).toBe('BINDING 8 Z alle');
    const secret = { secret: [{ groups: ['links'], YES: 2, NO: 1, ABSTAIN: 0, INVALID: 0 }] };
    expect(() => decided({ ...only, secret })).toThrow('tafel: a decision that binds only those who consented needs their names');
    expect(bound({ secret })).toBe('BINDING 8 Planspiel');
  });
});

it('a decision names the parameters that it rested on and that no source settles, in order', () => {
  const parameter = (confidence: 'UNVERIFIED' | 'PUBLISHED') => ({ default: 'YES', says: strict.name, evidence: { ...strict.evidence, confidence } });
  const { first, second } = strict.quorum;
  const rule: DecisionRule = {
    ...strict, parameters: { ...strict.parameters, zuletzt: parameter('UNVERIFIED'), belegt: parameter('PUBLISHED'), ungefragt: parameter('UNVERIFIED'), am: parameter('UNVERIFIED') },
    admission: { reading: 'zuletzt', options: { YES: { reading: 'belegt', options: { YES: { all: [] } } } } },
    quorum: { first, ...(second ? { second: { ...second, notice: { needed: { parameter: 'am' }, cites: 'Z' } } } : {}) },
  };
  expect(decided({ rule }).open).toEqual(['enthaltung', 'zuletzt']);
  expect(decided({ rule, sitting: { form: 'SECOND_SESSION', notice: false } })).toMatchObject({ outcome: 'INQUORATE', open: ['am', 'zuletzt'] });
});
