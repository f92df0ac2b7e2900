import { asArs, type Finding } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { reachOf, type Population } from './population.ts';

const [a, b, c] = ['081150001001', '081150002002', '081150003003'].map((key) => asArs(key)) as [ReturnType<typeof asArs>, ReturnType<typeof asArs>, ReturnType<typeof asArs>];
const counted = (of: [ReturnType<typeof asArs>, number][]): Population => ({ day: '2022-12-31', title: '', state: '', attribution: '', of: new Map(of) });
const all = counted([[a, 10], [b, 20], [c, 70]]);
const cells = (...places: [from: string, to: string][]) => ({ cells: places.map(([from, to]) => ({ places: [{ from, to }] })) }) as unknown as Pick<Finding, 'cells'>;

describe('how far a finding reaches', () => {
  it('counts the municipalities of a run and who lives there, beside all', () => expect(reachOf(cells([a, b]), [c, a, b], all)).toEqual({ municipalities: 2, of: 3, inhabitants: 30, ofInhabitants: 100 }));

  it('counts a municipality once, in however many roles it stands', () => expect(reachOf(cells([a, b], [b, c], [b, b]), [a, b, c], all)).toEqual({ municipalities: 3, of: 3, inhabitants: 100, ofInhabitants: 100 }));

  it('says nothing of cells that are no municipalities', () => expect([reachOf(cells([a, a], ['08', '08']), [a, b, c], all), reachOf(cells(), [a, b, c], all)]).toEqual([null, null]));

  it('makes up nothing where nobody counted, even in one place elsewhere', () =>
    expect([reachOf(cells([a, a]), [a, b, c], undefined), reachOf(cells([a, a]), [a, b, c], counted([[a, 10], [b, 20]]))]).toEqual([null, null]));
});
