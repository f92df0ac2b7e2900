import { describe, expect, it } from 'vitest';
import { ratio } from '../ratio.ts';
import { board, seatsWith, sessionOf } from '../testing/board.ts';
import { catalogue } from './catalogue.ts';
import { decide } from './decide.ts';
import { follow } from './follow.ts';
import { writeNumber } from './number.ts';
import type { RefusalCode } from './refusal.ts';
import type { DecisionRule } from './rule.ts';
import type { Ballot, Seat, SeatId } from './snapshot.ts';
import { writeFilled } from './write.ts';

const seats = seatsWith(Array.from({ length: 8 }, () => ratio(1n, 1n)));
const [first, second] = seats as [Seat, Seat];
const all = (choice: Ballot['choice']): Ballot[] => seats.map(({ id }) => ({ seat: id, choice }));
const refused = (code: RefusalCode, says: RegExp) => expect.objectContaining({ name: 'VoteRefused', code, message: expect.stringMatching(says) as string }) as Error;
const stranger = 'fremd' as SeatId;

describe('input that no decision can rest on is refused, and the message says what to do', () => {
  it('a matter or parameter that the rule does not know', () => {
    expect(() => decide(board, sessionOf(seats, {}, { matter: 'wahl' }), { open: [] })).toThrow(refused('MATTER_UNKNOWN', /Known: beschluss, anwesende, je/));
    expect(() => decide(board, sessionOf(seats, {}, { parameters: { quorum: '1/2' } }), { open: [] })).toThrow(refused('PARAMETER_UNKNOWN', /Known: enthaltung/));
    expect(() => decide(board, sessionOf(seats, {}, { parameters: { enthaltung: 'AS_YES' } }), { open: all('YES') })).toThrow(refused('OPTION_UNKNOWN', /NOT_COUNTED, AS_NO, AS_PRESENT/));
    const open: DecisionRule = { ...board, admission: { reading: 'enthaltung', options: { AS_NO: { all: [] }, AS_PRESENT: { all: [] } } } };
    expect(() => decide(open, sessionOf(seats), { open: [] })).toThrow(refused('OPTION_UNKNOWN', /tafel, parameter "enthaltung": "NOT_COUNTED" is no option. Expected one of AS_NO, AS_PRESENT\./));
  });

  it('a log without presence at opening or closing', () => {
    expect(() => decide(board, sessionOf(seats, {}, { opening: null }), { open: [] })).toThrow(refused('QUORUM_EVENT_MISSING', /at opening.*record who was present/));
    expect(() => decide(board, sessionOf(seats, {}, { closing: null }), { open: [] })).toThrow(refused('QUORUM_EVENT_MISSING', /at closing/));
  });

  it('seats that stand twice, or that nobody holds', () => {
    expect(() => decide(board, sessionOf([...seats, first]), { open: [] })).toThrow(refused('SEAT_TWICE', /sitz-1 stands twice/));
    expect(() => decide(board, sessionOf(seats, { present: [stranger] }), { open: [] })).toThrow(refused('SEAT_UNKNOWN', /fremd/));
    expect(() => decide(board, sessionOf(seats, {}, { proposers: [stranger] }), { open: [] })).toThrow(refused('SEAT_UNKNOWN', /fremd/));
    expect(() => decide(board, sessionOf(seats.map((each) => (each === second ? { ...each, vacant: true } : each)), { present: [second.id] }), { open: [] })).toThrow(refused('SEAT_UNKNOWN', /sitz-2/));
  });

  it('ballots of nobody, of the absent, twice, or apart', () => {
    expect(() => decide(board, sessionOf(seats), { open: [{ seat: stranger, choice: 'YES' }] })).toThrow(refused('NOT_A_MEMBER', /fremd.*Remove the ballot/));
    expect(() => decide(board, sessionOf(seats, { present: seats.slice(1).map(({ id }) => id) }), { open: [{ seat: first.id, choice: 'YES' }] })).toThrow(refused('ABSENT_VOTED', /sitz-1/));
    expect(() => decide(board, sessionOf(seats), { open: [...all('YES'), { seat: first.id, choice: 'YES' }] })).toThrow(refused('BALLOT_TWICE', /Number them by "cast"/));
    expect(() => decide(board, sessionOf(seats), { open: [{ seat: first.id, choice: 'YES', votes: ratio(1n, 1n) }] })).toThrow(refused('VOTES_SPLIT', /hand in one/));
  });

  it('counters of nobody, of one group twice, or of more than were entitled', () => {
    const counter = { ABSTAIN: 0, INVALID: 0, NO: 0 };
    expect(() => decide(board, sessionOf(seats), { secret: [{ groups: ['mitte'], YES: 1, ...counter }] })).toThrow(refused('NOT_A_MEMBER', /mitte/));
    expect(() => decide(board, sessionOf(seats), { secret: [{ groups: ['links', 'links'], YES: 1, ...counter }] })).toThrow(refused('NOT_A_MEMBER', /Count each group once/));
    expect(() => decide(board, sessionOf(seats), { secret: [{ groups: ['links'], YES: 5, ...counter }] })).toThrow(refused('TOO_MANY_VOTES', /5 votes, and 4 were entitled/));
    expect(() => decide(board, sessionOf(seats, {}, { sitting: { form: 'CIRCULATION', convened: true, notice: true, simple: true, heard: true } }), { secret: [] })).toThrow(refused('SECRET_NEEDS_NAMES', /circulation/));
  });

  it('seats without the weight that the rule counts by', () =>
    expect(() => decide(board, sessionOf(seats.map((each) => ({ ...each, measures: {} }))), { open: all('YES') })).toThrow(refused('MEASURE_UNKNOWN', /"gewicht"/)));

  it('an event that cannot follow', () => {
    const adopted = decide(board, sessionOf(seats), { open: all('YES') });
    const rejected = decide(board, sessionOf(seats), { open: all('NO') });
    expect(() => follow(board, rejected, { kind: 'OBJECTION', by: 'links', day: 1 })).toThrow(refused('EVENT_NOT_POSSIBLE', /OBJECTION cannot follow on REJECTED/));
    expect(() => follow(board, adopted, { kind: 'RULING', upheld: true })).toThrow(refused('EVENT_NOT_POSSIBLE', /follows on SUSPENDED/));
    expect(() => follow(board, { ...adopted, outcome: 'SUSPENDED' }, { kind: 'RULING', upheld: true })).toThrow(refused('EVENT_NOT_POSSIBLE', /nobody outside the board/));
    expect(() => follow(board, { ...adopted, outcome: 'SUSPENDED' }, { kind: 'VOTED_AGAIN', adopted: true, day: 1, heldUnlawful: false })).toThrow(refused('EVENT_NOT_POSSIBLE', /second vote/));
    expect(() => follow({ ...board, matters: {} }, adopted, { kind: 'OBJECTION', by: 'links', day: 1 })).toThrow(refused('MATTER_UNKNOWN', /beschluss/));
  });

  it('an office where the rule names none', () =>
    expect(() => decide(board, sessionOf(seats, {}, { sitting: { form: 'OFFICE', convened: true, notice: true, simple: false, heard: true } }), { open: [] })).toThrow(refused('NOT_IN_PLACE_OF_BOARD', /no office/)));
});

