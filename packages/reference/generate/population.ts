import { readFileSync, writeFileSync } from 'node:fs';
import { municipalities } from '../src/territory/table.ts';
import { readRegister } from '../src/territory/register.ts';

/** Writes the number of inhabitants of each municipality from a GV100AD file, which is not carried. The day of the count is not in it: it stands in src/territory/population.ts. */
const [, , path] = process.argv;
if (path === undefined) throw new Error('Which file? Give the path of a GV100AD file of Destatis: pnpm population <file>');
const found = new Map(readRegister(readFileSync(path, 'utf8').split('\n')).map(({ key, inhabitants }) => [key, inhabitants]));
const rows = municipalities.map(({ key, name }) => {
  const inhabitants = found.get(key);
  if (inhabitants === undefined) throw new Error(`${path} has no municipality ${key} (${name}). Is it of another state than territories.tsv?`);
  return `${key}\t${inhabitants}`;
});
writeFileSync(new URL('../data/population.tsv', import.meta.url), ['key\tinhabitants', ...rows, ''].join('\n'));
console.log(`inhabitants of ${rows.length} municipalities written. Enter the day of the count and the state of the file in src/territory/population.ts.`);
