import { describe, expect, it } from 'vitest';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import { asDay } from '../day.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { findingsOneByOne } from '../testing/one-by-one.ts';
import { findings } from './findings.ts';

const CLOCKS = { on: asDay('2026-12-01'), at: asSeq(1) };

const BUILT = { bau: 'baugenehmigung, EXECUTE, 08, stadt-b, BINDING, gesetz, recht' };
const LEADS = { r: 'e-akte, LEAD, 08, p, BINDING, beschluss, itr' };
const GONE = { bodies: { p: { is: 'Stelle P, F, AMT, LAND, 08', to: '2026-06-01' } } };

/** A function that is held in each municipality by a body of its own, all of one form. */
const OWN = ['A', 'B', 'S', 'T'];
const amts = (is: string): Record<string, string> => Object.fromEntries(OWN.map((key) => [`amt-${key.toLowerCase()}`, `Amt ${key}, N, ${is}, ${key}`]));
const HELD: CaseWorld = {
  functions: Object.fromEntries(OWN.map((key) => [`h-${key}`, `ubb, ${key}, amt-${key.toLowerCase()}`])),
  bodies: amts('AMT, LAND'),
};
const MAY = { c: 'itr, baugenehmigung, EXECUTE + SUPERVISE_LEGAL + SUPERVISE_TECHNICAL, 08, beschluss' };
const heldBy = (more: CaseWorld): CaseWorld => ({ ...more, competences: { ...MAY, ...more.competences }, functions: { ...HELD.functions, ...more.functions }, bodies: { ...HELD.bodies, ...more.bodies } });
const SUPERVISED = Object.fromEntries(Object.entries(amts('AMT, LAND')).map(([id, is]) => [id, { is, supervisedAs: 'aufsicht' }]));
const BUILDS = { r: { is: 'baugenehmigung, EXECUTE, 08, fn ubb, BINDING, beschluss, itr', from: '2026-05-01' } };
const OVER = { ...BUILDS, s: 'baugenehmigung, SUPERVISE_LEGAL, 08, land, BINDING, gesetz, recht' };

