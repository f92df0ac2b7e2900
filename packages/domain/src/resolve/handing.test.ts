import { describe, expect, it } from 'vitest';
import { keyOf } from '../../cases/base.ts';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import type { Answer, Held, Query } from '../answer.ts';
import { asId } from '../ids.ts';
import { compileWorld } from '../world/compile.ts';
import { together } from './delegate.ts';
import { resolve } from './resolve.ts';

const rule = 'baugenehmigung, EXECUTE, 08, stadt-b, BINDING, gesetz, recht';
const ask = (world: CaseWorld, role = 'EXECUTE', subject = 'baugenehmigung'): Answer =>
  resolve(compileWorld(worldOf({ rules: { r: rule }, ...world })), { subject, role, place: keyOf('B'), on: '2026-12-01', at: 1 } as Query);
const handed = (delegations: NonNullable<CaseWorld['delegations']>, more: CaseWorld = {}): Answer => ask({ delegations, ...more });
const steps = ({ trace }: Answer): string[] => trace.filter(({ kind }) => kind === 'DELEGATION').map((step) => [step.fact, step.outcome, ...('why' in step ? [step.why] : []), step.body].join(' '));
const to = (from: string, by: string, effect: string, place = 'B') => `${from}, ${by}, EXECUTE, baugenehmigung, ${place}, ${effect}`;

