import { list, say, type Segment, type Sentence } from '../sentence.ts';
import type { Name, Payee, Scoped } from '../messages.ts';
import { withArticle, type Case } from './grammar.ts';

const bent = ({ text, grammar, body }: Name, kase: Case): Segment => ({ text: withArticle(text, grammar, kase), ...(body ? { body } : {}) });
export const nom = (name: Name): Segment => bent(name, 'NOM');
export const acc = (name: Name): Segment => bent(name, 'ACC');
export const all = (names: readonly Name[], kase: Case = 'NOM'): Sentence => list(names.map((name) => [bent(name, kase)]), 'und');
/** Whether the verb stands in the plural. */
export const several = (names: readonly Name[]): boolean => names.length > 1 || names[0]?.grammar === 'PLURAL';

export const payees = (holders: readonly Payee[]): Sentence => list(holders.map((one) => (one.share === undefined || one.share === '1' ? [nom(one)] : say`${nom(one)} (${one.share})`)), 'und');

/** A place after "für": "den Landkreis Böblingen", "Baden-Württemberg". */
export const toPlace = ({ text, grammar }: Name): string => withArticle(text, grammar, 'ACC');

const more = (count: number): string => (count === 0 ? '' : ` und ${count} ${count === 1 ? 'weiterer Ort' : 'weitere Orte'}`);
export const placesOf = (rule: Scoped): string => rule.places.map(({ text }) => text).join(', ') + more(rule.more) + (rule.status === null ? '' : `, nur Status „${rule.status}“`);
export const toPlaces = (rule: Scoped): string => rule.places.map(toPlace).join(', ') + more(rule.more);
