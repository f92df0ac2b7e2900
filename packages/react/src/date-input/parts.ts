/** The three fields of a day, in the order of writing. */
export const datePartNames = ['day', 'month', 'year'] as const;
export type DatePart = (typeof datePartNames)[number];
export type DateParts = Record<DatePart, string>;

/** What three fields say: nothing, a day as YYYY-MM-DD, or which of them are missing or wrong. */
export type DateReading =
  | { kind: 'EMPTY' }
  | { kind: 'DAY'; day: string }
  | { kind: 'MISSING'; parts: DatePart[] }
  | { kind: 'WRONG'; parts: DatePart[] };

/** The name under which a form sends one of the three. */
export const datePartName = (name: string, part: DatePart): string => `${name}-${part}`;

/** The three texts of a day that is given as YYYY-MM-DD. */
export function datePartsOf(day: string): DateParts {
  const [year = '', month = '', rest = ''] = day.split('-');
  return { day: rest.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

const ranges = { day: [1, 31], month: [1, 12], year: [1, 9999] } as const;

/** Reads what was typed. A month as a word and a year of two digits are wrong: nobody should have to guess the century. */
export function readDate(typed: DateParts): DateReading {
  const texts = datePartNames.map((part) => [part, typed[part].trim()] as const);
  const missing = texts.filter(([, text]) => text === '').map(([part]) => part);
  if (missing.length === 3) return { kind: 'EMPTY' };
  if (missing.length > 0) return { kind: 'MISSING', parts: missing };
  const wrong = texts.filter(([part, text]) => {
    const [least, most] = ranges[part];
    return !(part === 'year' ? /^\d{4}$/ : /^\d{1,2}$/).test(text) || Number(text) < least || Number(text) > most;
  }).map(([part]) => part);
  if (wrong.length > 0) return { kind: 'WRONG', parts: wrong };
  const [day, month, year] = texts.map(([, text]) => Number(text)) as [number, number, number];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1) return { kind: 'WRONG', parts: ['day'] };
  return { kind: 'DAY', day: date.toISOString().slice(0, 10) };
}