describe('one fact that tells places apart', () => {
  it.each<[string, CaseWorld]>([
    ['a consent, to who leads', { rules: { r: { is: LEADS.r, from: '2026-05-01' }, c: 'e-akte, CONSENT, B, stadt-b, BINDING, gesetz, recht' } }],
    ['a consent, to who operates', { rules: { r: { is: 'e-akte, OPERATE, 08, im, BINDING, beschluss, itr', from: '2026-05-01' }, c: 'e-akte, CONSENT, B, stadt-b, BINDING, gesetz, recht' } }],
    ['a consent, to who supervises', {
      competences: { c: 'itr, it, SUPERVISE_LEGAL, 08, beschluss' }, rules: { r: { is: 'e-akte, SUPERVISE_LEGAL, 08, im, BINDING, beschluss, itr', from: '2026-05-01' }, c: 'e-akte, CONSENT, B, stadt-b, BINDING, gesetz, recht' },
    }],
    ['a payer in the same resolution', {
      competences: { c: 'itr, it, FUND, 08, beschluss' },
      rules: {
        alt: 'e-akte, OPERATE, 08, bitbw, FALLBACK, gesetz, recht', neu: { is: 'e-akte, OPERATE, 08, stadt-s, BINDING, beschluss, itr', from: '2026-07-01', resolution: 'paket' },
        geld: { is: 'e-akte, FUND, B, land, BINDING, beschluss, itr', from: '2026-07-01', resolution: 'paket' },
      },
    }],
    ['a duty that is supervised', { rules: { bau: 'baugenehmigung, EXECUTE, B, im, BINDING, gesetz, recht', a: 'baugenehmigung, SUPERVISE_TECHNICAL, 08, im, BINDING, gesetz, recht' } }],
    ['a hole in a rule', { ...GONE, rules: { r: { is: 'e-akte, LEAD, 08, p, BINDING, beschluss, itr', except: 'B' } } }],
    ['a status', { rules: { r: { is: 'e-akte, LEAD, 08, p, BINDING, beschluss, itr', status: 'grosse-kreisstadt' }, s: 'it, LEAD, 08, p, BINDING, beschluss, itr' } }],
    ['where a board may decide', { rules: { r: 'e-akte, LEAD, 08, p, BINDING, beschluss-kommunal, gr-b' } }],
    ['a delegation', { rules: BUILT, bodies: { y: { is: 'Stelle Y, F, AMT, LAND, 08', to: '2026-06-01' } }, delegations: { d: 'stadt-b, y, EXECUTE, baugenehmigung, B, erfüllt' } }],
    ['a circle of delegations', { rules: BUILT, delegations: { d: 'stadt-b, y, EXECUTE, baugenehmigung, B, erfüllt', e: 'y, stadt-b, EXECUTE, baugenehmigung, 08, erfüllt' } }],
    ['the function by whose holder work is handed on', {
      rules: BUILT, functions: { u: 'ubb, T, stadt-b' }, delegations: { d: 'fn ubb, y, EXECUTE, baugenehmigung, 08, erfüllt', e: 'y, stadt-b, EXECUTE, baugenehmigung, 08, erfüllt' },
    }],
    ['the end of a delegation', { rules: BUILT, delegations: { d: 'stadt-b, y, EXECUTE, baugenehmigung, 08, erfüllt', e: 'y, stadt-b, EXECUTE, baugenehmigung, 08, erfüllt' }, endings: { x: 'd, B' } }],
    ['the end of a rule', { ...GONE, rules: LEADS, endings: { x: 'r, KBB' } }],
    ['who holds a function', { ...GONE, rules: { r: 'e-akte, LEAD, 08, fn ubb, BINDING, beschluss, itr' }, functions: { u: 'ubb, 08, im', v: 'ubb, T, p' } }],
    ['the status of a place in who holds a function', { rules: { r: 'e-akte, LEAD, 08, fn ubb, BINDING, beschluss, itr' }, functions: { u: { is: 'ubb, 08, im', status: 'grosse-kreisstadt' } }, expectations: { e: 'e-akte, LEAD, 08, COMPLETE' } }],
    ['a hole in who holds a function', { rules: { r: 'e-akte, LEAD, 08, fn ubb, BINDING, beschluss, itr' }, functions: { u: { is: 'ubb, 08, im', except: 'T' } }, expectations: { e: 'e-akte, LEAD, 08, COMPLETE' } }],
    ['a rule for the group', { rules: { ...LEADS, g: 'it, LEAD, B, p, BINDING, beschluss, itr' } }],
    ['the first day of a place', { ...GONE, rules: LEADS, places: { N: { is: '081150003099, Neustadt, Stadt', from: '2026-09-01' } } }],
    ['what a place took over', { ...GONE, rules: { r: 'e-akte, LEAD, B, p, BINDING, beschluss, itr' }, places: { C: 'C, Cstadt, Stadt' }, successions: { a: { is: 'B, C, MERGER', from: '2026-09-01' } } }],
    ['whom a rule binds', { ...GONE, rules: { r: { is: 'e-akte, LEAD, 08, p, BINDING, beschluss, itr', boundTo: 'A + T' } } }],
    ['the last day of a holder', heldBy({ rules: BUILDS, bodies: { 'amt-b': { is: 'Amt B, N, AMT, LAND, B', to: '2026-08-01' } }, expectations: { e: 'baugenehmigung, EXECUTE, 08, COMPLETE' } })],
    ['the last day of an entry', heldBy({ rules: BUILDS, functions: { 'h-B': { is: 'ubb, B, amt-b', to: '2026-08-01' } }, expectations: { e: 'baugenehmigung, EXECUTE, 08, COMPLETE' } })],
    ['the form of a holder', heldBy({ rules: BUILDS, bodies: { ...amts('AMT, MUNICIPALITY'), 'amt-b': 'Amt B, N, GEBIETSKOERPERSCHAFT, MUNICIPALITY, B' } })],
    ['the level of a holder', heldBy({ rules: BUILDS, bodies: { ...amts('GEBIETSKOERPERSCHAFT, LAND'), 'amt-b': 'Amt B, N, GEBIETSKOERPERSCHAFT, MUNICIPALITY, B' } })],
    ['how wide an entry is', heldBy({ rules: { r: { ...BUILDS.r, is: 'baugenehmigung, EXECUTE, 08, fn uvb, BINDING, beschluss, itr' } }, functions: { t: 'uvb, T, amt-t', k: 'uvb, KT, land', x: 'uvb, S, amt-s', y: 'uvb, S, land' } })],
    ['what a holder is a part of', heldBy({ rules: OVER, bodies: { 'amt-b': { is: 'Amt B, N, AMT, LAND, B', legalPerson: 'land' } } })],
    ['a part of what a holder is', heldBy({ rules: { ...OVER, s: 'baugenehmigung, SUPERVISE_LEGAL, 08, p, BINDING, gesetz, recht' }, bodies: { p: { is: 'Stelle P, F, AMT, LAND, 08', legalPerson: 'amt-b' } } })],
    ['one holder of two functions', heldBy({ rules: { ...BUILDS, s: 'baugenehmigung, SUPERVISE_TECHNICAL, 08, fn uvb, BINDING, gesetz, recht' }, functions: Object.fromEntries(OWN.map((key) => [`k-${key}`, `uvb, ${key}, amt-${key === 'B' ? 'b' : 's'}`])) })],
    ['a holder that hands on', heldBy({ rules: BUILDS, bodies: GONE.bodies, delegations: { d: 'amt-b, p, EXECUTE, baugenehmigung, 08, erfüllt' } })],
    ['a holder that another took the place of', heldBy({ rules: BUILDS, bodies: Object.fromEntries(Object.entries(amts('AMT, LAND')).map(([id, is]) => [id, { is, to: '2026-06-01' }])), successions: { a: { is: 'amt-s, land, TAKEOVER', from: '2026-06-01' } } })],
    ['a holder that supervises', heldBy({ rules: { ...BUILDS, s: 'baugenehmigung, SUPERVISE_TECHNICAL, 08, amt-b, BINDING, gesetz, recht' } })],
    ['a holder that has accepted', heldBy({ rules: { r: { ...BUILDS.r, acceptance: 'CONDITION' } }, acceptances: { a: 'r, amt-s' }, expectations: { e: 'baugenehmigung, EXECUTE, 08, COMPLETE' } })],
    ['a holder that has consented', heldBy({ rules: { ...BUILDS, c: 'baugenehmigung, CONSENT, 08, fn ubb, APPEND, gesetz, recht' }, consents: { c: 'r, amt-s' } })],
    ['where the supervision of a holder is recorded', heldBy({
      subjects: { aufsicht: 'INITIATIVE, -, MUNICIPALITY' }, rules: { ...BUILDS, a: 'aufsicht, SUPERVISE_TECHNICAL, B, p, BINDING, beschluss, itr' }, competences: { m: 'itr, aufsicht, SUPERVISE_TECHNICAL, 08, beschluss' },
      bodies: SUPERVISED, expectations: { e: 'baugenehmigung, SUPERVISE_TECHNICAL, 08, COMPLETE' },
    })],
    ['which of those who are supervised supervises', heldBy({
      subjects: { aufsicht: 'INITIATIVE, -, MUNICIPALITY' }, rules: { ...BUILDS, a: 'aufsicht, SUPERVISE_TECHNICAL, 08, amt-b, BINDING, gesetz, recht' },
      bodies: SUPERVISED,
    })],
    ['by which function supervision is recorded', heldBy({
      subjects: { aufsicht: 'INITIATIVE, -, MUNICIPALITY' }, rules: { ...BUILDS, a: 'aufsicht, SUPERVISE_TECHNICAL, 08, fn uvb, BINDING, gesetz, recht' }, functions: { k: 'uvb, B, amt-b' },
      bodies: SUPERVISED, expectations: { e: 'baugenehmigung, SUPERVISE_TECHNICAL, 08, COMPLETE' },
    })],
    ['whom a rule for another place names', heldBy({ rules: { ...BUILDS, b: 'baugenehmigung, EXECUTE, T, amt-b, BINDING, gesetz, recht', s: 'baugenehmigung, SUPERVISE_TECHNICAL, 08, amt-b, BINDING, gesetz, recht' } })],
    ['the last day of a holder whose function a rule for one county names', heldBy({ rules: { r: { ...BUILDS.r, is: 'baugenehmigung, EXECUTE, KBB, fn ubb, BINDING, beschluss, itr' } }, bodies: { 'amt-b': { is: 'Amt B, N, AMT, LAND, B', to: '2026-08-01' } }, expectations: { e: 'baugenehmigung, EXECUTE, 08, COMPLETE' } })],
    ['whom another rule for one county names', heldBy({ rules: { r: 'baugenehmigung, EXECUTE, KBB, fn ubb, BINDING, gesetz, recht', s: 'baugenehmigung, EXECUTE, KBB, amt-b, BINDING, gesetz, recht' } })],
    ['which of two who are named holds a function', heldBy({ rules: { ...BUILDS, s: 'baugenehmigung, SUPERVISE_TECHNICAL, 08, amt-a + amt-b, BINDING, gesetz, recht' } })],
    ['as which of two whoever is named holds a function', heldBy({
      rules: { r: { ...BUILDS.r, is: 'baugenehmigung, EXECUTE, 08, fn uvb, BINDING, beschluss, itr' }, s: 'baugenehmigung, SUPERVISE_TECHNICAL, 08, amt-b, BINDING, gesetz, recht' },
      functions: { k: 'uvb, KBB, amt-b', l: 'uvb, A, amt-a', m: 'uvb, KT, amt-t', n: 'uvb, T, amt-b' },
    })],
    ['a second entry', heldBy({ rules: BUILDS, functions: { k: 'ubb, B, amt-s' } })],
    ['a wider entry', heldBy({ rules: BUILDS, functions: { 'h-B': 'uvb, B, amt-b', k: 'ubb, KBB, amt-a' }, bodies: { 'amt-a': { is: 'Amt A, N, AMT, LAND, A', to: '2026-06-01' } } })],
    ['a complete record', { expectations: { e: 'e-akte, LEAD, KBB, COMPLETE' } }],
  ])('%s', (_what, facts) => {
    const world = compileWorld(worldOf(facts));
    const found = findings(world, CLOCKS);
    expect(found).toEqual(findingsOneByOne(world, CLOCKS));
    const told = found.flatMap(({ cells }) => cells).filter(({ subject }) => subject === 'e-akte' || subject === 'baugenehmigung');
    // Places do differ, in whether something is found there or since when.
    expect(told.some(({ count, of }) => count < of)).toBe(true);
  });
});