describe('a duty that is handed on', () => {
  it('goes to whoever it was handed to last, who came before and over which delegations is kept', () =>
    expect(handed({ d: to('stadt-b', 'y', 'erfüllt'), e: to('y', 'z', 'erfüllt') }).holders).toStrictEqual([{ body: 'z', formerly: ['stadt-b', 'y'], via: ['d', 'e'], confidence: 'PUBLISHED' }]));

  it('stays, where only the work is handed on, and the work stays where it came, unless that may pass it on', () => {
    const further = { e: to('y', 'z', 'durchführt') };
    expect(handed({ d: to('stadt-b', 'y', 'durchführt'), ...further }).holders).toStrictEqual([{ body: 'stadt-b', performer: 'y', via: ['d'], confidence: 'PUBLISHED' }]);
    expect(handed({ d: to('stadt-b', 'y', 'durchführt und weitergibt'), ...further }).holders).toStrictEqual([{ body: 'stadt-b', performer: 'z', via: ['d', 'e'], confidence: 'PUBLISHED' }]);
    expect(handed({ d: to('stadt-b', 'y', 'erfüllt'), ...further }).holders).toStrictEqual([{ body: 'y', performer: 'z', formerly: ['stadt-b'], via: ['d', 'e'], confidence: 'PUBLISHED' }]);
  });

  it('is not moved by whoever only does the work', () =>
    expect(handed({ d: to('stadt-b', 'y', 'durchführt und weitergibt'), e: to('y', 'z', 'erfüllt'), f: to('z', 'p', 'durchführt') }).holders).toStrictEqual([{ body: 'stadt-b', performer: 'p', via: ['d', 'e', 'f'], confidence: 'PUBLISHED' }]));

  it('goes by the nearer subject, then by the nearer place, and what gives way is told', () => {
    const lead = 'e-akte, LEAD, 08, stadt-b, BINDING, gesetz, recht';
    const of = (subject: string, by: string, place: string) => `stadt-b, ${by}, LEAD, ${subject}, ${place}, erfüllt`;
    const answer = ask({ rules: { r: lead }, delegations: { d: of('it', 'y', 'B'), e: of('e-akte', 'z', 'B'), f: of('e-akte', 'p', '08') } }, 'LEAD', 'e-akte');
    expect(answer.holders.map(({ body }) => body)).toEqual(['z']);
    expect(steps(answer)).toEqual(['e APPLIED z', 'f LOST PLACE p', 'd LOST SUBJECT y']);
  });

  it('goes by the nearer place, whichever was recorded first', () =>
    expect(steps(handed({ d: to('stadt-b', 'y', 'erfüllt', '08'), e: to('stadt-b', 'z', 'erfüllt') }))).toEqual(['e APPLIED z', 'd LOST PLACE y']));

  it('leaves out what leads in a circle, and tells of that alone', () =>
    expect(steps(handed({ d: to('stadt-b', 'y', 'erfüllt'), e: to('y', 'stadt-b', 'durchführt', 'KBB'), f: to('stadt-b', 'stadt-b', 'erfüllt'), g: to('stadt-b', 'z', 'erfüllt') }))).toEqual(['d CIRCULAR y', 'f CIRCULAR stadt-b', 'g APPLIED z']));

  it('says of whoever got it whether the body that handed it on had accepted', () => {
    const accepted = (more: CaseWorld) => handed({ d: to('stadt-b', 'y', 'erfüllt') }, { rules: { r: { is: rule, acceptance: 'BY_DEADLINE' } }, ...more }).holders;
    expect(accepted({})).toStrictEqual([{ body: 'y', formerly: ['stadt-b'], via: ['d'], confidence: 'PUBLISHED', accepted: false }]);
    expect(accepted({ acceptances: { a: 'r, stadt-b' } })).toStrictEqual([{ body: 'y', formerly: ['stadt-b'], via: ['d'], confidence: 'PUBLISHED', accepted: true }]);
  });

  it('names a claimant once, to whom two of three lead', () =>
    expect(handed({ d: to('stadt-b', 'y', 'erfüllt'), e: to('stadt-b', 'y', 'erfüllt'), f: to('stadt-b', 'z', 'erfüllt') })).toMatchObject({ status: 'CONFLICT', holders: [{ body: 'y' }, { body: 'z' }] }));

  it('is in conflict between two that are equally near, each of which is told', () => {
    const answer = handed({ d: to('stadt-b', 'y', 'erfüllt'), e: to('stadt-b', 'z', 'durchführt'), f: to('stadt-b', 'p', 'erfüllt', '08') });
    expect(answer).toMatchObject({ status: 'CONFLICT', holders: [{ body: 'y', formerly: ['stadt-b'], via: ['d'] }, { body: 'stadt-b', performer: 'z', via: ['e'] }] });
    expect(steps(answer)).toEqual(['d APPLIED y', 'e APPLIED z', 'f LOST PLACE p']);
  });

  it('goes by the one that allows more, of two to the same body', () => {
    const chosen = (...effects: string[]): string[] => steps(handed(Object.fromEntries(effects.map((effect, at) => [`d${at}`, to('stadt-b', 'y', effect)]))));
    expect(chosen('durchführt', 'durchführt und weitergibt', 'erfüllt')).toEqual(['d2 APPLIED y', 'd0 CO_GROUND y', 'd1 CO_GROUND y']);
    expect(chosen('durchführt', 'durchführt und weitergibt')).toEqual(['d1 APPLIED y', 'd0 CO_GROUND y']);
    expect(chosen('erfüllt', 'erfüllt')).toEqual(['d0 APPLIED y', 'd1 CO_GROUND y']);
  });

  it('tells what was sifted out on the way, also where nothing applies', () => {
    const gone = { bodies: { weg: { is: 'Amt von gestern, N, AMT, LAND, 08', to: '2026-01-01' } } };
    expect(steps(handed({ d: to('stadt-b', 'weg', 'erfüllt') }, gone))).toEqual(['d SIFTED DANGLING weg']);
    expect(steps(handed({ d: to('stadt-b', 'y', 'erfüllt'), e: to('y', 'weg', 'erfüllt') }, gone))).toEqual(['d APPLIED y', 'e SIFTED DANGLING weg']);
  });

  it('goes by the role and the status that the delegation names', () => {
    expect(handed({ d: 'stadt-b, y, LEAD, baugenehmigung, B, erfüllt' }).holders.map(({ body }) => body)).toEqual(['stadt-b']);
    expect(handed({ d: { is: to('stadt-b', 'y', 'erfüllt'), status: 'grosse-kreisstadt' } }).holders.map(({ body }) => body)).toEqual(['y']);
    expect(handed({ d: { is: to('stadt-b', 'y', 'erfüllt', '08'), except: 'B' } }).holders.map(({ body }) => body)).toEqual(['stadt-b']);
  });

  it('is as sure as the delegation and the succession behind it', () => {
    const followed = { bodies: { weg: { is: 'Amt von gestern, N, AMT, LAND, 08', to: '2026-01-01' } }, successions: { n: { is: 'weg, y, TAKEOVER', from: '2026-01-01', confidence: 'UNVERIFIED' } } };
    expect(handed({ d: { is: to('stadt-b', 'y', 'erfüllt'), confidence: 'UNVERIFIED' } }).holders).toStrictEqual([{ body: 'y', formerly: ['stadt-b'], via: ['d'], confidence: 'UNVERIFIED' }]);
    expect(handed({ d: to('stadt-b', 'weg', 'erfüllt') }, followed).holders).toStrictEqual([{ body: 'y', formerly: ['stadt-b'], via: ['d'], confidence: 'UNVERIFIED' }]);
  });
});

