import { asDay, type Day } from '@feder/domain';

/** Whole calendar days from one day to another; negative once it is past. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(`${asDay(to)}T00:00:00Z`) - Date.parse(`${asDay(from)}T00:00:00Z`)) / 86_400_000);
