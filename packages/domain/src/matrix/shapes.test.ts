import { describe, expect, it } from 'vitest';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import type { SubjectId } from '../ids.ts';
import { resolve } from '../resolve/resolve.ts';
import { roles } from '../rules.ts';
import { compileWorld } from '../world/compile.ts';
import { matrix, type MatrixQuery } from './matrix.ts';

const ASKED = { subjects: ['one', 'two', 'three'], roles, on: '2026-12-01', at: 1 } as unknown as MatrixQuery;

/** So many municipalities in the county of Böblingen that what is said of the county is said of many. */
const MANY = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`P${index}`, `0811570${String(index + 10)}001, Ort ${index}, Gemeinde`]));

const RULES = Object.fromEntries(['one', 'two', 'three'].flatMap((id) => [[`${id}-l`, `${id}, LEAD, 08, im`], [`${id}-e`, `${id}, EXECUTE, 08, fn gemeinde, FALLBACK`], [`${id}-f`, `${id}, FUND, 08, land 1/2`]]));

/** Three subjects of one group of which the same is said, and then some more of the second. */
function worldWith({ rules, subjects, places, ...more }: CaseWorld): CaseWorld {
  return { places: { ...MANY, ...places }, subjects: { one: 'SERVICE, it', two: 'SERVICE, it', three: 'SERVICE, it', ...subjects }, rules: { ...RULES, ...rules }, ...more };
}