describe('a decision says', () => {
  const decision = () => decide(board, sessionOf(seats), { open: [...all('YES').slice(0, 5), ...all('NO').slice(5)] });

  it('its ground in one sentence of each language', () =>
    expect(decision().reason).toEqual({ de: 'Angenommen, weil 5 Stimmen (Ja) mehr sind als 3 Stimmen (Nein) (Planspiel).', en: 'Adopted, because 5 Stimmen (in favour) are more than 3 Stimmen (against) (Planspiel).' }));

  it('one by its singular, also behind a fraction and with a measure', () => {
    const one = { ...board, measures: { gewicht: { de: 'Stimmen', en: 'votes', one: { de: 'Stimme', en: 'vote' } } } };
    const { reason } = decide(one, sessionOf(seats), { open: [...all('YES').slice(0, 1), ...all('ABSTAIN').slice(1)] });
    expect(reason).toEqual({ de: 'Angenommen, weil 1 Stimme (Ja) mehr ist als 0 Stimmen (Nein) (Planspiel).', en: 'Adopted, because 1 vote (in favour) is more than 0 votes (against) (Planspiel).' });
    const behind = (['de', 'en'] as const).map((lang) => catalogue[lang].counted('1', { count: 'GIVEN', measure: { one: lang === 'de' ? 'Stimme' : 'vote', many: '' } }).of);
    expect([...behind, catalogue.de.counted('1', { count: 'ENTITLED' }).of, catalogue.de.counted('2', { count: 'ENTITLED' }).of, catalogue.en.counted('1', { count: 'ENTITLED' }).of, catalogue.de.consenting(1), catalogue.en.consenting(1)]).toEqual([
      'von 1 Stimme, abgegeben', 'of 1 vote, given', 'von 1 stimmberechtigten Mitglied', 'der 2 stimmberechtigten Mitglieder', 'of 1 member entitled to vote', 'er bindet nur das eine Mitglied, das zugestimmt hat', 'it binds only the one that consented',
    ]);
  });

  it('every number of its expression with its name', () =>
    expect(decision().steps.map(({ part, filled }) => `${part}: ${writeFilled(board, filled, 'de')}`)).toEqual([
      'ADMISSION: ', 'QUORUM_OPENING: 8 anwesende und stimmberechtigte Mitglieder ≥ 1/2 · 8 Mitglieder', 'QUORUM_CLOSING: 8 anwesende und stimmberechtigte Mitglieder ≥ 1/2 · 8 Mitglieder',
      'MAJORITY: 5 Stimmen (Ja) > 3 Stimmen (Nein)',
    ]));

  it('small fractions as such, longer ones as decimals where they end, never rounded', () =>
    expect([ratio(7n, 1n), ratio(23n, 2n), ratio(3n, 20n), ratio(6_666_137n, 100_000n), ratio(1n, 1_000n), ratio(1n, 303n)].map((value) => writeNumber(value, ','))).toEqual(['7', '23/2', '3/20', '66,66137', '0,001', '1/303']));

  it('what the source leaves open', () => expect(decision().open).toEqual(['enthaltung']));
});
