import { describe, expect, it } from 'vitest';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import { asDay } from '../day.ts';
import type { RankId, SourceId } from '../ids.ts';
import { asSeq } from '../seq.ts';
import { compileWorld } from './compile.ts';
import { commitAt, headOf, nearestRecord, rankOf, recordAt, recordsAt, sourceOf } from './records.ts';

const world = (more: CaseWorld = {}) => compileWorld(worldOf(more));
const day = (text: string) => asDay(text);

describe('the commits of a world', () => {
  const three = world({ commits: 3 });

  it('has the newest as its head, and none before anything was written', () => {
    expect(headOf(three)).toEqual({ seq: 3, at: '2026-11-23T10:00:02.000000Z' });
    expect(headOf(compileWorld({ ...worldOf({}), commits: [] }))).toBeNull();
  });

  it.each([
    ['2026-11-23T10:00:01.000000Z', 2],
    ['2026-11-23T10:00:01Z', 2],
    ['2026-11-23T11:00:01.5+01:00', 2],
    ['2026-11-23T10:00:01.999999Z', 2],
    ['2030-01-01T00:00:00Z', 3],
    ['2026-11-23T09:59:59.999999Z', undefined],
  ])('finds the last one at or before %s', (instant, seq) => expect(commitAt(three, instant)?.seq).toBe(seq));

  it('refuses what is no instant', () => expect(() => commitAt(three, '2026-11-23')).toThrow('instant: "2026-11-23" is no instant. Expected ISO 8601 with a zone'));

  it('refuses two at one place, and instants that run backwards', () => {
    const facts = worldOf({ commits: 2 });
    const [first] = facts.commits;
    if (!first) throw new Error('The world has no commit.');
    expect(() => compileWorld({ ...facts, commits: [first, first] })).toThrow('commit 1 stands twice');
    expect(() => compileWorld({ ...facts, commits: [first, { seq: asSeq(2), at: first.at }] })).toThrow('commit 2: its instant');
  });
});

describe('the records of a world', () => {
  const renamed = world({
    commits: 2,
    bodies: {
      'amt@1': { is: 'Altes Amt, N', from: '2020-01-01', to: '2026-01-01' },
      'amt@2': { is: 'Neues Amt, N', from: '2026-01-01', to: '2026-10-01', known: '1-2' },
      'amt@3': { is: 'Neuestes Amt, N', from: '2026-01-01', to: '2026-10-01', known: '2' },
    },
  });
  const nameOn = (on: string, at: number) => recordAt(renamed, 'body', 'amt', { on: day(on), at: asSeq(at) })?.name.de;
  const nearestOn = (on: string, at: number) => nearestRecord(renamed, 'body', 'amt', { on: day(on), at: asSeq(at) })?.name.de;

  it('gives the version that was known and is valid', () => {
    expect([nameOn('2025-12-31', 1), nameOn('2026-01-01', 1), nameOn('2026-01-01', 2)]).toEqual(['Altes Amt', 'Neues Amt', 'Neuestes Amt']);
    expect([nameOn('2026-10-01', 2), nameOn('2019-12-31', 2), nameOn('2026-01-01', 0)]).toEqual([undefined, undefined, undefined]);
  });

  it('still names a body that was dissolved, or is not yet there', () => {
    expect([nearestOn('2030-01-01', 2), nearestOn('2026-05-01', 1), nearestOn('2019-01-01', 2)]).toEqual(['Neuestes Amt', 'Neues Amt', 'Altes Amt']);
    expect(nearestOn('2026-05-01', 0)).toBeUndefined();
  });

  it('lists a kind by id, whatever order it was written in', () => {
    const facts = worldOf({});
    const ids = (order: typeof facts) => recordsAt(compileWorld(order), 'subject', { on: day('2026-12-01'), at: asSeq(1) }).map(({ id }) => id);
    expect(ids(facts)).toEqual(['baugenehmigung', 'e-akte', 'it', 'rechenzentrum']);
    expect(ids({ ...facts, subject: [...facts.subject].reverse() })).toEqual(ids(facts));
  });

  it('knows its ranks and sources, and says which it does not', () => {
    expect(rankOf(renamed, 'gesetz' as RankId).order).toBe(100);
    expect(sourceOf(renamed, 'recht' as SourceId).publisher).toBe('Planspiel');
    expect(() => rankOf(renamed, 'brauch' as RankId)).toThrow('rank: "brauch" is not recorded');
    expect(() => sourceOf(renamed, 'brief' as SourceId)).toThrow('source: "brief" is not recorded');
  });

  it('refuses a rule of unknown rank, APPEND for one answer, and a share outside FUND', () => {
    expect(() => world({ rules: { r: 'e-akte, LEAD, 08, im, BINDING, brauch, recht' } })).toThrow('assignment r: the rank "brauch" is not recorded');
    expect(() => world({ rules: { r: 'e-akte, LEAD, 08, im, APPEND, gesetz, recht' } })).toThrow('assignment r: APPEND adds a holder');
    expect(() => world({ rules: { r: 'e-akte, LEAD, 08, im 1/2, BINDING, gesetz, recht' } })).toThrow('assignment r: a share stands only with FUND');
  });

  it('keeps ids apart by kind', () => expect(recordAt(renamed, 'subject', 'amt', { on: day('2026-05-01'), at: asSeq(2) })).toBeUndefined());
});
