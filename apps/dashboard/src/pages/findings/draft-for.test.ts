import { expect, it } from 'vitest';
import { draftsFor } from './draft-for.ts';

const cells = [{ subject: 'leitstelle', role: 'LEAD' as const, places: [{ from: '99', to: '99', count: 1 }], count: 1, of: 1, since: null }];
const closers = [{ id: 'rat', name: 'Rat' }];
const ON = '2026-11-23';
const rule = (id: string, ended: string | null = `rule:${id}`, amended: string | null = null) => ({ kind: 'assignment' as const, id, ended, amended, name: `Regel ${id}` });
const handed = (id: string) => ({ ...rule(id), kind: 'delegation' as const });
const plain = (finding: Parameters<typeof draftsFor>[0]) => draftsFor(finding, ON).map(({ draft }) => draft);

it('a gap: one rule for each line, from the day asked for', () => {
  const lines = [{ subject: 'a', role: 'LEAD' as const, scope: { within: ['991', '992'] } }, { subject: 'a', role: 'FUND' as const, scope: { within: ['99'] } }];
  expect(plain({ mend: { act: 'ASSIGN', lines, from: null }, cells, closers })).toEqual([
    { muster: 'LEAD', role: 'LEAD', subject: 'a', place: '991,992', since: ON, board: 'rat' }, { muster: 'FUNDING', subject: 'a', place: '99', since: ON, board: 'rat' },
  ]);
});

it('what runs out: from the day on which it does', () => {
  expect(plain({ mend: { act: 'ASSIGN', lines: [{ subject: 'a', role: 'LEAD', scope: { within: ['99'] } }], from: '2027-01-01' }, cells, closers: [] })).toEqual([{ muster: 'LEAD', role: 'LEAD', subject: 'a', place: '99', since: '2027-01-01' }]);
});

it('a contradiction: one rule that replaces both', () => {
  expect(plain({ mend: { act: 'END', targets: [rule('r1'), rule('r2')], keep: 1 }, cells, closers })).toEqual([{ muster: 'LEAD', role: 'LEAD', subject: 'leitstelle', place: '99', since: ON, replaces: 'r1,r2', board: 'rat' }]);
});

it('missing money: the share that is missing', () => {
  expect(plain({ mend: { act: 'FUND', subject: 'portal', scope: { within: ['99'] }, share: '2/5' }, cells, closers: [] })).toEqual([{ muster: 'FUNDING', subject: 'portal', place: '99', since: ON, share: '2/5' }]);
});

it('a rule without effect: a Ziffer that ends it', () => {
  expect(draftsFor({ mend: { act: 'END', targets: [rule('r1', 'ziffer-1')], keep: 0 }, cells, closers }, ON)).toEqual([{ draft: { muster: 'END', ended: 'ziffer-1', since: ON, board: 'rat' } }]);
});

it('delegations in a circle: a Ziffer that ends one of them, whichever', () => {
  expect(draftsFor({ mend: { act: 'END', targets: [handed('d1'), handed('d2')], keep: 1 }, cells, closers: [] }, ON)).toEqual([
    { draft: { muster: 'END', ended: 'rule:d1', since: ON }, of: 'Regel d1' }, { draft: { muster: 'END', ended: 'rule:d2', since: ON }, of: 'Regel d2' },
  ]);
});

it('a rule or a delegation to be changed: by the clause that wrote it', () => {
  expect(plain({ mend: { act: 'AMEND', target: { ...rule('d1'), kind: 'delegation', amended: 'delegation:z1' }, field: 'scope' }, cells, closers })).toEqual([{ muster: 'AMEND', amended: 'delegation:z1', since: ON, board: 'rat' }]);
});

it('one that no clause wrote: a rule is replaced, a delegation ends', () => {
  expect(plain({ mend: { act: 'AMEND', target: rule('r1'), field: 'scope' }, cells, closers })).toEqual([{ muster: 'LEAD', role: 'LEAD', subject: 'leitstelle', place: '99', since: ON, replaces: 'r1', board: 'rat' }]);
  expect(plain({ mend: { act: 'AMEND', target: handed('d1'), field: 'holders' }, cells, closers: [] })).toEqual([{ muster: 'END', ended: 'rule:d1', since: ON }]);
});

it.each([
  [{ act: 'END' as const, targets: [rule('r1', null)], keep: 0 }], [{ act: 'AMEND' as const, target: { ...handed('d1'), ended: null }, field: 'scope' as const }], [{ act: 'RECORD' as const, kind: 'holding' as const, about: [] }],
])('nothing where no template has such a Ziffer: %o', (mend) => expect(plain({ mend, cells, closers })).toEqual([]));
