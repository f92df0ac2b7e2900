import { expect, it } from 'vitest';
import type { AssignmentId, ClauseId } from '../ids.ts';
import { clauseOfFields, endedKey, fieldsOfClause } from './form.ts';

const there = (fields: Parameters<typeof clauseOfFields>[1], before = {}) => fieldsOfClause(clauseOfFields(1, fields, before));

it('an END names a clause, or by its key one rule alone', () => {
  expect(clauseOfFields(1, { muster: 'END', ended: endedKey({ clause: 'z1' as ClauseId }), since: '2027-01-01' })).toEqual({ kind: 'END', number: 1, clause: 'z1', from: '2027-01-01', to: null });
  expect(clauseOfFields(1, { muster: 'END', ended: endedKey({ rule: 'r1' as AssignmentId }), since: '2027-01-01' })).toEqual({ kind: 'END', number: 1, rule: 'r1', from: '2027-01-01', to: null });
});

it('an END is read back as it was written, with its places where it is partial', () => {
  const fields = { muster: 'END' as const, ended: 'rule:r1', since: '2027-01-01', until: '2028-01-01', place: '991 992' };
  expect(there(fields)).toEqual({ ...fields, subject: '', body: '' });
});

it('an END that named a clause and now names a rule names the rule alone, and without places it ends everywhere', () => {
  const before = { kind: 'END', clause: 'z1', scope: { within: ['99'] }, retroactive: 'Grund' };
  expect(clauseOfFields(2, { muster: 'END', ended: 'rule:r1', since: '2027-01-01' }, before)).toEqual({ kind: 'END', number: 2, rule: 'r1', from: '2027-01-01', to: null, retroactive: 'Grund' });
});

it('a NOTE says the same in English until somebody writes it', () => {
  expect(clauseOfFields(1, { muster: 'NOTE', text: 'Der Bericht wird zur Kenntnis genommen.' })).toEqual({ kind: 'NOTE', number: 1, text: { de: 'Der Bericht wird zur Kenntnis genommen.', en: 'Der Bericht wird zur Kenntnis genommen.' } });
  expect(there({ muster: 'NOTE', text: 'Bericht.' })).toMatchObject({ text: 'Bericht.', textEn: '' });
  expect(there({ muster: 'NOTE', text: 'Bericht.', textEn: 'Report.' })).toMatchObject({ text: 'Bericht.', textEn: 'Report.' });
});

it('what is not filled in yet is read as empty', () => {
  expect(there({ muster: 'END' })).toMatchObject({ ended: '', place: '', since: '' });
  expect(there({ muster: 'NOTE' })).toMatchObject({ text: '', textEn: '' });
});
