import fc from 'fast-check';
import type { Entry } from './notation.ts';
import type { CaseWorld } from './world.ts';

/*
 * Small worlds in the notation of the cases, so that a counterexample reads like one: a few rules about E-Akte and its group that meet at few
 * places, with endings, suspensions, delegations, functions and corrections.
 */
const COMMITS = 4;
const days = ['2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01', '2027-01-01'] as const;

const subject = fc.constantFrom('it', 'e-akte', 'e-akte');
const place = fc.constantFrom('08', '08', '081', 'KBB', 'B', 'S', 'A + S');
const board = fc.constantFrom('itr, beschluss', 'itr, beschluss', 'gr-b, beschluss-kommunal', 'recht, gesetz', 'recht, satzung');
const body = fc.constantFrom('im', 'bitbw', 'land', 'stadt-b', 'fn gemeinde', 'fn ubb', 'altes-amt');
const span = fc.tuple(fc.nat(days.length - 1), fc.option(fc.integer({ min: 1, max: 2 }))).map(([first, length]) => {
  const to = length === null ? undefined : days[first + length];
  return { from: days[first] ?? days[0], ...(to === undefined ? {} : { to }) };
});
const known = fc.tuple(fc.integer({ min: 1, max: COMMITS }), fc.option(fc.integer({ min: 1, max: 3 }))).map(([from, length]) => (length === null || from + length > COMMITS ? `${from}` : `${from}-${from + length}`));

const clocks = fc.record({ span, known }).map(({ span: { from, to }, known: seqs }) => ({ from, ...(to === undefined ? {} : { to }), known: seqs }));

const rule = fc
  .record({ subject, place, board, body, second: fc.option(body, { freq: 3 }), mode: fc.constantFrom('BINDING', 'BINDING', 'FALLBACK'), role: fc.constantFrom('LEAD', 'LEAD', 'LEAD', 'OPERATE', 'FUND', 'CONSULT'), clocks, replaces: fc.option(fc.nat(7), { freq: 2 }) })
  .map(({ subject: of, place: where, board: acting, body: first, second, mode, role, clocks: when, replaces }): Entry => {
    const [origin = '', rank = ''] = acting.split(', ');
    const share = role === 'FUND' ? ' 1/2' : '';
    const holders = [first, ...(second === null || second === first ? [] : [second])].map((name) => `${name}${share}`).join(' + ');
    const added = role === 'CONSULT' ? 'APPEND' : mode;
    return { is: `${of}, ${role}, ${where}, ${holders}, ${added}, ${rank}, ${origin}`, ...when, ...(replaces === null ? {} : { replaces: `r${replaces}` }) };
  });

const handing = fc
  .record({ from: body, to: fc.constantFrom('komm-one', 'bitbw', 'im', 'y'), subject, place, role: fc.constantFrom('LEAD', 'OPERATE'), effect: fc.constantFrom('erfüllt', 'durchführt', 'durchführt und weitergibt'), clocks })
  .map(({ from, to, subject: of, place: where, role, effect, clocks: when }): Entry => ({ is: `${from}, ${to}, ${role}, ${of}, ${where}, ${effect}`, ...when }));

const ending = fc.record({ target: fc.nat(7), place: fc.constantFrom('-', '-', 'B', 'KBB'), board, clocks }).map(({ target, place: where, board: acting, clocks: when }): Entry => {
  const [origin = '', rank = ''] = acting.split(', ');
  return { is: `r${target}, ${where}, ${rank}, ${origin}`, ...when };
});

const suspension = fc.record({ target: fc.nat(7), clocks }).map(({ target, clocks: when }): Entry => ({ is: `r${target}`, ...when }));

const named = (prefix: string, entries: readonly Entry[]): Record<string, Entry> => Object.fromEntries(entries.map((entry, i) => [`${prefix}${i}`, entry]));

export const caseWorlds: fc.Arbitrary<CaseWorld> = fc
  .record({
    rules: fc.array(rule, { minLength: 1, maxLength: 8 }),
    delegations: fc.array(handing, { maxLength: 3 }),
    endings: fc.array(ending, { maxLength: 2 }),
    suspensions: fc.array(suspension, { maxLength: 2 }),
    successor: fc.boolean(),
  })
  .map(({ rules, delegations, endings, suspensions, successor }): CaseWorld => ({
    commits: COMMITS,
    bodies: { 'altes-amt': { is: 'Altes Amt, N, AMT, LAND, 08', to: '2026-01-01' } },
    functions: { 'ubb-kreis': 'ubb, KBB, landratsamt-bb', 'ubb-b': { is: 'ubb, B, stadt-b', from: '2025-07-01' }, 'ubb-s': 'ubb, S, stadt-s' },
    successions: successor ? { nachfolge: { is: 'altes-amt, im, TAKEOVER', from: '2026-01-01' } } : {},
    rules: named('r', rules),
    delegations: named('d', delegations),
    endings: named('e', endings),
    suspensions: named('s', suspensions),
  }));

/** A question to such a world: subject, role and place in letters, a day on or beside an edge, a commit. */
export const questions = fc.record({
  role: fc.constantFrom('LEAD', 'LEAD', 'OPERATE', 'FUND', 'CONSULT'),
  place: fc.constantFrom('A', 'B', 'S', 'T'),
  on: fc.constantFrom('2024-12-31', '2025-01-01', '2025-10-05', '2026-06-30', '2026-07-01', '2026-12-01', '2027-06-01'),
  at: fc.integer({ min: 0, max: COMMITS }),
} as const);
