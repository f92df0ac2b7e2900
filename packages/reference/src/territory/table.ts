import { readFileSync } from 'node:fs';
import { asArs, levelOf, type Ars, type Level } from '@feder/domain';

/** A row of data/territories.tsv. `alone`: the name already says what it is ("Enzkreis"), the designation is not put before it. */
export type Row = { key: Ars; name: string; designation: string; alone: boolean; source: string };

const file = new URL('../../data/territories.tsv', import.meta.url);

/** All rows, the wider before the narrower. */
export const rows: readonly Row[] = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map(toRow);

export const rowsOf = (level: Level): Row[] => rows.filter(({ key }) => levelOf(key) === level);

/** Municipalities: the 1,101, without the two unpopulated areas that belong to none. */
export const municipalities: readonly Row[] = rowsOf('MUNICIPALITY').filter(({ designation }) => designation !== 'Gemeindefreies Gebiet');
export const stadtkreise: readonly Row[] = rowsOf('COUNTY').filter(({ designation }) => designation === 'Stadtkreis');
export const landkreise: readonly Row[] = rowsOf('COUNTY').filter(({ designation }) => designation === 'Landkreis');

/** "Stadt Böblingen", "Landkreis Calw", "Enzkreis". */
export const fullName = ({ name, designation, alone }: Row): string => (alone ? name : `${designation} ${name}`);

/** The 12-digit key of a municipality from its 8-digit one. */
export function keyOfAgs(ags: string): Ars {
  const found = municipalities.find(({ key }) => key.startsWith(ags.slice(0, 5)) && key.endsWith(ags.slice(5)));
  if (!found) throw new Error(`No municipality has the Gemeindeschlüssel ${ags}.`);
  return found.key;
}

function toRow(line: string): Row {
  const [key = '', name = '', designation = '', naming = '', source = ''] = line.split('\t');
  return { key: asArs(key, 'territories.tsv'), name, designation, alone: naming === 'alone', source };
}
