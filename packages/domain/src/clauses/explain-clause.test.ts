import { describe, expect, it } from 'vitest';
import { asDay } from '../day.ts';
import { textOf } from '../explain/sentence.ts';
import { ratio } from '../ratio.ts';
import { asSeq } from '../seq.ts';
import { delegation, rule } from '../testing/build.ts';
import { compileWorld } from '../world/compile.ts';
import { paperWorld } from '../testing/paper.ts';
import type { Clause } from './clause.ts';
import { explainClause } from './explain-clause.ts';

const world = compileWorld(paperWorld());
const told = (clause: object) => (['de', 'en'] as const).map((lang) => textOf(explainClause(world, { number: 1, ...clause } as unknown as Clause, { on: asDay('2026-12-01'), at: asSeq(1) }, lang)));
const line = { subject: 'e-akte', scope: { within: ['08'] }, from: '2027-01-01', to: null };

describe('a clause as a board reads it', () => {
  it('says who gets what, where and from when, in both languages', () => expect(told({ kind: 'ASSIGN', role: 'LEAD', holders: [{ body: 'im' }], ...line })).toMatchInlineSnapshot(`
    [
      "Ab 01.01.2027 liegt die Federführung bei „E-Akte“ (Baden-Württemberg) bei dem Innenministerium.",
      "From 1 January 2027, the lead on “E-Akte” (Baden-Württemberg) lies with the Innenministerium.",
    ]
  `));
  it('says how long, that it yields, and what it ends', () => expect(told({ kind: 'ASSIGN', role: 'OPERATE', mode: 'FALLBACK', holders: [{ body: 'im' }, { body: 'bitbw' }], ...line, to: '2028-01-01', replaces: ['x'] })).toMatchInlineSnapshot(`
    [
      "Ab 01.01.2027 bis einschließlich 31.12.2027 liegt der Betrieb von „E-Akte“ (Baden-Württemberg) bei dem Innenministerium und der BITBW, soweit keine andere Regel gilt. Eine bisherige Regel endet damit.",
      "From 1 January 2027 up to and including 31 December 2027, the operation of “E-Akte” (Baden-Württemberg) lies with the Innenministerium and the BITBW, as far as no other rule applies. One earlier rule ends with it.",
    ]
  `));
  it('says who pays which share', () => expect(told({ kind: 'FUND', holders: [{ body: 'im', share: ratio(3n, 5n) }, { body: 'bitbw', share: ratio(2n, 5n) }], ...line })).toMatchInlineSnapshot(`
    [
      "Ab 01.01.2027 liegt die Finanzierung von „E-Akte“ (Baden-Württemberg) bei dem Innenministerium (3/5) und der BITBW (2/5).",
      "From 1 January 2027, the funding of “E-Akte” (Baden-Württemberg) lies with the Innenministerium (3/5) and the BITBW (2/5).",
    ]
  `));
  it('says who does it for whom, and where the duty is', () => expect(told({ kind: 'DELEGATE', roles: ['EXECUTE'], handsOn: { body: 'im' }, receives: 'bitbw', instrument: 'x', ...line })).toMatchInlineSnapshot(`
    [
      "Ab 01.01.2027 übernimmt die BITBW für das Innenministerium die Durchführung bei „E-Akte“ (Baden-Württemberg). Die Pflicht bleibt.",
      "From 1 January 2027, the BITBW takes on the execution of “E-Akte” (Baden-Württemberg) for the Innenministerium. The duty stays.",
    ]
  `));
  it('says which single rule ends, by whom it names', () => {
    const law = compileWorld({ ...paperWorld(), assignment: [rule('r', 'e-akte', 'LEAD', ['im'])], delegation: [delegation('d', 'e-akte', 'im', 'bitbw')] });
    const ending = (id: string) => (['de', 'en'] as const).map((lang) => textOf(explainClause(law, { kind: 'END', number: 1, rule: id, from: '2027-01-01', to: null } as unknown as Clause, { on: asDay('2026-12-01'), at: asSeq(1) }, lang)).replaceAll('\u00a0', ' '));
    expect([ending('r'), ending('d')]).toMatchInlineSnapshot(`
      [
        [
          "Ab 01.01.2027 gilt für die Federführung bei „E-Akte“ die Regel, die das Innenministerium nennt (§ 48 Abs. 1 LBO), nicht mehr.",
          "From 1 January 2027, for the lead on “E-Akte” the rule that names the Innenministerium (§ 48 Abs. 1 LBO) no longer applies.",
        ],
        [
          "Ab 01.01.2027 gilt bei „E-Akte“ die Übertragung von dem Innenministerium auf die BITBW (§ 48 Abs. 1 LBO) nicht mehr.",
          "From 1 January 2027, for “E-Akte” the transfer from the Innenministerium to the BITBW (§ 48 Abs. 1 LBO) no longer applies.",
        ],
      ]
    `);
  });
  it('says what ends or changes', () => expect([told({ kind: 'END', clause: 'r1', from: '2027-01-01', to: null }), told({ kind: 'AMEND', clause: 'r1', from: '2027-01-01', to: null, until: null })]).toMatchInlineSnapshot(`
    [
      [
        "Ab 01.01.2027 gilt „r1“ nicht mehr.",
        "From 1 January 2027, “r1” no longer applies.",
      ],
      [
        "Ab 01.01.2027 wird „r1“ geändert. Die Befristung entfällt.",
        "From 1 January 2027, “r1” is changed. Its limit in time is lifted.",
      ],
    ]
  `));
  it('says what of an earlier clause becomes another', () => expect([
    told({ kind: 'AMEND', clause: 'r1', from: '2027-01-01', to: null, assignment: { holders: [{ body: 'im', share: ratio(3n, 5n) }, { body: 'bitbw', share: ratio(2n, 5n) }] } }),
    told({ kind: 'AMEND', clause: 'r1', from: '2027-01-01', to: null, until: '2028-01-01', delegation: { from: { body: 'im' }, to: 'bitbw', instrument: 'x', scope: { within: ['08'] } } }),
  ]).toMatchInlineSnapshot(`
    [
      [
        "Ab 01.01.2027 wird „r1“ geändert. Zuständig sind dann das Innenministerium (3/5) und die BITBW (2/5).",
        "From 1 January 2027, “r1” is changed. Responsible are then the Innenministerium (3/5) and the BITBW (2/5).",
      ],
      [
        "Ab 01.01.2027 wird „r1“ geändert. Die Aufgabe gibt dann das Innenministerium ab. Die Aufgabe übernimmt dann die BITBW. Die Pflicht bleibt dann. Das gilt dann für Baden-Württemberg. Die Regelung endet vor dem 01.01.2028.",
        "From 1 January 2027, “r1” is changed. The task is then handed on by the Innenministerium. The task is then taken on by the BITBW. The duty then stays. It then applies to Baden-Württemberg. It ends before 1 January 2028.",
      ],
    ]
  `));
  it('says who shall do, or is asked to do, what by when', () => expect([told({ kind: 'COMMIT', subject: 'e-akte', body: 'im', task: { de: 'Bericht vorlegen', en: 'present a report' }, due: '2027-03-01' }), told({ kind: 'REQUEST', subject: 'e-akte', body: 'bitbw', task: { de: 'Prüfen', en: 'examine' } })]).toMatchInlineSnapshot(`
    [
      [
        "Das Innenministerium wird beauftragt, bis zum 01.03.2027: Bericht vorlegen.",
        "The Innenministerium is instructed by 1 March 2027: present a report.",
      ],
      [
        "Die BITBW wird gebeten: Prüfen.",
        "The BITBW is asked: examine.",
      ],
    ]
  `));
});
