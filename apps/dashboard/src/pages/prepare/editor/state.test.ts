import { describe, expect, it } from 'vitest';
import { begin, clausesOf, edit, isComplete, missingOf, type Editing } from './state.ts';

const lead = (body: string) => ({ kind: 'ASSIGN', number: 1, role: 'LEAD', subject: 's', scope: { within: ['99'] }, holders: [{ body }], from: '2027-01-01', to: null, mode: 'FALLBACK' });
const bodies = (state: Editing) => clausesOf(state).map((clause) => `${String(clause['number'])} ${(clause['holders'] as { body: string }[])[0]?.body ?? ''}`);

describe('writing Ziffern', () => {
  it('adds, moves, removes and numbers anew; each is undone, one step at a time', () => {
    let state = begin([lead('a'), lead('b')], null);
    state = edit(state, { do: 'add', muster: 'FUNDING', from: { subject: 's', place: '99', body: 'c', share: '1', since: '2027-01-01' } });
    expect([bodies(state), state.open]).toEqual([['1 a', '2 b', '3 c'], 'z3']);
    state = edit(state, { do: 'move', id: 'z3', by: -1 });
    state = edit(state, { do: 'remove', id: 'z1' });
    expect(bodies(state)).toEqual(['1 c', '2 b']);
    state = edit(edit(edit(state, { do: 'undo' }), { do: 'undo' }), { do: 'undo' });
    expect([bodies(state), state.open]).toEqual([['1 a', '2 b'], null]);
    expect(edit(state, { do: 'undo' })).toBe(state);
  });

  it('moves nothing past the ends', () => {
    const state = begin([lead('a'), lead('b')], 1);
    expect([edit(state, { do: 'move', id: 'z1', by: -1 }), edit(state, { do: 'move', id: 'z2', by: 1 })]).toEqual([state, state]);
  });

  it('keeps of a Ziffer what its form does not ask', () => {
    const state = begin([lead('a')], 1);
    const fields = state.entries[0]?.fields;
    if (!fields) throw new Error('The form can ask for all of it.');
    const [clause] = clausesOf(edit(state, { do: 'edit', id: 'z1', fields: { ...fields, body: 'z', second: 'y', place: '99 98, 97', until: '2028-01-01' } }));
    expect(clause).toEqual({ ...lead('z'), holders: [{ body: 'z' }, { body: 'y' }], scope: { within: ['99', '98', '97'] }, to: '2028-01-01' });
  });

  it('knows what is missing, and a share that cannot be read', () => {
    const state = edit(begin([], null), { do: 'add', muster: 'FUNDING', from: { subject: 's', body: 'a', second: 'b' } });
    const [entry] = state.entries;
    if (!entry?.fields) throw new Error('There is a Ziffer.');
    expect(missingOf(entry)).toEqual(['place', 'share', 'since', 'secondShare']);
    const whole = { ...entry, fields: { ...entry.fields, place: '99', share: '3/5', since: '2027-01-01', secondShare: '2/5' } };
    expect([isComplete(whole), isComplete({ ...whole, fields: { ...whole.fields, share: '60 %' } })]).toEqual([true, false]);
  });

  it('names a function where a body is named', () => {
    const state = begin([{ ...lead('a'), holders: [{ fn: 'gemeinde' }] }], 1);
    const fields = state.entries[0]?.fields;
    expect(fields?.body).toBe('fn:gemeinde');
    if (!fields) return;
    const [clause] = clausesOf(edit(state, { do: 'edit', id: 'z1', fields: { ...fields, second: 'fn:kreis' } }));
    expect(clause?.['holders']).toEqual([{ fn: 'gemeinde' }, { fn: 'kreis' }]);
    const [handed] = clausesOf(edit(begin([], null), { do: 'add', muster: 'TASK', from: { subject: 's', place: '99', from: 'fn:gemeinde', body: 'b', instrument: 'i', since: '2027-01-01' } }));
    expect(handed).toMatchObject({ handsOn: { fn: 'gemeinde' }, receives: 'b' });
  });

  it('leaves a Ziffer alone that says more than the form can ask', () => {
    for (const clause of [{ kind: 'AMEND', number: 1, clause: 'z1', from: '2027-01-01', to: null, assignment: { mode: 'APPEND' }, delegation: { to: 'b' } }, { ...lead('a'), holders: [{ body: 'a' }, { body: 'b' }, { fn: 'kreis' }] }]) {
      const state = begin([clause], 1);
      expect([state.entries[0]?.fields, clausesOf(state)]).toEqual([null, [clause]]);
    }
  });
});
