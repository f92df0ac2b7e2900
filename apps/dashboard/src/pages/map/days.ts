const DAY_MS = 86_400_000;

/** Days since 1970, so that a slider can step by one. */
export const numberOfDay = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
export const dayOfNumber = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** From the year before the first edge to the end of next year: the slider shows what there was, and what is coming. */
export function spanOf(days: readonly { day: string }[], on: string, today: string): { min: number; max: number } {
  const all = [...days.map(({ day }) => day), on, today].sort();
  return { min: numberOfDay(`${Number(all[0]?.slice(0, 4)) - 1}-01-01`), max: numberOfDay(`${Number(all.at(-1)?.slice(0, 4)) + 1}-12-31`) };
}
