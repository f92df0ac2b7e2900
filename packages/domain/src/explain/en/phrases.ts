import type { Name, Payee, Reach } from '../messages.ts';
import { list, say, textOf, type Segment, type Sentence } from '../sentence.ts';

/** A proper name without article stays so in English; every other takes "the". */
export const the = ({ text, grammar, body }: Name): Segment => ({ text: grammar === 'NONE' ? text : `the ${text}`, ...(body ? { body } : {}) });
export const all = (names: readonly Name[]): Sentence => list(names.map((name) => [the(name)]), 'and');
/** Whether the verb stands in the plural. */
export const several = (names: readonly Name[]): boolean => names.length > 1 || names[0]?.grammar === 'PLURAL';
export const payees = (holders: readonly Payee[]): Sentence => list(holders.map((one) => (one.share === undefined || one.share === '1' ? [the(one)] : say`${the(one)} (${one.share})`)), 'and');

const more = (count: number): string => (count === 0 ? '' : ` and ${count} more ${count === 1 ? 'place' : 'places'}`);
export const placesOf = (rule: Reach): string => rule.places.map(({ text }) => text).join(', ') + more(rule.more) + (rule.status === null ? '' : `, only with status “${rule.status}”`);

/** Places after "for", without the status. */
export const toPlaces = ({ places, more: rest }: Reach): string => (rest === 0 ? textOf(list(places.map(({ text }) => [{ text }]), 'and')) : placesOf({ places, more: rest, status: null }));

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** 1 June 2026 */
export function englishDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year}`;
}
