import { describe, expect, it } from 'vitest';
import { worldOf, type CaseWorld } from '../../cases/world.ts';
import { factKinds, type Seed } from '../facts.ts';
import { asSeq } from '../seq.ts';
import { writeSeed } from './seed.ts';

const COMMIT = { seq: asSeq(7), at: '2026-11-23T10:00:00.000000Z' };

/** The records of a case without version and knowledge, in the order in which they stand. */
function seedOf(world: CaseWorld): Seed {
  const { ranks, sources, ...facts } = worldOf(world);
  const kinds = factKinds.map((kind) => [kind, facts[kind].map(({ version: _version, known: _known, ...record }) => record)]);
  return { ...(Object.fromEntries(kinds) as unknown as Seed), ranks, sources };
}
const write = (world: CaseWorld) => writeSeed(seedOf(world), COMMIT);

describe('writeSeed', () => {
  it('makes every record known from the commit on', () => {
    const facts = write({});
    expect(facts.commits).toEqual([COMMIT]);
    expect(facts.body).not.toHaveLength(0);
    for (const kind of factKinds) for (const fact of facts[kind]) expect(fact.known).toEqual({ from: 7, to: null });
  });

  it('numbers the records of one id by their days', () => {
    const { body } = write({ bodies: { 'amt@1': { is: 'Neues Amt', from: '2026-01-01' }, 'amt@2': { is: 'Altes Amt', to: '2026-01-01' } } });
    expect(body.filter(({ id }) => (id as string) === 'amt').map(({ version, name }) => [version, name.de])).toEqual([[1, 'Altes Amt'], [2, 'Neues Amt']]);
  });

  it.each<[string, CaseWorld, string]>([
    ['overlapping spans of one id', { bodies: { 'amt@1': { is: 'A', to: '2026-01-02' }, 'amt@2': { is: 'B', from: '2026-01-01' } } }, 'body amt: the spans 2000-01-01 to 2026-01-02 and 2026-01-01 to open overlap'],
    ['an open span before another', { bodies: { 'amt@1': 'A', 'amt@2': { is: 'B', from: '2026-01-01' } } }, 'body amt: the spans 2000-01-01 to open'],
    ['an empty span', { rules: { r: { is: 'e-akte, LEAD, 08, im', from: '2026-01-01', to: '2026-01-01' } } }, 'assignment r: the span from 2026-01-01 to 2026-01-01 holds no day'],
    ['APPEND for one answer', { rules: { r: 'e-akte, EXECUTE, 08, im, APPEND' } }, 'assignment r: APPEND adds a holder, and EXECUTE has one answer per cell'],
    ['a share outside FUND', { rules: { r: 'e-akte, CONSULT, 08, im 1/2' } }, 'assignment r: a share stands only with FUND, not with CONSULT'],
    ['shares above 1', { rules: { r: 'e-akte, FUND, 08, im 3/5 + land 1/2' } }, 'assignment r: its shares are 11/10 in all'],
    ['two wholes', { rules: { r: 'e-akte, FUND, 08, im + land' } }, 'assignment r: its shares are 2 in all'],
  ])('refuses %s', (_what, world, message) => expect(() => write(world)).toThrow(message));
});
