import { expect, it } from 'vitest';
import { asDay } from '../day.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { paperWorld } from '../testing/paper.ts';
import { amendmentsAt, endables, endingsAt } from './endable.ts';
import { explainEnded } from './explain-clause.ts';
import { clause, days, delegation, rule } from '../testing/build.ts';
import { clauseRecord } from '../testing/paper.ts';

const world = compileWorld({
  ...paperWorld(),
  clause: [clauseRecord('z1', 'itr'), clauseRecord('z2', 'itr'), clauseRecord('z3', 'itr'), clauseRecord('z4', 'itr')],
  assignment: [
    rule('a', 'e-akte', 'LEAD', ['im'], { origin: clause('z1') }),
    rule('b1', 'e-akte', 'OPERATE', ['im'], { origin: clause('z2') }), rule('b2', 'e-akte', 'EXECUTE', ['im'], { origin: clause('z2') }),
    rule('over', 'e-akte', 'LEAD', ['im'], { origin: clause('z3'), valid: days('2020-01-01', '2021-01-01') }),
    rule('law', 'e-akte', 'CONSULT', ['im']), rule('said', 'e-akte', 'LEAD', ['bitbw'], { confidence: 'ANNOUNCED' }),
  ],
  delegation: [delegation('d', 'e-akte', 'im', 'bitbw'), delegation('e', 'e-akte', 'im', 'bitbw', { origin: clause('z4') })],
});
const clocks = { on: asDay('2026-12-01'), at: asSeq(1) };

it('lists the clauses of which something stands, and each rule and delegation alone', () => {
  expect(endables(world, clocks).map(({ ended, kind, of }) => [ended.clause ?? ended.rule, kind, ...of])).toEqual([
    ['z1', 'CLAUSE', 'assignment'], ['z2', 'CLAUSE', 'assignment'], ['z4', 'CLAUSE', 'delegation'], ['a', 'WRITTEN', 'assignment'], ['b1', 'WRITTEN', 'assignment'], ['b2', 'WRITTEN', 'assignment'], ['d', 'RULE', 'delegation'], ['e', 'WRITTEN', 'delegation'], ['law', 'RULE', 'assignment'],
  ]);
  expect(endables(world, { ...clocks, on: asDay('2020-06-01') })).toContainEqual({ ended: { clause: 'z3' }, kind: 'CLAUSE', of: ['assignment'] });
});

it('ends a rule by its clause, unless that would end more than the rule', () => {
  expect(['a', 'b1', 'law', 'd', 'over', 'x9'].map(endingsAt(world, clocks))).toEqual([{ clause: 'z1' }, { rule: 'b1' }, { rule: 'law' }, { rule: 'd' }, null, null]);
});

it('changes a rule or a delegation by its clause; what no clause wrote, and what is over, by none', () => {
  expect(['a', 'b1', 'e', 'law', 'd', 'over', 'x9'].map(amendmentsAt(world, clocks))).toEqual([{ clause: 'z1', of: 'assignment' }, { clause: 'z2', of: 'assignment' }, { clause: 'z4', of: 'delegation' }, null, null, null, null]);
});

it('names each as a list offers it', () => {
  const named = (lang: 'de' | 'en') => endables(world, clocks).filter(({ kind, of }) => kind === 'RULE' || of[0] === 'assignment' && kind === 'CLAUSE').map(({ ended }) => explainEnded(world, ended, clocks, lang).replaceAll('\u00a0', ' '));
  expect([named('de'), named('en')]).toMatchInlineSnapshot(`
    [
      [
        "Beschluss ITR 2026/1, Ziffer 1",
        "Beschluss ITR 2026/1, Ziffer 1",
        "Bei „E-Akte“ die Übertragung von dem Innenministerium auf die BITBW (§ 48 Abs. 1 LBO)",
        "Für die Anhörung zu „E-Akte“ die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO)",
      ],
      [
        "Beschluss ITR 2026/1, Ziffer 1",
        "Beschluss ITR 2026/1, Ziffer 1",
        "For “E-Akte” the transfer from the Innenministerium to the BITBW (§ 48 Abs. 1 LBO)",
        "For consultation on “E-Akte” the rule that names the Innenministerium (§ 48 Abs. 1 LBO)",
      ],
    ]
  `);
});
