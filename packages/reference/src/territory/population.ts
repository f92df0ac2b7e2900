import { readFileSync } from 'node:fs';
import { asArs, asDay, type Ars } from '@feder/domain';
import { municipalities } from './table.ts';

const file = new URL('../../data/population.tsv', import.meta.url);

/**
 * How many people live in each of the 1,101 municipalities, by 12-digit key, as counted for the end of `day`.
 * @throws where the table and the list of municipalities differ: a share needs every one of them
 */
export function readPopulation() {
  const of = new Map<Ars, number>(readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map((line) => {
    const [key = '', inhabitants = ''] = line.split('\t');
    return [asArs(key, 'population.tsv'), Number(inhabitants)];
  }));
  const missing = municipalities.filter(({ key }) => !Number.isSafeInteger(of.get(key))).map(({ key }) => key);
  if (missing.length > 0 || of.size !== municipalities.length) throw new Error(`population.tsv has ${of.size} rows for ${municipalities.length} municipalities; without a number: ${missing.join(', ')}. Make it anew with "pnpm population <file>".`);
  return { ...populationSource, of };
}

const populationSource = { day: asDay('2022-12-31'), title: 'Gemeindeverzeichnis (GV100AD)', state: '2023-11-30', attribution: '© Statistisches Bundesamt (Destatis)' };
