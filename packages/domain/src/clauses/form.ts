import type { Text } from '../fact.ts';
import type { AssignmentId } from '../ids.ts';
import type { Clause, Ended } from './clause.ts';
import { toWire } from './wire.ts';

/** Muster: "Federführung übertragen", "Aufgabe übertragen", "Finanzierung regeln", "Regelung aufheben", "Zur Kenntnis nehmen". */
export const templates = ['LEAD', 'TASK', 'FUNDING', 'END', 'NOTE'] as const;
export type Template = (typeof templates)[number];

/**
 * A Ziffer as the texts of a form. `place` and `replaces`: ids with commas or blanks between; `second`: who is named beside `body`; `from`: who hands the task on, each
 * the id of a body or the `functionKey` of a function;
 * `until`: the first day without. `ended`: the `endedKey` of what an END names; without `place` it ends everywhere. `text`: what a NOTE says in German, `textEn` in English, the same where left out.
 */
export type ClauseFields = {
  muster: Template; subject: string; place: string; body: string; since: string; ended?: string; text?: string; textEn?: string; role?: string; second?: string; from?: string; instrument?: string; share?: string; secondShare?: string; until?: string; replaces?: string;
};

type Wire = Readonly<Record<string, unknown>>;
type Named = { body?: string | undefined; fn?: string; share?: string };

const FUNCTION = 'fn:';

/** A function, as in "whoever is the municipality there", is chosen where a body is: its value in a list of both. */
export const functionKey = (fn: string): string => `${FUNCTION}${fn}`;

const RULE = 'rule:';

/** A single rule or delegation is chosen where a clause is: the value of either in a list of both. */
export const endedKey = ({ clause, rule }: Ended): string => (rule === undefined ? clause : `${RULE}${rule}`);

const endedBy = (key: string | undefined): { clause?: string | undefined; rule?: string } => (key?.startsWith(RULE) ? { rule: key.slice(RULE.length) } : { clause: key });

const named = (key: string | undefined): Named => (key?.startsWith(FUNCTION) ? { fn: key.slice(FUNCTION.length) } : { body: key });
const keyOf = ({ body = '', fn }: Named = {}): string => (fn === undefined ? body : functionKey(fn));

/** A Ziffer out of the texts of a form, as it crosses the wire. What the form does not ask stays as it was in `before`. */
export function clauseOfFields(number: number, { muster, subject, place, body, since, role, second, from, instrument, share, secondShare, until, replaces, ended, text, textEn }: Partial<ClauseFields> & { muster: Template }, before: Wire = {}): Wire {
  const scope = { ...(before['scope'] as object | undefined), within: idsIn(place) };
  const dated = { number, from: since, to: until ?? null };
  const line = { ...dated, subject, scope };
  const kept = kindOf[muster] === before['kind'] ? before : {};
  const rest = without(kept, 'replaces');
  const replaced = idsIn(replaces).length > 0 ? { replaces: idsIn(replaces) } : {};
  switch (muster) {
    case 'LEAD': return { ...rest, kind: 'ASSIGN', role: role ?? 'LEAD', holders: [named(body), ...(second === undefined ? [] : [named(second)])], ...line, ...replaced };
    case 'TASK': return { ...rest, kind: 'DELEGATE', roles: kept['roles'] ?? ['EXECUTE'], handsOn: named(from), receives: body, instrument, ...line };
    case 'FUNDING': return { ...rest, kind: 'FUND', holders: [{ ...named(body), share }, ...(second === undefined && secondShare === undefined ? [] : [{ ...named(second), share: secondShare }])], ...line, ...replaced };
    case 'END': return { ...without(rest, 'clause', 'rule', 'scope'), kind: 'END', ...endedBy(ended), ...(scope.within.length > 0 ? { scope } : {}), ...dated };
    case 'NOTE': return { ...rest, kind: 'NOTE', number, text: { de: text, en: textEn ?? text } };
  }
}

const without = (wire: Wire, ...keys: string[]): Wire => Object.fromEntries(Object.entries(wire).filter(([key]) => !keys.includes(key)));

const kindOf = { LEAD: 'ASSIGN', TASK: 'DELEGATE', FUNDING: 'FUND', END: 'END', NOTE: 'NOTE' } as const satisfies Record<Template, Clause['kind']>;

const idsIn = (text = ''): string[] => text.split(/[\s,]+/).filter((id) => id !== '');

/** The texts of the form of a Ziffer; null where it says more than the form can ask: another kind, more than two holders. */
export function fieldsOfClause(clause: Clause | Wire): ClauseFields | null {
  const wire = toWire(clause) as Wire;
  const holders = (wire['holders'] ?? []) as Named[];
  const handsOn = wire['handsOn'] as Named | undefined;
  const muster = templates.find((each) => kindOf[each] === wire['kind']);
  if (!muster || holders.length > 2) return null;
  const text = (key: string): string => (typeof wire[key] === 'string' ? wire[key] : '');
  const [first, second] = holders;
  const line = { muster, subject: text('subject'), place: ((wire['scope'] as { within?: string[] } | undefined)?.within ?? []).join(' '), since: text('from'), until: text('to') };
  const replaces = ((wire['replaces'] ?? []) as string[]).join(' ');
  switch (muster) {
    case 'LEAD': return { ...line, role: text('role'), body: keyOf(first), second: keyOf(second), replaces };
    case 'TASK': return { ...line, from: keyOf(handsOn), body: text('receives'), instrument: text('instrument') };
    case 'FUNDING': return { ...line, body: keyOf(first), share: first?.share ?? '1', second: keyOf(second), secondShare: second?.share ?? '', replaces };
    case 'END': return { ...line, subject: '', body: '', ended: text('rule') === '' ? text('clause') : endedKey({ rule: text('rule') as AssignmentId }) };
    case 'NOTE': return { ...line, subject: '', body: '', ...notedIn(wire['text'] as Partial<Text> | undefined) };
  }
}

const notedIn = ({ de = '', en = de }: Partial<Text> = {}) => ({ text: de, textEn: en === de ? '' : en });
