import type { Brand } from './brand.ts';

/** A calendar day of Europe/Berlin, written YYYY-MM-DD. No time of day, no zone: days compare as text. */
export type Day = Brand<string, 'Day'>;

/** Days from ≤ day < to; `to: null` is open. */
export type Span = { from: Day; to: Day | null };

// Asked for with every question, so it is read digit by digit and not matched.
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const ZERO = 48;

/** The number between two places of a text; below 0 where something other than a digit stands. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

export function asDay(text: string, where = 'day'): Day {
  if (!isDay(text)) throw new TypeError(`${where}: "${text}" is no day. Expected YYYY-MM-DD, a day of the calendar.`);
  return text;
}

/** A span, refused when it holds no day. */
export function span(from: Day, to: Day | null = null): Span {
  if (to !== null && to <= from) throw new RangeError(`The span from ${from} to ${to} holds no day.`);
  return { from, to };
}

export const covers = ({ from, to }: Span, day: Day): boolean => from <= day && (to === null || day < to);

/** The nearer of two ends; null is open. */
export const sooner = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a < b ? a : b);

/** The later of two beginnings; null is open. */
export const later = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a > b ? a : b);

/** The day `days` later, by the calendar; earlier where that is below 0. */
export function plusDays(day: Day, days: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // `Date.UTC` would take the years 0 to 99 for those from 1900 on.
  const moved = new Date(0);
  moved.setUTCFullYear(year, month - 1, date + days);
  return moved.toISOString().slice(0, 10) as Day;
}

/** The day before, by the calendar. */
export function dayBefore(day: Day): Day {
  const [year, month, date] = [digitsAt(day, 0, 4), digitsAt(day, 5, 7), digitsAt(day, 8, 10)];
  if (date > 1) return `${day.slice(0, 8)}${date > 10 ? '' : '0'}${date - 1}` as Day;
  return month > 1 ? written(year, month - 1, daysIn(year, month - 1)) : written(year - 1, 12, 31);
}

const written = (year: number, month: number, date: number): Day => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
