import { expect, it } from 'vitest';
import { asDay } from '../day.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { delegation, fact, rule, scope } from '../testing/build.ts';
import { clauseRecord, paperWorld } from '../testing/paper.ts';
import { explainCause, type Caused } from './explain-cause.ts';
import { textOf } from './sentence.ts';

const [named, handed] = [rule('r', 'e-akte', 'LEAD', ['im', 'bitbw']), delegation('d', 'e-akte', 'im', 'bitbw')];
const world = compileWorld({ ...paperWorld(), clause: [clauseRecord('z1', 'itr')], assignment: [named], delegation: [handed] });
const ended = (target: string) => ({ ...fact('e'), target }) as unknown as Caused;
const records: Record<string, Caused> = {
  held: { ...fact('h'), body: 'im', fn: 'ubb', area: scope('08') } as unknown as Caused, ruled: named, delegated: handed, 'a rule ended': ended('r'), 'a transfer ended': ended('d'), 'what is gone ended': ended('x9'),
  status: { ...fact('s'), place: '08', status: 'gks' } as unknown as Caused, suspended: { ...fact('u'), clause: 'z1' } as unknown as Caused,
};
const told = (record: Caused, over: boolean) => (['de', 'en'] as const).map((lang) => textOf(explainCause(world, record, { day: asDay('2026-03-01'), over }, { on: asDay('2026-12-01'), at: asSeq(1) }, lang)));

it('says what is so since a day, and what no longer, in both languages', () => {
  expect(Object.entries(records).map(([name, record]) => [name, ...told(record, false), ...told(record, true)])).toMatchInlineSnapshot(`
    [
      [
        "held",
        "das Innenministerium seit dem 01.03.2026 untere Baurechtsbehörde ist",
        "the Innenministerium has been the lower building authority since 1 March 2026",
        "das Innenministerium seit dem 01.03.2026 nicht mehr untere Baurechtsbehörde ist",
        "the Innenministerium has not been the lower building authority since 1 March 2026",
      ],
      [
        "ruled",
        "seit dem 01.03.2026 eine Regel gilt, die das Innenministerium und die BITBW nennt",
        "a rule that names the Innenministerium and the BITBW has applied since 1 March 2026",
        "seit dem 01.03.2026 die Regel nicht mehr gilt, die das Innenministerium und die BITBW nennt",
        "the rule that names the Innenministerium and the BITBW has not applied since 1 March 2026",
      ],
      [
        "delegated",
        "seit dem 01.03.2026 die Übertragung von dem Innenministerium auf die BITBW gilt",
        "the transfer from the Innenministerium to the BITBW has applied since 1 March 2026",
        "seit dem 01.03.2026 die Übertragung von dem Innenministerium auf die BITBW nicht mehr gilt",
        "the transfer from the Innenministerium to the BITBW has not applied since 1 March 2026",
      ],
      [
        "a rule ended",
        "seit dem 01.03.2026 die Regel aufgehoben ist, die das Innenministerium und die BITBW nennt",
        "the rule that names the Innenministerium and the BITBW has been repealed since 1 March 2026",
        "seit dem 01.03.2026 die Regel nicht mehr aufgehoben ist, die das Innenministerium und die BITBW nennt",
        "the rule that names the Innenministerium and the BITBW has not been repealed since 1 March 2026",
      ],
      [
        "a transfer ended",
        "seit dem 01.03.2026 die Übertragung von dem Innenministerium auf die BITBW aufgehoben ist",
        "the transfer from the Innenministerium to the BITBW has been repealed since 1 March 2026",
        "seit dem 01.03.2026 die Übertragung von dem Innenministerium auf die BITBW nicht mehr aufgehoben ist",
        "the transfer from the Innenministerium to the BITBW has not been repealed since 1 March 2026",
      ],
      [
        "what is gone ended",
        "seit dem 01.03.2026 eine Regel aufgehoben ist",
        "a rule has been repealed since 1 March 2026",
        "seit dem 01.03.2026 eine Regel nicht mehr aufgehoben ist",
        "a rule has not been repealed since 1 March 2026",
      ],
      [
        "status",
        "Baden-Württemberg seit dem 01.03.2026 Große Kreisstadt ist",
        "Baden-Württemberg has had the status “major district town” since 1 March 2026",
        "Baden-Württemberg seit dem 01.03.2026 nicht mehr Große Kreisstadt ist",
        "Baden-Württemberg has not had the status “major district town” since 1 March 2026",
      ],
      [
        "suspended",
        "„Beschluss ITR 2026/1, Ziffer 1“ seit dem 01.03.2026 ausgesetzt ist",
        "“Beschluss ITR 2026/1, Ziffer 1” has been suspended since 1 March 2026",
        "„Beschluss ITR 2026/1, Ziffer 1“ seit dem 01.03.2026 nicht mehr ausgesetzt ist",
        "“Beschluss ITR 2026/1, Ziffer 1” has not been suspended since 1 March 2026",
      ],
    ]
  `);
});

it('says of what began earlier that it did so by that day at the latest', () => {
  expect(told({ ...named, startUnknown: true }, false)).toMatchInlineSnapshot(`
    [
      "spätestens seit dem 01.03.2026 eine Regel gilt, die das Innenministerium und die BITBW nennt",
      "a rule that names the Innenministerium and the BITBW has applied since 1 March 2026 at the latest",
    ]
  `);
});
