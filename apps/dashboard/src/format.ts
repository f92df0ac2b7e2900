export type Lang = 'de' | 'en';

const LOCALE = { de: 'de-DE', en: 'en-GB' } as const;

/** A day, "2026-11-23", as people write it: 23.11.2026. */
export function formatDay(day: string, lang: Lang): string {
  const [year, month, date] = day.split('-');
  return lang === 'de' ? `${date}.${month}.${year}` : `${date}/${month}/${year}`;
}

/** A text with its days, "2026-11-23", as people write them. */
export const formatDaysIn = (text: string, lang: Lang): string => text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => formatDay(day, lang));

/** Without the year, where it stands nearby: 31.12. */
export function formatDayOfYear(day: string, lang: Lang): string {
  const [, month, date] = day.split('-');
  return lang === 'de' ? `${date}.${month}.` : `${date}/${month}`;
}

/** With the weekday: Montag, 23. November 2026. */
export const formatLongDay = (day: string, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALE[lang], { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** An instant in Berlin: 23.11.2026, 09:40. */
export const formatInstant = (instant: string, lang: Lang): string =>
  new Intl.DateTimeFormat(LOCALE[lang], { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Berlin', ...(lang === 'de' ? { dateStyle: undefined, timeStyle: undefined, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' } : {}) }).format(new Date(instant));

/** 1101 as 1.101. */
export const formatNumber = (value: number, lang: Lang): string => new Intl.NumberFormat(LOCALE[lang]).format(value);

/**
 * A share in per cent: 18,6 %. Two whole numbers are divided once and rounded to the tenth, halves up; a part that is not zero is never shown as 0, and one that is not all never as 100.
 * @param part at most `whole`, both whole numbers below 4 × 10¹²
 */
export function formatShare(part: number, whole: number, lang: Lang): string {
  const tenths = whole === 0 ? 0 : Math.floor((2000 * part + whole) / (2 * whole));
  const percent = new Intl.NumberFormat(LOCALE[lang], { style: 'percent', minimumFractionDigits: 1 });
  if (part > 0 && tenths === 0) return `< ${percent.format(0.001)}`;
  if (part < whole && tenths === 1000) return `> ${percent.format(0.999)}`;
  return percent.format(tenths / 1000);
}
