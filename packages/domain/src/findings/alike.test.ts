import { describe, expect, it } from 'vitest';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import { asDay } from '../day.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { lensOn } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import { gather } from './evidence.ts';
import type { Finding } from './finding.ts';
import { assemble, EXPIRING_WITHIN, findings } from './findings.ts';
import { registerOf, type Register } from './register.ts';
import { rulewise } from './rulewise.ts';
import { placesOf, universeOn } from './universe.ts';

const CLOCKS = { on: asDay('2026-12-01'), at: asSeq(1) };

/** Findings for which every cell is looked at, none taken for another. */
function lookedAtOneByOne(world: World): readonly Finding[] {
  const lens = lensOn(open(world), CLOCKS.on, CLOCKS.at);
  const universe = universeOn(lens);
  const likeness: Register['likeness'] = {
    of(_subject, _role, level) {
      const firsts = universe.places.get(level) ?? [];
      return { numberOf: (place) => firsts.indexOf(place), firsts };
    },
  };
  const register = { ...registerOf(lens), likeness };
  const evidence = universe.subjects.map((subject) => gather(register, lens, subject.id, placesOf(universe, subject), EXPIRING_WITHIN));
  return assemble(register, lens, universe, evidence, rulewise(register, lens, evidence).values()).findings;
}

const BUILT = { bau: 'baugenehmigung, EXECUTE, 08, stadt-b, BINDING, gesetz, recht' };
const LEADS = { r: 'e-akte, LEAD, 08, p, BINDING, beschluss, itr' };
const GONE = { bodies: { p: { is: 'Stelle P, F, AMT, LAND, 08', to: '2026-06-01' } } };

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
    ['a delegation', { rules: BUILT, delegations: { d: 'stadt-b, y, EXECUTE, baugenehmigung, B, erfüllt', e: 'y, stadt-b, EXECUTE, baugenehmigung, 08, erfüllt' } }],
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
    ['a complete record', { expectations: { e: 'e-akte, LEAD, KBB, COMPLETE' } }],
  ])('%s', (_what, facts) => {
    const world = compileWorld(worldOf(facts));
    const found = findings(world, CLOCKS);
    expect(found).toEqual(lookedAtOneByOne(world));
    const told = found.flatMap(({ cells }) => cells).filter(({ subject }) => subject === 'e-akte' || subject === 'baugenehmigung');
    // Places do differ, in whether something is found there or since when.
    expect(told.some(({ count, of }) => count < of)).toBe(true);
  });
});
