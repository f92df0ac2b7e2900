import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldOf } from '../../cases/world.ts';
import type { Answer, Query } from '../answer.ts';
import { levelOf, type Ars } from '../ars.ts';
import type { SubjectId } from '../ids.ts';
import { roles, type Role } from '../rules.ts';
import { resolve } from '../resolve/resolve.ts';
import { askedArb } from '../testing/arbitraries.ts';
import { compileWorld } from '../world/compile.ts';
import { recordsAt } from '../world/records.ts';
import { open, type World } from '../world/projection.ts';
import type { CellAnswer } from './interned.ts';
import { matrix, type Matrix } from './matrix.ts';

type Cells = Map<string, CellAnswer | undefined>;

const nameOf = (subject: SubjectId, role: Role, place: Ars): string => `${subject} ${role} ${place}`;

const cellsOf = ({ rows, answers }: Matrix): Cells =>
  new Map(rows.flatMap(({ subject, role, places, runs }) => runs.flatMap(({ from, to, answer }) => places.slice(from, to).map((place): [string, CellAnswer | undefined] => [nameOf(subject, role, place), answers[answer]]))));

const cellAnswer = ({ status, reason, holders, announced }: Answer): CellAnswer => ({ status, ...(reason === undefined ? {} : { reason }), holders, announced });

const allOf = (world: World, clocks: Pick<Query, 'on' | 'at'>) => ({ subjects: [...open(world).records.subject.keys()] as SubjectId[], roles, places: [...open(world).records.territory.keys()] as Ars[], ...clocks });

/** Every cell of the matrix is what is answered when it is asked alone. */
function expectEqual(world: World, query: Parameters<typeof matrix>[1]): void {
  for (const [name, answer] of cellsOf(matrix(world, query))) {
    const [subject, role, place = ''] = name.split(' ');
    expect(answer, name).toEqual(cellAnswer(resolve(world, { subject, role, place, on: query.on, at: query.at } as Query)));
  }
}

describe('matrix', () => {
  it('I11: is the answers to the single questions, in generated worlds, at every place of every level', () => {
    fc.assert(fc.property(askedArb(), ({ facts, queries }) => {
      const world = compileWorld(facts);
      for (const { role, on, at } of queries) expectEqual(world, { ...allOf(world, { on, at }), roles: [role] });
    }), { seed: 20261126, numRuns: 60 });
  });

  it('I11: and in the cells of each subject, which are answered together', () => {
    fc.assert(fc.property(askedArb(), ({ facts, queries }) => {
      const world = compileWorld(facts);
      for (const { role, on, at } of queries) expectEqual(world, { subjects: allOf(world, { on, at }).subjects, roles: [role], on, at });
    }), { seed: 20261126, numRuns: 250 });
  });

  it('has without places exactly the cells of the day', () => {
    fc.assert(fc.property(askedArb(1), ({ facts, queries }) => {
      const world = compileWorld(facts);
      for (const { role, on, at } of queries) {
        const { rows } = matrix(world, { subjects: allOf(world, { on, at }).subjects, roles: [role], on, at });
        for (const { subject, level, places } of rows) {
          const record = recordsAt(world, 'subject', { on, at }).find(({ id }) => id === subject);
          expect(level).toBe(record && record.kind !== 'GROUP' ? record.cellLevel : null);
          expect(places).toEqual(recordsAt(world, 'territory', { on, at }).filter(({ id, cell }) => cell && levelOf(id) === level).map(({ id }) => id).sort());
        }
      }
    }), { seed: 20261126, numRuns: 50 });
  });

  const small = compileWorld(worldOf({ rules: { r: 'e-akte, LEAD, 08, im' } }));
  const asked = { subjects: ['e-akte' as SubjectId], roles: ['LEAD' as Role], on: '2026-12-01' as Query['on'], at: 1 as Query['at'] };

  it('begins a run only where the answer changes, and keeps each answer once', () => {
    const { rows, answers } = matrix(small, asked);
    expect(answers).toHaveLength(1);
    expect(rows).toMatchObject([{ level: 'MUNICIPALITY', runs: [{ from: 0, to: 4, answer: 0 }] }]);
    expect(rows[0]?.places).toHaveLength(4);
  });

  it('refuses what resolve refuses', () => {
    expect(() => matrix(small, { ...asked, subjects: ['e-skat' as SubjectId] })).toThrow('subject: "e-skat" was never recorded');
    expect(() => matrix(small, { ...asked, roles: ['BOSS' as Role] })).toThrow('role: "BOSS" is no role');
    expect(() => matrix(small, { ...asked, places: ['0811' as Ars] })).toThrow('place: "0811" is no Regionalschlüssel');
    expect(() => matrix(small, { ...asked, at: 2 as Query['at'] })).toThrow('at: 2 lies beyond the newest commit, 1');
  });
});
