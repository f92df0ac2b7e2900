import { decideInput } from '@feder/contract/schemas';
import { ratio, type DecisionRule } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { FederError } from './errors.ts';
import { listProcedures } from './list-procedures.ts';
import { tryDecision } from './try-decision.ts';

const text = (name: string) => ({ de: name, en: name });

/** Made up: seven seats and two that only advise; half for a quorum, more for than against. */
const club: DecisionRule = {
  id: 'verein' as DecisionRule['id'], name: text('Verein'), evidence: { source: 'planspiel' as DecisionRule['evidence']['source'], paragraph: 'Planspiel', confidence: 'PUBLISHED' }, benches: {}, measures: {},
  groups: [{ id: 'mitglied', name: text('Mitglied'), seats: 7 }, { id: 'gast', name: text('Gast'), seats: 2, voting: 'ADVISORY' }],
  parameters: { enthaltung: { default: 'NOT_COUNTED', says: text('Enthaltung'), evidence: { source: 'planspiel' as DecisionRule['evidence']['source'], confidence: 'UNVERIFIED' } } },
  recused: 'LEAVES', admission: { all: [] },
  quorum: { first: [{ test: { id: 'haelfte', left: { count: 'ENTITLED_PRESENT' }, is: '>=', right: { times: [{ number: ratio(1n, 2n) }, { count: 'FILLED' }] }, cites: 'Planspiel' } }] },
  matters: { antrag: { name: text('Antrag'), abstain: { parameter: 'enthaltung' }, binds: { scope: 'BINDING', cites: 'Planspiel' }, majority: { id: 'mehrheit', left: { count: 'YES' }, is: '>', right: { count: 'NO' }, cites: 'Planspiel' } } },
  objections: [],
};
const tried = (input: Record<string, unknown>) => tryDecision([club], decideInput.parse({ rule: 'verein', ...input }));
const failing = (input: Record<string, unknown>): FederError => {
  try { tried(input); } catch (error) { if (error instanceof FederError) return error; }
  throw new Error('It was not refused.');
};

describe('a trial run', () => {
  it('gives the decision with its filled-in expression, and what no source settles', () => {
    const { outcome, reason, steps, open, binds } = tried({ counts: { mitglied: { yes: 3, no: 2, absent: 1, recused: 1 } } });
    expect([outcome, reason.de]).toEqual(['ADOPTED', 'Angenommen, weil 3 Ja-Stimmen mehr sind als 2 Nein-Stimmen (Planspiel).']);
    expect(steps.map(({ part, expression }) => [part, expression.en])).toEqual([
      ['QUORUM_OPENING', '5 members present and entitled to vote ≥ 1/2 · 7 members'], ['QUORUM_CLOSING', '5 members present and entitled to vote ≥ 1/2 · 7 members'], ['MAJORITY', '3 votes in favour > 2 votes against'],
    ]);
    expect([open.map(({ id }) => id), binds]).toEqual([['enthaltung'], { scope: 'BINDING', seats: 7 }]);
  });

  it('takes other numbers of seats, and sets advice aside', () => {
    expect(tried({ counts: { mitglied: { seats: 9, absent: 5 } } }).outcome).toBe('INQUORATE');
    expect(tried({ counts: { mitglied: { yes: 2, no: 3 }, gast: { yes: 2 } } })).toMatchObject({ outcome: 'REJECTED', setAside: 2 });
  });

  it('names what was never recorded', () => {
    expect(failing({ rule: 'kegelclub', counts: {} })).toMatchObject({ code: 'UNKNOWN', errors: [{ field: 'rule', got: 'kegelclub', expected: 'one of verein' }] });
    expect(failing({ counts: { vorstand: { yes: 1 } } })).toMatchObject({ code: 'UNKNOWN', errors: [{ field: 'counts', got: 'vorstand', expected: 'one of mitglied, gast' }] });
  });

  it('refuses counts that no decision can rest on', () => {
    expect(failing({ counts: { mitglied: { yes: 6, absent: 2 } } })).toMatchObject({ code: 'INVALID', errors: [{ field: 'counts.mitglied', got: '8' }] });
    expect(failing({ counts: {}, matter: 'wahl' })).toMatchObject({ code: 'INVALID', errors: [{ got: 'MATTER_UNKNOWN' }] });
    expect(failing({ counts: {}, parameters: { enthaltung: 'AS_YES' } })).toMatchObject({ code: 'INVALID', errors: [{ got: 'OPTION_UNKNOWN' }] });
  });
});

it('lists the rules with the expression of each matter', () =>
  expect(listProcedures([club]).items).toEqual([{
    id: 'verein', name: text('Verein'), source: 'planspiel', paragraph: 'Planspiel', confidence: 'PUBLISHED',
    groups: [{ id: 'mitglied', name: text('Mitglied'), seats: 7, votes: true, benches: [] }, { id: 'gast', name: text('Gast'), seats: 2, votes: false, benches: [] }],
    matters: [{ id: 'antrag', name: text('Antrag'), formula: { de: 'Ja-Stimmen > Nein-Stimmen', en: 'votes in favour > votes against' } }],
    parameters: [{ id: 'enthaltung', says: text('Enthaltung'), default: 'NOT_COUNTED', paragraph: '', open: true }],
  }]));