describe('a delegation is that of the body', () => {
  const gone = (name: string, to: string) => ({ is: `${name}, N, AMT, LAND, 08`, to });
  const bodies = { aelter: gone('Amt von vorgestern', '2020-01-01'), alt: gone('Amt von gestern', '2026-01-01') };
  const successions = { a: { is: 'aelter, alt, TAKEOVER', from: '2020-01-01' }, b: { is: 'alt, stadt-b, TAKEOVER', from: '2026-01-01' } };
  const borne = (delegations: NonNullable<CaseWorld['delegations']>, more: CaseWorld = {}): string[] => handed(delegations, more).holders.map(({ body }) => body);

  it('whose place it took, and of those before', () => {
    expect(borne({ d: to('alt', 'y', 'erfüllt') }, { bodies, successions })).toEqual(['y']);
    expect(borne({ d: to('aelter', 'y', 'erfüllt') }, { bodies, successions })).toEqual(['y']);
    expect(borne({ d: to('alt', 'y', 'erfüllt') }, { bodies })).toEqual(['stadt-b']);
  });
  it('not of one that is still there, nor of one that another followed', () => {
    expect(borne({ d: to('z', 'y', 'erfüllt') }, { successions: { n: 'z, stadt-b, TAKEOVER' } })).toEqual(['stadt-b']);
    expect(borne({ d: to('alt', 'y', 'erfüllt') }, { bodies, successions: { n: { is: 'alt, stadt-s, TAKEOVER', from: '2026-01-01' } } })).toEqual(['stadt-b']);
  });
  it('whose successions lead in a circle', () =>
    expect(borne({ d: to('alt', 'y', 'erfüllt') }, { bodies, successions: { ...successions, c: { is: 'stadt-b, aelter, TAKEOVER', from: '2026-01-01' }, d: { is: 'alt, aelter, TAKEOVER', from: '2010-01-01' } } })).toEqual(['y']));
  it('once, also where it is said to have followed itself', () => {
    const circle = { ...successions, c: { is: 'stadt-b, aelter, TAKEOVER', from: '2026-01-01' } };
    expect(steps(handed({ d: to('stadt-b', 'y', 'erfüllt') }, { bodies, successions: circle }))).toEqual(['d APPLIED y']);
  });
  it('whose place it took together with another', () =>
    expect(borne({ d: to('alt', 'y', 'erfüllt') }, { bodies, successions: { n: { is: 'alt, stadt-b, TAKEOVER', from: '2026-01-01' }, m: { is: 'alt, stadt-s, TAKEOVER', from: '2026-01-01' } } })).toEqual(['y']));
  it('that holds the function it names, also where another holds it too', () =>
    expect(borne({ d: to('fn ubb', 'y', 'erfüllt') }, { functions: { f: 'ubb, B, stadt-b', g: 'ubb, B, stadt-s' } })).toEqual(['y']));
  it('that holds the function it names, and of no other', () => {
    expect(borne({ d: to('fn gemeinde', 'y', 'erfüllt') })).toEqual(['y']);
    expect(borne({ d: to('fn ubb', 'y', 'erfüllt') }, { functions: { f: 'ubb, B, stadt-s' } })).toEqual(['stadt-b']);
    expect(steps(handed({ d: to('stadt-b', 'y', 'erfüllt'), e: to('fn gemeinde', 'y', 'erfüllt') }))).toEqual(['d APPLIED y', 'e CO_GROUND y']);
  });
  it('about the subject or a group above it, and not about another', () => {
    const rules = { r: 'e-akte, LEAD, 08, stadt-b, BINDING, gesetz, recht' };
    const of = (subject: string) => ask({ rules, delegations: { d: `stadt-b, y, LEAD, ${subject}, 08, erfüllt` } }, 'LEAD', 'e-akte').holders.map(({ body }) => body);
    expect(['e-akte', 'it', 'baugenehmigung'].map(of)).toEqual([['y'], ['y'], ['stadt-b']]);
  });
});