describe('lines of which the same is said', () => {
  it.each<[string, CaseWorld, Partial<MatrixQuery>?]>([
    ['nothing more', {}],
    ['a rule for a municipality', { rules: { r: 'two, LEAD, B, p' } }],
    ['a rule for a county', { rules: { r: 'two, LEAD, KBB, p' } }],
    ['a rule for two counties and Germany', { rules: { r: 'two, LEAD, KBB + KT, p', s: 'two, EXECUTE, D, p, BINDING, gesetz' } }],
    ['a rule for two counties in which each place has its own', { rules: { r: 'two, EXECUTE, KBB + KT, p' } }],
    ['a rule that names whom the next place has', { rules: { r: 'two, EXECUTE, B, gemeinde-a', s: 'three, EXECUTE, A, stadt-b' } }],
    ['other rules for another subject', { rules: { r: 'two, EXECUTE, B, p', s: 'three, EXECUTE, A, p', t: 'three, LEAD, KBB, p', u: 'one, LEAD, T, p' } }],
    ['another holder', { rules: { 'two-l': 'two, LEAD, 08, p' } }],
    ['another share', { rules: { 'two-f': 'two, FUND, 08, land 1/3' } }],
    ['another rank, against the group', { rules: { g: 'it, LEAD, 08, z, BINDING, satzung', 'two-l': 'two, LEAD, 08, im, BINDING, gesetz' } }],
    ['another mode, against the group', { rules: { g: 'it, LEAD, 08, z, BINDING, absprache', 'two-l': 'two, LEAD, 08, im, FALLBACK' } }],
    ['a hole', { rules: { 'two-l': { is: 'two, LEAD, 08, im', except: 'B' } } }],
    ['a status', { rules: { 'two-l': { is: 'two, LEAD, 08, im', status: 'grosse-kreisstadt' } } }],
    ['whom it binds', { rules: { 'two-l': { is: 'two, LEAD, 08, im', boundTo: 'A + T' } } }],
    ['here alone', { rules: { 'two-l': { is: 'two, LEAD, 08, im', here: true } } }],
    ['how sure it is', { rules: { 'two-l': { is: 'two, LEAD, 08, im', confidence: 'UNVERIFIED' } } }],
    ['not begun, and over', { rules: { 'two-l': { is: 'two, LEAD, 08, im', from: '2027-01-01' }, 'three-l': { is: 'three, LEAD, 08, im', to: '2026-01-01' } } }],
    ['on other days', { rules: { 'two-l': { is: 'two, LEAD, 08, im', from: '2026-11-01', to: '2026-12-02' } } }],
    ['who decided it', { rules: Object.fromEntries([['one', 'recht'], ['two', 'gr-b'], ['three', 'recht']].map(([id, by]) => [`${String(id)}-l`, `${String(id)}, LEAD, 08, im, BINDING, beschluss-kommunal, ${String(by)}`])) }],
    ['an end', { endings: { e: 'two-l, 08' } }],
    ['an end at a place', { endings: { e: 'two-l, B' } }],
    ['what is to be accepted', { rules: { 'two-l': { is: 'two, LEAD, 08, im', acceptance: 'CONDITION' } } }],
    ['what is expected', { expectations: { x: 'two, INFORM, 08, COMPLETE' } }],
    ['what is expected at a place', { expectations: { x: 'two, INFORM, B, COMPLETE' } }],
    ['what a board may decide', { rules: { g: 'it, CONSULT, 08, z, APPEND, beschluss-kommunal, gr-b' }, competences: { c: 'gr-b, two, CONSULT, 08, beschluss-kommunal' } }],
    ['a delegation', { delegations: { d: 'im, p, LEAD, two, T, erfüllt' } }],
    ['a delegation for a county', { delegations: { d: 'im, p, LEAD, two, KBB, erfüllt' } }],
    ['a delegation everywhere', { delegations: { d: 'im, p, LEAD, two, 08, erfüllt' } }],
    ['another group', { subjects: { more: 'GROUP, it, MUNICIPALITY', two: 'SERVICE, more' }, rules: { g: 'more, INFORM, 08, p, APPEND' } }],
    ['a rule for what a municipality was', { places: { C: 'C, Cstadt, Stadt' }, successions: { a: 'B, C, MERGER', b: 'S, C, MERGER' }, rules: { r: 'two, LEAD, B, p' } }],
    ['whom supervision follows', { subjects: { aufsicht: 'INITIATIVE, -, LAND' }, bodies: { p: { is: 'Stelle P', supervisedAs: 'aufsicht' } }, rules: { r: 'two, EXECUTE, B, p', a: 'aufsicht, SUPERVISE_LEGAL, 08, z', s: 'three, SUPERVISE_LEGAL, T, y' } }],
    ['whom it need not follow', { subjects: { aufsicht: 'INITIATIVE, -, LAND' }, bodies: { land: { is: 'Land', supervisedAs: 'aufsicht' } }, rules: { r: 'it, EXECUTE, 08, land, BINDING, gesetz', a: 'aufsicht, SUPERVISE_LEGAL, 08, z', s: 'two, SUPERVISE_LEGAL, KBB, y' } }],
    ['an announcement', { rules: { r: { is: 'two, LEAD, B, p', confidence: 'ANNOUNCED' } } }],
  ])('are answered as each is asked, with %s', (_what, more, clocks) => {
    const world = compileWorld(worldOf(worldWith(more)));
    const [one, two, three] = ASKED.subjects as [SubjectId, SubjectId, SubjectId];
    for (const subjects of [[one, two, three], [three, two, one], [two, one, three]]) {
      const query = { ...ASKED, subjects, ...clocks };
      const { rows, answers } = matrix(world, query);
      for (const { runs } of rows) expect(runs.map(({ from, answer }, index) => [from, answer === runs[index - 1]?.answer])).toEqual([0, ...runs.map(({ to }) => to)].slice(0, -1).map((from) => [from, false]));
      for (const { subject, role, places, runs } of rows) for (const { from, to, answer } of runs) for (const place of places.slice(from, to)) {
        const { status, reason, holders, announced } = resolve(world, { subject, role, place, on: query.on, at: query.at });
        expect(answers[answer], `${subject} ${role} ${place}`).toEqual({ status, ...(reason === undefined ? {} : { reason }), holders, announced });
      }
    }
  });

  it('share their runs, and those of the cells in which they do not differ', () => {
    const { rows } = matrix(compileWorld(worldOf(worldWith({ rules: { r: 'three, EXECUTE, B, p' } }))), { ...ASKED, roles: ['EXECUTE'] });
    const [one, two, three] = rows.map(({ runs }) => runs);
    expect(one?.length).toBeGreaterThan(3);
    expect(two).toBe(one);
    expect(three?.filter((run) => one?.includes(run))).toHaveLength((one?.length ?? 0) - 1);
  });
});
