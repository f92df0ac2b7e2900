import { asArs, type Ars } from '@feder/domain';

/** A municipality, or a piece of land that belongs to none, as the Gemeindeverzeichnis lists it. `inhabitants` is a count of persons. */
export type Registered = { key: Ars; name: string; inhabitants: number };

/** Satzart of a municipality; others sum up or group. */
const MUNICIPALITY = '60';

/**
 * Reads the municipalities from the lines of a GV100AD file (Destatis, fixed width). Columns, counted from 1: 1-2 Satzart, 11-15 county, 16-18 municipality, 19-22 association,
 * 23-72 name, 140-150 inhabitants. The last were found by the records themselves: columns 129-139 are hectares, 151-161 a part of 140-150.
 * @throws where a record is shorter, or its number is none
 */
export const readRegister = (lines: readonly string[]): Registered[] => lines.filter((line) => line.startsWith(MUNICIPALITY)).map((line) => {
  const inhabitants = line.slice(139, 150);
  if (!/^\d{11}$/.test(inhabitants)) throw new Error(`GV100AD: ${line.slice(10, 72).trim()} has "${inhabitants}" in columns 140-150, expected 11 digits. Check the description of the record.`);
  return { key: asArs(line.slice(10, 15) + line.slice(18, 22) + line.slice(15, 18), 'GV100AD'), name: line.slice(22, 72).trim(), inhabitants: Number(inhabitants) };
});
