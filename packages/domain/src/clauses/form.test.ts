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

const amended = (fields: object) => ({ muster: 'AMEND' as const, since: '2027-01-01', ...fields });

it('an AMEND changes of a delegation what is filled in, and says that it is one where only its end changes', () => {
  const fields = amended({ amended: 'delegation:z1', place: '991', body: 'b', from: 'fn:gemeinde', instrument: 'i', ends: '2029-01-01', until: '2028-01-01' });
  expect(clauseOfFields(1, fields)).toEqual({ kind: 'AMEND', number: 1, clause: 'z1', delegation: { scope: { within: ['991'] }, from: { fn: 'gemeinde' }, to: 'b', instrument: 'i' }, until: '2029-01-01', from: '2027-01-01', to: '2028-01-01' });
  expect(there(fields)).toEqual({ ...fields, subject: '' });
  expect(clauseOfFields(1, amended({ amended: 'delegation:z1', ends: '2029-01-01' }))).toMatchObject({ delegation: {}, until: '2029-01-01' });
  expect(there(amended({ amended: 'delegation:z1', ends: '2029-01-01' }))).toMatchObject({ amended: 'delegation:z1', body: '', ends: '2029-01-01' });
});

it('an AMEND changes of a rule who is named, with shares, and keeps what the form does not ask', () => {
  const fields = amended({ amended: 'assignment:z1', body: 'a', share: '3/5', second: 'fn:gemeinde', secondShare: '2/5' });
  const before = { kind: 'AMEND', clause: 'z1', assignment: { mode: 'APPEND', holders: [{ body: 'x' }], scope: { within: ['99'], except: ['991'] } }, until: null, retroactive: 'Grund' };
  expect(clauseOfFields(1, fields, before)).toEqual({ kind: 'AMEND', number: 1, clause: 'z1', assignment: { mode: 'APPEND', holders: [{ body: 'a', share: '3/5' }, { fn: 'gemeinde', share: '2/5' }] }, until: null, retroactive: 'Grund', from: '2027-01-01', to: null });
  expect(clauseOfFields(1, amended({ amended: 'assignment:z1', place: '992' }), before)).toMatchObject({ assignment: { mode: 'APPEND', scope: { within: ['992'], except: ['991'] } } });
  expect(there(fields)).toEqual({ ...fields, subject: '', place: '', until: '', ends: '' });
  expect(clauseOfFields(1, amended({ amended: 'assignment:z1' }))).not.toHaveProperty('assignment');
});

it('an AMEND of both, or of more than two holders, is more than the form can ask', () => {
  expect(fieldsOfClause({ kind: 'AMEND', number: 1, clause: 'z1', from: '2027-01-01', to: null, assignment: { mode: 'APPEND' }, delegation: { to: 'b' } })).toBeNull();
  expect(fieldsOfClause({ kind: 'AMEND', number: 1, clause: 'z1', from: '2027-01-01', to: null, assignment: { holders: [{ body: 'a' }, { body: 'b' }, { body: 'c' }] } })).toBeNull();
});

it('whom a COMMIT instructs, or a REQUEST asks, does what by when', () => {
  const fields = { subject: 's', body: 'b', text: 'Bericht vorlegen', due: '2027-03-01' };
  expect(clauseOfFields(1, { muster: 'COMMIT', ...fields })).toEqual({ kind: 'COMMIT', number: 1, subject: 's', body: 'b', task: { de: 'Bericht vorlegen', en: 'Bericht vorlegen' }, due: '2027-03-01' });
  expect(there({ muster: 'REQUEST', ...fields, textEn: 'present a report' })).toEqual({ muster: 'REQUEST', ...fields, textEn: 'present a report', place: '', since: '', until: '' });
  expect(clauseOfFields(1, { muster: 'COMMIT', subject: 's', body: 'b', text: 'Bericht' }, { kind: 'COMMIT', due: '2027-03-01' })).not.toHaveProperty('due');
});

it('a RECOMMEND is a text as a NOTE is', () => expect(there({ muster: 'RECOMMEND', text: 'Früh beteiligen.' })).toMatchObject({ muster: 'RECOMMEND', text: 'Früh beteiligen.' }));
