import { describe, expect, it } from 'vitest';
import { inputOf } from './form-input.ts';

const sent = { board: 'rat', title: 'Gesetz', rank: 'land-gesetz', muster: 'FUNDING', subject: 's', place: '99', body: 'ps-land', share: '3/5', second: 'fn:gemeinde', secondShare: '2/5', since: '2027-01-01' };

describe('what the form of a draft sends', () => {
  it('names functions where a body is chosen', () => {
    expect(inputOf('draft', sent)['clauses']).toEqual([{ number: 1, kind: 'FUND', subject: 's', scope: { within: ['99'] }, holders: [{ body: 'ps-land', share: '3/5' }, { fn: 'gemeinde', share: '2/5' }], from: '2027-01-01', to: null }]);
    expect(inputOf('draft', { ...sent, muster: 'TASK', from: 'fn:gemeinde', instrument: 'i' })['clauses']).toMatchObject([{ handsOn: { fn: 'gemeinde' }, receives: 'ps-land' }]);
  });

  it('repeals and takes note without naming a matter', () => {
    const form = { board: 'rat', title: 'Bereinigung', rank: 'beschluss-kommunal', clauses: '[]' };
    expect(inputOf('draft', { ...form, muster: 'END', ended: 'rule:r1', since: '2027-01-01' })).toMatchObject({ template: 'regelung-aufheben', clauses: [{ kind: 'END', number: 1, rule: 'r1', from: '2027-01-01', to: null }] });
    expect(inputOf('draft', { ...form, muster: 'NOTE', text: 'Bericht.' })).toMatchObject({ template: 'zur-kenntnis-nehmen', clauses: [{ kind: 'NOTE', number: 1, text: { de: 'Bericht.', en: 'Bericht.' } }] });
  });

  it('changes what an earlier clause wrote, instructs and recommends', () => {
    const form = { board: 'rat', title: 'Änderung', rank: 'beschluss-kommunal', clauses: '[]' };
    expect(inputOf('draft', { ...form, muster: 'AMEND', amended: 'delegation:z1', body: 'b', place: '', since: '2027-01-01' })).toMatchObject({ template: 'regelung-aendern', clauses: [{ kind: 'AMEND', number: 1, clause: 'z1', delegation: { to: 'b' }, from: '2027-01-01', to: null }] });
    expect(inputOf('draft', { ...form, muster: 'COMMIT', subject: 's', body: 'b', text: 'Bericht vorlegen', due: '2027-03-01' })).toMatchObject({ template: 'auftrag-erteilen', clauses: [{ kind: 'COMMIT', subject: 's', body: 'b', task: { de: 'Bericht vorlegen' }, due: '2027-03-01' }] });
    expect(inputOf('draft', { ...form, muster: 'RECOMMEND', text: 'Früh beteiligen.' })).toMatchObject({ template: 'empfehlen', clauses: [{ kind: 'RECOMMEND' }] });
  });

  it('refers to the decision that is voted on again, with the Ziffern as they stand', () => {
    const note = { kind: 'NOTE', number: 1, text: { de: 'Wiederholt.', en: 'Repeated.' } };
    expect(inputOf('draft', { board: 'rat', title: 'Erneut', rank: 'beschluss-kommunal', renews: 'vorlage-1', clauses: JSON.stringify([note]) })).toMatchObject({ renews: 'vorlage-1', clauses: [note] });
    expect(inputOf('draft', sent)).not.toHaveProperty('renews');
  });
});
