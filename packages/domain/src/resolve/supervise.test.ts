import { describe, expect, it } from 'vitest';
import { keyOf, letterOf } from '../../cases/base.ts';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import type { Answer, Query } from '../answer.ts';
import { asDay } from '../day.ts';
import type { Role } from '../rules.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from '../world/compile.ts';
import { current, lensOn } from '../world/lens.ts';
import { open } from '../world/projection.ts';
import { chainOf } from './cell.ts';
import { resolve } from './resolve.ts';
import { spotOf } from './spot.ts';
import { answeringCells } from './supervise.ts';

const supervised = (is: string, more: object = {}) => ({ is, supervisedAs: 'aufsicht', ...more });
/** Three bodies that are supervised alike, at their own places; supervision is recorded for Böblingen's county and for Stuttgart's. */
const base: CaseWorld = {
  bodies: { 'stadt-b': supervised('Stadt Böblingen, F, GEBIETSKOERPERSCHAFT, MUNICIPALITY, B'), 'gemeinde-a': supervised('Gemeinde Aidlingen, F, GEBIETSKOERPERSCHAFT, MUNICIPALITY, A'), 'stadt-s': supervised('Stadt Stuttgart, F, GEBIETSKOERPERSCHAFT, MUNICIPALITY, S') },
  subjects: { aufsicht: 'GROUP, -, MUNICIPALITY', fachverfahren: 'COMPONENT, it, MUNICIPALITY' },
};
const over = (place: string, holder: string, rank = 'gesetz') => `aufsicht, SUPERVISE_LEGAL, ${place}, ${holder}, BINDING, ${rank}, recht`;
const watched = { kreis: over('KBB', 'landratsamt-bb'), stadt: over('KS', 'rp-stuttgart') };
const duty = (holders: string, role = 'EXECUTE', subject = 'baugenehmigung') => `${subject}, ${role}, 08, ${holders}, BINDING, gesetz, recht`;

const worldWith = (rules: NonNullable<CaseWorld['rules']>, more: CaseWorld = {}) => compileWorld(worldOf({ ...base, ...more, bodies: { ...base.bodies, ...more.bodies }, rules }));
const ask = (rules: NonNullable<CaseWorld['rules']>, more: CaseWorld = {}, subject = 'baugenehmigung', role = 'SUPERVISE_LEGAL'): Answer =>
  resolve(worldWith(rules, more), { subject, role, place: keyOf('T'), on: '2026-12-01', at: 1 } as Query);
const told = ({ status, reason, holders }: Answer): string => [`${status}${reason ? `/${reason}` : ''}`, ...holders.map(({ body }) => body)].join(' ');
const steps = ({ trace }: Answer): string[] => trace.map(({ fact, outcome, of }) => [fact, outcome, ...(of ? [`of ${of}`] : [])].join(' '));

