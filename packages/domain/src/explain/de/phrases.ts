import { list, say, textOf, type Segment, type Sentence } from '../sentence.ts';
import type { Name, Payee, Reach } from '../messages.ts';
import { withArticle, type Case } from './grammar.ts';

const bent = ({ text, grammar, body }: Name, kase: Case): Segment => ({ text: withArticle(text, grammar, kase), ...(body ? { body } : {}) });
export const nom = (name: Name): Segment => bent(name, 'NOM');
export const acc = (name: Name): Segment => bent(name, 'ACC');
export const dat = (name: Name): Segment => bent(name, 'DAT');
export const all = (names: readonly Name[], kase: Case = 'NOM'): Sentence => list(names.map((name) => [bent(name, kase)]), 'und');
/** Whether the verb stands in the plural. */
export const several = (names: readonly Name[]): boolean => names.length > 1 || names[0]?.grammar === 'PLURAL';

export const payees = (holders: readonly Payee[]): Sentence => list(holders.map((one) => (one.share === undefined || one.share === '1' ? [nom(one)] : say`${nom(one)} (${one.share})`)), 'und');

/** A place after "für": "den Landkreis Böblingen", "Baden-Württemberg". */
export const toPlace = ({ text, grammar }: Name): string => withArticle(text, grammar, 'ACC');

const more = (count: number): string => (count === 0 ? '' : ` und ${count} ${count === 1 ? 'weiterer Ort' : 'weitere Orte'}`);
const listed = (places: readonly string[]): string => textOf(list(places.map((text) => [{ text }]), 'und'));
export const placesOf = (rule: Reach): string => rule.places.map(({ text }) => text).join(', ') + more(rule.more) + (rule.status === null ? '' : `, nur Status „${rule.status}“`);
export const toPlaces = (rule: Reach): string => (rule.more === 0 ? listed(rule.places.map(toPlace)) : rule.places.map(toPlace).join(', ') + more(rule.more));
