const BOOL = 16;
const INT8 = 20;
const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The database holds the whole number ${text}, which is beyond what can be counted exactly.`);
  return value;
}

const asIs = (text: string): string => text;

/** How texts of the wire become values, on both engines alike: days and instants stay text, for a Date would put them into a zone. */
export const parsers: Readonly<Record<number, (text: string) => string | number>> = {
  [INT8]: wholeNumber,
  [DATE]: asIs,
  [TIMESTAMP]: asIs,
  [TIMESTAMPTZ]: asIs,
};

/** PGlite insists on a boolean where PostgreSQL reads the text "true". */
export const serializers: Readonly<Record<number, (value: string) => string>> = { [BOOL]: asIs };

/**
 * Parameters travel as text, so that the engines cannot differ in how they write them.
 * @throws TypeError for anything but text, number, boolean and null; lists and objects travel as JSON text
 */
export function asText(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  throw new TypeError(`A parameter is ${value instanceof Date ? 'a Date' : typeof value}. Expected text, a number, a boolean or null; write days as YYYY-MM-DD, lists and objects as JSON.`);
}