describe('supervision without a rule of its own', () => {
  it('is that of the body that bears the duty, at its own place, and tells why it is that body', () => {
    const answer = ask({ ...watched, d: duty('stadt-b') });
    expect(answer.holders).toStrictEqual([{ body: 'landratsamt-bb', via: [], confidence: 'PUBLISHED' }]);
    expect([told(answer), ...steps(answer)]).toEqual(['UNIQUE landratsamt-bb', 'kreis WON', 'd WON of EXECUTE']);
  });

  it('is one supervision for joint holders who have the same, and several for those who have not', () => {
    const same = ask({ ...watched, d: duty('stadt-b + gemeinde-a') });
    expect(same.holders).toStrictEqual([{ body: 'landratsamt-bb', via: [], confidence: 'PUBLISHED' }]);
    expect([same.status, ...steps(same)]).toEqual(['UNIQUE', 'kreis WON', 'd WON of EXECUTE']);
    expect(told(ask({ ...watched, d: duty('stadt-b + stadt-s') }))).toBe('JOINT landratsamt-bb rp-stuttgart');
  });

  it('is of those alone for whom any is recorded', () => {
    expect(told(ask({ ...watched, d: duty('im + stadt-s') }))).toBe('UNIQUE rp-stuttgart');
    expect(told(ask({ kreis: watched.kreis, d: duty('stadt-b + stadt-s') }))).toBe('UNIQUE landratsamt-bb');
    expect(told(ask({ ...watched, d: duty('im') }))).toBe('NOT_EXPECTED/NO_RULE');
    const gone = { bodies: { weg: { is: 'Amt von gestern, N, AMT, LAND, 08', to: '2026-01-01' } } };
    expect(told(ask({ kreis: over('KBB', 'weg'), d: duty('stadt-b') }, gone))).toBe('NOT_EXPECTED/NO_RULE');
  });

  it('is in conflict where that of one of them is, for its reason', () => {
    expect(told(ask({ ...watched, zweite: over('KBB', 'p'), d: duty('stadt-s + stadt-b') }))).toBe('CONFLICT rp-stuttgart landratsamt-bb p');
    const functions = { a: 'ubb, KBB, im', b: 'ubb, KBB, p' };
    expect(told(ask({ kreis: over('KBB', 'fn ubb'), d: duty('stadt-b') }, { functions }))).toBe('CONFLICT/FUNCTION_DISPUTED im p');
  });

  it('is nobody’s where the duty is not settled', () => {
    expect(told(ask({ ...watched, d: duty('stadt-b'), e: duty('stadt-s') }))).toBe('NOT_EXPECTED/NO_RULE');
    expect(told(ask(watched))).toBe('NOT_EXPECTED/NO_RULE');
  });

  it('follows for a component who operates it, for everything else who carries it out', () => {
    const rules = { ...watched, d: duty('stadt-b', 'EXECUTE', 'fachverfahren'), e: duty('stadt-s', 'OPERATE', 'fachverfahren') };
    expect(told(ask(rules, {}, 'fachverfahren'))).toBe('UNIQUE rp-stuttgart');
    expect(steps(ask(rules, {}, 'fachverfahren'))).toEqual(['stadt WON', 'e WON of OPERATE']);
    expect(told(ask({ ...watched, d: duty('stadt-b'), e: duty('stadt-s', 'OPERATE') }))).toBe('UNIQUE landratsamt-bb');
  });

  it('is as sure as the less sure of both: the supervision, and who bears the duty', () => {
    const sure = (rules: NonNullable<CaseWorld['rules']>) => ask(rules).holders.map(({ confidence }) => confidence);
    expect(sure({ kreis: { is: watched.kreis, confidence: 'UNVERIFIED' }, d: duty('stadt-b') })).toEqual(['UNVERIFIED']);
    expect(sure({ ...watched, d: { is: duty('stadt-b'), confidence: 'UNVERIFIED' } })).toEqual(['UNVERIFIED']);
    expect(sure({ kreis: { is: watched.kreis, confidence: 'CONFIRMED' }, d: { is: duty('stadt-b'), confidence: 'CONFIRMED' } })).toEqual(['CONFIRMED']);
  });

  it('is for supervision alone, and for a subject that is in force', () => {
    expect(told(ask({ ...watched, lead: over('KBB', 'p').replace('SUPERVISE_LEGAL', 'LEAD'), d: duty('stadt-b') }, {}, 'baugenehmigung', 'LEAD'))).toBe('UNKNOWN/NO_RULE');
    expect(told(ask({ ...watched, d: duty('stadt-b') }, { subjects: { aufsicht: { is: 'GROUP, -, MUNICIPALITY', to: '2026-01-01' } } }))).toBe('NOT_EXPECTED/NO_RULE');
    expect(told(ask({ ...watched, d: duty('stadt-b'), own: duty('p', 'SUPERVISE_LEGAL') }))).toBe('UNIQUE p');
  });
});

describe('an answer about supervision is looked up', () => {
  const cells = (rules: NonNullable<CaseWorld['rules']>, role: Role = 'SUPERVISE_LEGAL'): string[] => {
    const lens = lensOn(open(worldWith(rules)), asDay('2026-12-01'), asSeq(1));
    const subject = current(lens, lens.world.records.subject.get('baugenehmigung'));
    if (!subject) throw new Error('The subject is gone.');
    return answeringCells({ lens, subject, role, chain: chainOf(lens, subject), spot: spotOf(keyOf('T')) }).map((cell) => [cell.subject.id, cell.role, letterOf(cell.spot.place)].join(' '));
  };
  const own = 'baugenehmigung SUPERVISE_LEGAL T';

  it('in the cell itself, and where the supervision of the duty holders is recorded', () => {
    expect(cells({ d: duty('stadt-b + im + stadt-s') })).toEqual([own, 'aufsicht SUPERVISE_LEGAL B', 'aufsicht SUPERVISE_LEGAL S']);
    expect(cells({ d: duty('im') })).toEqual([own]);
  });
  it('in the cell alone where a rule names the supervision, nobody bears the duty, or something else is asked', () => {
    expect(cells({ d: duty('stadt-b'), own: duty('p', 'SUPERVISE_LEGAL') })).toEqual([own]);
    expect(cells({})).toEqual([own]);
    expect(cells({ d: duty('stadt-b'), e: duty('stadt-s') })).toEqual([own]);
    expect(cells({ d: duty('stadt-b') }, 'SUPPORT')).toEqual(['baugenehmigung SUPPORT T']);
  });
});