it('joint holders are in conflict, where one of them hands on to two', () =>
  expect(handed({ a: to('stadt-b', 'y', 'erfüllt'), b: to('stadt-b', 'z', 'erfüllt') }, { rules: { r: 'baugenehmigung, EXECUTE, 08, stadt-b + stadt-s, BINDING, gesetz, recht' } }))
    .toMatchObject({ status: 'CONFLICT', holders: [{ body: 'y' }, { body: 'z' }, { body: 'stadt-s' }] }));

describe('joint holders that hand on to one', () => {
  const all = { a: to('stadt-b', 'y', 'erfüllt'), b: to('stadt-s', 'y', 'erfüllt'), c: to('y', 'z', 'durchführt') };
  it('are one, who stands for all of them', () =>
    expect(handed(all, { rules: { r: 'baugenehmigung, EXECUTE, 08, stadt-b + stadt-s, BINDING, gesetz, recht' } })).toMatchObject({ status: 'UNIQUE', holders: [{ body: 'y', performer: 'z', formerly: ['stadt-b', 'stadt-s'], via: ['a', 'c', 'b'] }] }));

  const held = (more: Partial<Held> = {}): Held => ({ body: asId('y'), via: [], confidence: 'PUBLISHED', ...more });
  it('say whether each of them accepted', () => {
    const said = (...accepted: (boolean | undefined)[]) => together(accepted.map((each) => held(each === undefined ? {} : { accepted: each })));
    expect(said(true, true)).toStrictEqual([held({ accepted: true })]);
    expect(said(true, false)).toStrictEqual([held({ accepted: false })]);
    expect(said(false, true)).toStrictEqual([held({ accepted: false })]);
    expect(said(undefined, false)).toStrictEqual([held({ accepted: false })]);
    expect(said(false, undefined)).toStrictEqual([held({ accepted: false })]);
    expect(said(true, undefined)).toStrictEqual([held({ accepted: true })]);
    expect(said(undefined, true)).toStrictEqual([held({ accepted: true })]);
    expect(said(undefined, undefined)).toStrictEqual([held()]);
  });
  it('are as sure as the least sure, name each delegation and each body before once, and leave others alone', () => {
    const other = held({ body: asId('p') });
    expect(together([held({ via: [asId('a'), asId('c')], formerly: [asId('k')] }), other, held({ via: [asId('b'), asId('c')], formerly: [asId('k'), asId('l')], confidence: 'UNVERIFIED' })]))
      .toStrictEqual([held({ via: [asId('a'), asId('c'), asId('b')], formerly: [asId('k'), asId('l')], confidence: 'UNVERIFIED' }), other]);
  });
});
