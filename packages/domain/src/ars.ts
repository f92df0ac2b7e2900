import type { Brand } from './brand.ts';

/**
 * Amtlicher Regionalschlüssel, as deep as the place: '' Germany, 2 digits Land, 3 Regierungsbezirk, 5 Kreis,
 * 9 Gemeindeverband, 12 Gemeinde. A place lies in another if its key begins with the other's (Destatis, Gemeindeverzeichnis).
 */
export type Ars = Brand<string, 'Ars'>;

export type Level = 'GERMANY' | 'LAND' | 'DISTRICT' | 'COUNTY' | 'ASSOCIATION' | 'MUNICIPALITY';

const LEVELS: Readonly<Record<number, Level>> = { 0: 'GERMANY', 2: 'LAND', 3: 'DISTRICT', 5: 'COUNTY', 9: 'ASSOCIATION', 12: 'MUNICIPALITY' };

const DIGITS: Readonly<Record<Level, number>> = { GERMANY: 0, LAND: 2, DISTRICT: 3, COUNTY: 5, ASSOCIATION: 9, MUNICIPALITY: 12 };

/** Every level from the whole down to the municipality. */
export const levels: readonly Level[] = Object.values(LEVELS);

/** Digits in the key of a level: Germany 0, municipality 12. */
export const digitsOf = (level: Level): number => DIGITS[level];

export const isArs = (text: unknown): text is Ars => typeof text === 'string' && LEVELS[text.length] !== undefined && /^\d*$/.test(text);

export function asArs(text: string, where = 'place'): Ars {
  if (!isArs(text)) throw new TypeError(`${where}: "${text}" is no Regionalschlüssel. Expected 2, 3, 5, 9 or 12 digits, or none for Germany.`);
  return text;
}

export function levelOf(key: Ars): Level {
  const level = LEVELS[key.length];
  if (!level) throw new TypeError(`"${key}" is no Regionalschlüssel.`);
  return level;
}

/** The key of the place above at a level, or the place itself; null if the place lies higher than that level. */
export function lift(key: Ars, level: Level): Ars | null {
  const digits = digitsOf(level);
  return digits <= key.length ? (key.slice(0, digits) as Ars) : null;
}

/** From the place itself up to Germany, the deepest first. Keys of levels that a place does not have are in it: they simply match nothing. */
export function pathOf(key: Ars): Ars[] {
  return levels.map((level) => lift(key, level)).filter((above) => above !== null).reverse();
}

/** Whether `inner` is `outer` or lies in it. */
export const contains = (outer: Ars, inner: Ars): boolean => inner.startsWith(outer);

/** Amtlicher Gemeindeschlüssel (8 digits) of a municipality: its key without the association. */
export function agsOf(key: Ars): string {
  if (key.length !== 12) throw new TypeError(`"${key}" is no municipality: only those have an 8-digit Gemeindeschlüssel.`);
  return key.slice(0, 5) + key.slice(9);
}
