import { matrix, roles, type CellAnswer } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { ask, clocksOn, worlds } from './cases/ask.ts';
import { ref } from './make/base.ts';
import { digitalSubjects } from './real/digital/subjects.ts';
import { services } from './real/services/records.ts';
import { municipalities } from './territory/table.ts';

const on = '2026-11-23';
const world = 'real';
const current = services.filter(({ to }) => to === undefined);
const matters = digitalSubjects.filter(({ kind }) => kind !== 'GROUP');

/** The answers of EXECUTE for every service in every municipality. */
const execute = matrix(worlds[world], { subjects: current.map(({ key }) => ref(key)), roles: ['EXECUTE'], ...clocksOn(on) });

const tell = (answer: CellAnswer | undefined): string => JSON.stringify(answer && [answer.status, answer.reason, answer.holders, answer.announced]);

/** Their cells, counted by status and reason. */
function countServices(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to, answer } of execute.rows.flatMap(({ runs }) => runs)) {
    const { status = '', reason } = execute.answers[answer] ?? {};
    const name = reason === undefined ? status : `${status}/${reason}`;
    counts.set(name, (counts.get(name) ?? 0) + to - from);
  }
  return counts;
}

describe('the whole real world', () => {
  it('answers every service in every municipality: unique, or not recorded; no conflict and no gap among real authorities', () =>
    // Open in all 1,101: four services. Vacant: the health office in 9 Stadtkreise, the disability office in 8.
    expect(Object.fromEntries(countServices())).toEqual({ UNIQUE: 57_235, 'UNKNOWN/NO_RULE': 4 * 1101, 'UNKNOWN/VACANT': 17 }));

  it('I11: is the same cell by cell when each is asked alone', () => {
    expect(execute.rows.map(({ places }) => places.length)).toEqual(current.map(() => municipalities.length));
    const differing = execute.rows.flatMap(({ subject, places, runs }) => runs.flatMap(({ from, to, answer }) => {
      const told = tell(execute.answers[answer]);
      return places.slice(from, to).filter((place) => tell(ask({ world, subject, role: 'EXECUTE', place, on })) !== told).map((place) => `${subject} ${place}`);
    }));
    expect(differing).toEqual([]);
  });

  it('says "nobody" only of the joint data centre, and finds no conflict among initiatives', () => {
    const answers = matters.flatMap(({ id, cellLevel }) => roles.map((role) => ({ id, role, status: ask({ world, subject: id, role, place: cellLevel === 'LAND' ? '08' : '084160041041', on }).status })));
    expect([...new Set(answers.filter(({ status }) => status === 'GAP').map(({ id }) => id))]).toEqual(['gemeinsames-rechenzentrum']);
    expect(answers.filter(({ status }) => status === 'CONFLICT')).toEqual([]);
  });
});
