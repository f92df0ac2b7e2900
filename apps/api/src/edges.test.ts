import type { Edges, MatrixView, Problem, Rollouts } from '@feder/contract/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApi } from './testing/running.ts';

let api: Awaited<ReturnType<typeof runApi>>;
beforeAll(async () => { api = await runApi(); });
afterAll(() => api.close());

const WOHNGELD = '99107023017000';
const edges = async (more: Record<string, string>) => (await api.get<Edges>(`/api/v1/edges?${new URLSearchParams(more)}`)).body;
const rowOn = async (subject: string, more: Record<string, string>) => {
  const { columns, rows: [row], answers } = (await api.get<MatrixView>(`/api/v1/matrix?${new URLSearchParams({ subjects: subject, detail: 'holder', ...more })}`)).body;
  return JSON.stringify([columns.map(({ key }) => key), row?.runs.map(([from, to, answer]) => [from, to, answers[answer]])]);
};

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('the days on which the answers of a line change', () => {
  it('begin with the record, and hold the day on which Bad Krozingen became Große Kreisstadt', async () => {
    expect((await edges({ subject: WOHNGELD })).days).toEqual([{ day: '2024-01-01', changed: 1101, begins: true }, { day: '2025-01-01', changed: 1, begins: false }]);
  });

  it.each([['gemeinsame-leitstelle', 'LEAD'], ['ps-bauerlaubnis', 'EXECUTE']])('are all of them, and no others (%s)', async (subject, role) => {
    const { days } = await edges({ subject, role, world: 'planspiel' });
    const asked = { role, world: 'planspiel' };
    expect(days.length).toBeGreaterThan(1);
    for (const { day } of days) expect(await rowOn(subject, { ...asked, on: day })).not.toBe(await rowOn(subject, { ...asked, on: dayBefore(day) }));
    for (const [index, { day }] of days.entries()) {
      const last = days[index + 1] ? dayBefore(days[index + 1]?.day ?? '') : '2035-01-01';
      expect(await rowOn(subject, { ...asked, on: last })).toBe(await rowOn(subject, { ...asked, on: day }));
    }
  });
});

describe('the commits', () => {
  it('begin with the seed of the world, and say when that was', async () => {
    const { commits } = await edges({ subject: WOHNGELD });
    const { clocks } = await edges({ subject: WOHNGELD, at: '1' });
    expect(commits).toEqual([{ seq: 1, at: clocks.knownAt, changed: 1101, begins: true }]);
  });
});

it('a subject that was never recorded is refused, and so is a group', async () => {
  for (const subject of ['99999999999999', 'it']) expect((await api.get<Problem>(`/api/v1/edges?subject=${subject}`)).body).toMatchObject({ status: 404, errors: [{ field: 'subject' }] });
});

it('the state of a rollout is read by municipality, on its day', async () => {
  const states = async (subject: string, more: Record<string, string> = {}) => (await api.get<Rollouts>(`/api/v1/rollouts?${new URLSearchParams({ subject, world: 'planspiel', ...more })}`)).body.items;
  const live = await states('ps-terminbuchung');
  expect(live.length).toBeGreaterThan(0);
  expect(live.map(({ place }) => place)).toEqual(live.map(({ place }) => place).toSorted());
  expect(await states('ps-terminbuchung', { on: '2020-01-01' })).toEqual([]);
});
