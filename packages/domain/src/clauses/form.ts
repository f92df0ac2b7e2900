import type { Text } from '../fact.ts';
import type { AssignmentId } from '../ids.ts';
import { amendmentOfFields, fieldsOfAmendment } from './amend-form.ts';
import type { Clause, Ended } from './clause.ts';
import { idsIn, keyOf, named, templates, without, type ClauseFields, type Named, type Template, type Wire } from './form-fields.ts';
import { toWire } from './wire.ts';

const RULE = 'rule:';

/** A single rule or delegation is chosen where a clause is: the value of either in a list of both. */
export const endedKey = ({ clause, rule }: Ended): string => (rule === undefined ? clause : `${RULE}${rule}`);

const endedBy = (key: string | undefined): { clause?: string | undefined; rule?: string } => (key?.startsWith(RULE) ? { rule: key.slice(RULE.length) } : { clause: key });

/** A Ziffer out of the texts of a form, as it crosses the wire. What the form does not ask stays as it was in `before`. */
export function clauseOfFields(number: number, fields: Partial<ClauseFields> & { muster: Template }, before: Wire = {}): Wire {
  const { muster, subject, place, body, since, role, second, from, instrument, share, secondShare, until, replaces, ended, text, textEn, due } = fields;
  const scope = { ...(before['scope'] as object | undefined), within: idsIn(place) };
  const dated = { number, from: since, to: until ?? null };
  const line = { ...dated, subject, scope };
  const kept = kindOf[muster] === before['kind'] ? before : {};
  const rest = without(kept, 'replaces');
  const replaced = idsIn(replaces).length > 0 ? { replaces: idsIn(replaces) } : {};
  const said = { de: text, en: textEn ?? text };
  switch (muster) {
    case 'LEAD': return { ...rest, kind: 'ASSIGN', role: role ?? 'LEAD', holders: [named(body), ...(second === undefined ? [] : [named(second)])], ...line, ...replaced };
    case 'TASK': return { ...rest, kind: 'DELEGATE', roles: kept['roles'] ?? ['EXECUTE'], handsOn: named(from), receives: body, instrument, ...line };
    case 'FUNDING': return { ...rest, kind: 'FUND', holders: [{ ...named(body), share }, ...(second === undefined && secondShare === undefined ? [] : [{ ...named(second), share: secondShare }])], ...line, ...replaced };
    case 'AMEND': return { ...amendmentOfFields(fields, rest), ...dated };
    case 'END': return { ...without(rest, 'clause', 'rule', 'scope'), kind: 'END', ...endedBy(ended), ...(scope.within.length > 0 ? { scope } : {}), ...dated };
    case 'COMMIT': case 'REQUEST': return { ...without(rest, 'due'), kind: muster, number, subject, body, task: said, ...(due === undefined ? {} : { due }) };
    case 'NOTE': case 'RECOMMEND': return { ...rest, kind: muster, number, text: said };
  }
}

const kindOf = { LEAD: 'ASSIGN', TASK: 'DELEGATE', FUNDING: 'FUND', AMEND: 'AMEND', END: 'END', COMMIT: 'COMMIT', REQUEST: 'REQUEST', NOTE: 'NOTE', RECOMMEND: 'RECOMMEND' } as const satisfies Record<Template, Clause['kind']>;

/** The texts of the form of a Ziffer; null where it says more than the form can ask: more than two holders, or an AMEND of more than who, where and until when. */
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
    case 'AMEND': return fieldsOfAmendment(wire, line);
    case 'END': return { ...line, subject: '', body: '', ended: text('rule') === '' ? text('clause') : endedKey({ rule: text('rule') as AssignmentId }) };
    case 'COMMIT': case 'REQUEST': return { ...line, body: text('body'), due: text('due'), ...notedIn(wire['task'] as Partial<Text> | undefined) };
    case 'NOTE': case 'RECOMMEND': return { ...line, subject: '', body: '', ...notedIn(wire['text'] as Partial<Text> | undefined) };
  }
}

const notedIn = ({ de = '', en = de }: Partial<Text> = {}) => ({ text: de, textEn: en === de ? '' : en });
