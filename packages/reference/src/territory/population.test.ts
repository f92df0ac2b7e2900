import type { Ars } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { realLines } from '../check/real-files.ts';
import { readPopulation } from './population.ts';
import { readRegister } from './register.ts';
import { keyOfAgs, municipalities, stadtkreise } from './table.ts';

const { of } = readPopulation();
const sum = (keys: readonly Ars[]) => keys.reduce((total, key) => total + (of.get(key) ?? NaN), 0);
const lines = realLines('gv100ad-bw.txt');

describe('the inhabitants', () => {
  it('are known of every municipality, and of nothing else', () => expect([...of.keys()]).toEqual(municipalities.map(({ key }) => key)));

  it('are those of the Land in all: 11,280,257 on 31.12.2022', () => expect(sum([...of.keys()])).toBe(11_280_257));

  it('live to 18.6 % in a Stadtkreis, as the drawn map says', () => {
    const keys = municipalities.filter(({ key }) => stadtkreise.some((county) => key.startsWith(county.key))).map(({ key }) => key);
    expect([keys.length, Math.round((1000 * sum(keys)) / 11_280_257)]).toEqual([9, 186]);
  });

  it('are found by the 8-digit key too', () => expect(of.get(keyOfAgs('08111000'))).toBe(632_865));
});

describe('a register', () => {
  const record = (inhabitants: string) => `6020231130081150035003${'Böblingen, Stadt'.padEnd(100)}64    00000003904${inhabitants}00000025000`;

  it('is read by its columns', () => expect(readRegister(['5020231130…', record('00000051024')])).toEqual([{ key: '081155003003', name: 'Böblingen, Stadt', inhabitants: 51_024 }]));

  it('is refused where its columns are others, and says which', () => expect(() => readRegister([record('   51.024  ')])).toThrow('columns 140-150, expected 11 digits'));
});

describe.skipIf(lines === null)('the Gemeindeverzeichnis (GV100AD, skipped where no copy lies)', () => {
  it('has exactly these numbers; the two unpopulated areas have nobody', () => {
    const register = readRegister(lines ?? []);
    expect(register.filter(({ key }) => !of.has(key)).map(({ name, inhabitants }) => [name.split(',')[0], inhabitants])).toEqual([['Rheinau', 0], ['Gutsbezirk Münsingen', 0]]);
    expect(register.filter(({ key }) => of.has(key)).map(({ key, inhabitants }) => [key, inhabitants]).sort()).toEqual([...of].sort());
  });
});
