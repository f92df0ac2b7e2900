import { describe, expect, it } from 'vitest';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import type { MatrixQuery } from './matrix.ts';
import { matrix } from './matrix.ts';
import { compileWorld } from '../world/compile.ts';

const LINE = { subjects: ['e-akte'], roles: ['LEAD'], on: '2026-12-01', at: 1 } as unknown as MatrixQuery;

/** Who leads in Stuttgart, Böblingen, Aidlingen and Tübingen, in the order of their keys. */
function leads(world: CaseWorld, line: Partial<Record<keyof MatrixQuery, unknown>> = {}): string[] {
  const { rows: [row], answers } = matrix(compileWorld(worldOf(world)), { ...LINE, ...line } as MatrixQuery);
  return (row?.runs ?? []).flatMap(({ from, to, answer }) => {
    const { status, holders, announced } = answers[answer] ?? { status: 'none', holders: [], announced: [] };
    const named = [...holders, ...announced].map(({ body }) => body as string);
    return Array.from({ length: to - from }, () => named.join(' + ') || status);
  });
}

describe('one fact that tells places apart', () => {
  it.each<[string, CaseWorld, string[], Partial<Record<keyof MatrixQuery, unknown>>?]>([
    ['a rule below', { rules: { r: 'e-akte, LEAD, 08, im', s: 'e-akte, LEAD, KBB, p' } }, ['im', 'p', 'p', 'im']],
    ['a hole in a rule', { rules: { r: { is: 'e-akte, LEAD, 08, im', except: 'B' } } }, ['im', 'UNKNOWN', 'im', 'im']],
    ['a status', { rules: { r: { is: 'e-akte, LEAD, 08, im', status: 'grosse-kreisstadt' } } }, ['UNKNOWN', 'im', 'UNKNOWN', 'im']],
    ['whom it binds', { rules: { r: { is: 'e-akte, LEAD, 08, im', boundTo: 'A + T' } } }, ['UNKNOWN', 'UNKNOWN', 'im', 'im']],
    ['here alone', { rules: { r: { is: 'e-akte, LEAD, 08 + T, im', here: true } } }, ['UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'im']],
    ['who holds a function', { rules: { r: 'e-akte, LEAD, 08, fn gemeinde' } }, ['stadt-s', 'stadt-b', 'gemeinde-a', 'stadt-t']],
    ['an ending', { rules: { r: 'e-akte, LEAD, 08, im' }, endings: { e: 'r, KBB' } }, ['im', 'UNKNOWN', 'UNKNOWN', 'im']],
    ['what a board may decide', { rules: { r: 'e-akte, LEAD, 08, p, BINDING, beschluss-kommunal, gr-b' } }, ['UNKNOWN', 'p', 'UNKNOWN', 'UNKNOWN']],
    ['what a board may end', { rules: { r: 'e-akte, LEAD, 08, im, BINDING, absprache, recht' }, endings: { e: 'r, 08, beschluss-kommunal, gr-b' } }, ['im', 'UNKNOWN', 'im', 'im']],
    ['a complete record', { expectations: { e: 'e-akte, LEAD, 08, PARTIAL', f: 'e-akte, LEAD, KBB, COMPLETE' } }, ['UNKNOWN', 'GAP', 'GAP', 'UNKNOWN']],
    ['a delegation', { rules: { r: 'e-akte, LEAD, 08, im' }, delegations: { d: 'im, p, LEAD, it, T, erfüllt' } }, ['im', 'im', 'im', 'p']],
    ['a delegation of what was handed on', { rules: { r: 'e-akte, LEAD, 08, im' }, delegations: { d: 'im, p, LEAD, it, 08, erfüllt', e: 'p, landratsamt-bb, LEAD, it, T, erfüllt' } }, ['p', 'p', 'p', 'landratsamt-bb']],
    ['a delegation of a function', { rules: { r: 'e-akte, LEAD, 08, im' }, functions: { u: 'ubb, T, im' }, delegations: { d: 'fn ubb, p, LEAD, it, 08, erfüllt' } }, ['im', 'im', 'im', 'p']],
    ['a delegation of a function that another function meets', {
      rules: { r: 'e-akte, LEAD, 08, fn gemeinde' }, functions: { u: 'ubb, 08, landratsamt-bb', v: 'ubb, B, stadt-b' }, delegations: { d: 'fn ubb, p, LEAD, it, 08, erfüllt' },
    }, ['stadt-s', 'p', 'gemeinde-a', 'stadt-t']],
    ['a duty that supervision follows', {
      bodies: { p: { is: 'Stelle P', supervisedAs: 'aufsicht' } }, subjects: { aufsicht: 'INITIATIVE, -, LAND' },
      rules: { r: 'e-akte, EXECUTE, 08, im', s: 'e-akte, EXECUTE, T, p', a: 'aufsicht, SUPERVISE_LEGAL, 08, z' },
    }, ['NOT_EXPECTED', 'NOT_EXPECTED', 'NOT_EXPECTED', 'z'], { roles: ['SUPERVISE_LEGAL'] }],
    ['an announcement for its twin', {
      subjects: { matter: { is: 'GROUP, it, MUNICIPALITY', oneMatter: true }, 'e-akte': 'INITIATIVE, matter', twin: 'INITIATIVE, matter' },
      rules: { r: { is: 'twin, LEAD, B, im', confidence: 'ANNOUNCED' } },
    }, ['UNKNOWN', 'im', 'UNKNOWN', 'UNKNOWN']],
    ['places that differ in themselves', { rules: { r: 'e-akte, LEAD, A + B, im', s: 'e-akte, LEAD, S, p' }, places: { C: 'C, Cstadt, Stadt' }, successions: { a: 'B, C, MERGER', b: 'S, C, MERGER' } }, ['p', 'im', 'im', 'im + p', 'UNKNOWN']],
  ])('%s', (_what, world, expected, line) => expect(leads(world, line)).toEqual(expected));

  it('tells a function that nobody holds from one whose holder is gone', () => {
    const world = { bodies: { gone: { is: 'Amt von gestern', to: '2026-01-01' } }, functions: { u: 'ubb, T, gone' }, rules: { r: 'e-akte, LEAD, 08, fn ubb' } };
    const { rows: [row], answers } = matrix(compileWorld(worldOf(world)), LINE);
    expect(row?.runs.map(({ from, to, answer }) => [to - from, answers[answer]?.reason])).toEqual([[3, 'VACANT'], [1, 'DANGLING']]);
  });
});
