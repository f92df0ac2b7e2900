import { roles } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { ask } from './cases/ask.ts';
import { digitalSubjects } from './real/digital/subjects.ts';
import { services } from './real/services/records.ts';
import { municipalities } from './territory/table.ts';

const on = '2026-11-23';
const world = 'real';
const current = services.filter(({ to }) => to === undefined);
const matters = digitalSubjects.filter(({ kind }) => kind !== 'GROUP');

/** The answers of EXECUTE for every service in every municipality, counted by status and reason. */
function countServices(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key: subject } of current) {
    for (const { key: place } of municipalities) {
      const { status, reason } = ask({ world, subject, role: 'EXECUTE', place, on });
      const name = reason === undefined ? status : `${status}/${reason}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

describe('the whole real world', () => {
  it('answers every service in every municipality: unique, or not recorded; no conflict and no gap among real authorities', () =>
    // Open in all 1,101: four services. Vacant: the health office in 9 Stadtkreise, the disability office in 8.
    expect(Object.fromEntries(countServices())).toEqual({ UNIQUE: 57_235, 'UNKNOWN/NO_RULE': 4 * 1101, 'UNKNOWN/VACANT': 17 }));

  it('says "nobody" only of the joint data centre, and finds no conflict among initiatives', () => {
    const answers = matters.flatMap(({ id, cellLevel }) => roles.map((role) => ({ id, role, status: ask({ world, subject: id, role, place: cellLevel === 'LAND' ? '08' : '084160041041', on }).status })));
    expect([...new Set(answers.filter(({ status }) => status === 'GAP').map(({ id }) => id))]).toEqual(['gemeinsames-rechenzentrum']);
    expect(answers.filter(({ status }) => status === 'CONFLICT')).toEqual([]);
  });
});
