import { agsOf } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { realLines } from '../check/real-files.ts';
import { listed } from '../real/grosse-kreisstaedte.ts';
import { territories } from './records.ts';
import { fullName, keyOfAgs, landkreise, municipalities, rows, rowsOf, stadtkreise } from './table.ts';

/** The Gemeindeverzeichnis (GV100AD, Destatis), where this machine has a copy. */
const register = realLines('gv100ad-bw.txt');

describe('the territories of Baden-Württemberg', () => {
  it('are 1,101 municipalities, 44 counties, 4 districts, 270 associations', () =>
    expect([municipalities.length, rowsOf('COUNTY').length, rowsOf('DISTRICT').length, rowsOf('ASSOCIATION').length]).toEqual([1101, 44, 4, 270]));

  it('are 9 Stadtkreise and 35 Landkreise', () => expect([stadtkreise.length, landkreise.length]).toEqual([9, 35]));

  it('have each key once', () => expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length));

  it('have each 8-digit key once, so that it finds the 12-digit one', () => expect(new Set(municipalities.map(({ key }) => agsOf(key))).size).toBe(1101));

  it('name every Große Kreisstadt as the list does', () => {
    expect(listed).toHaveLength(96);
    const names = new Map(municipalities.map(({ key, name }) => [key, name]));
    expect(listed.map(([ags]) => [ags, names.get(keyOfAgs(ags))])).toEqual(listed);
  });

  it('keep the two unpopulated areas, which are no cells', () =>
    expect(territories().filter(({ cell }) => !cell).map(({ id, name }) => [id, name])).toEqual([['083179971971', 'Rheinau'], ['084159971971', 'Gutsbezirk Münsingen']]));

  it('put the designation before the name only where the law does', () =>
    expect(['08115', '08236', '081155001001', '081150003003'].map((key) => { const row = rows.find((each) => each.key === key); return row && fullName(row); }))
      .toEqual(['Landkreis Böblingen', 'Enzkreis', 'Gemeinde Aidlingen', 'Stadt Böblingen']));
});

describe.skipIf(register === null)('the Gemeindeverzeichnis (GV100AD, skipped where no copy lies)', () => {
  const records = (kind: string) => (register ?? []).filter((line) => line.startsWith(kind)).map((line) => ({
    key: line.slice(10, 15) + line.slice(18, 22) + line.slice(15, 18), association: line.slice(10, 15) + line.slice(18, 22), name: line.slice(22, 72).trim(), type: line.slice(122, 124),
  }));

  it('has exactly our 12-digit keys', () => expect(rowsOf('MUNICIPALITY').map(({ key }) => key).sort()).toEqual(records('60').map(({ key }) => key).sort()));

  it('has our names, and calls a Stadt what we call one', () => {
    for (const { key, name } of records('60')) {
      const row = rows.find((each) => each.key === key);
      expect([key, row?.name]).toEqual([key, name.split(', ')[0]]);
      expect([key, row?.designation === 'Stadt']).toEqual([key, /stadt/iu.test(name.split(', ')[1] ?? '')]);
    }
  });

  it('has exactly our associations, and their kinds', () => {
    const kinds: Record<string, string> = { 54: 'Verwaltungsgemeinschaft', 56: 'Verwaltungsverband' };
    const theirs = records('50').filter(({ type }) => type in kinds).map(({ association, type }) => [association, kinds[type]]);
    expect(rowsOf('ASSOCIATION').map(({ key, designation }) => [key, designation])).toEqual(theirs.sort());
  });
});
