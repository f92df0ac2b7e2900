import type { Clause } from './clause.ts';
import { toWire } from './wire.ts';

/** Muster: "Federführung übertragen", "Aufgabe übertragen", "Finanzierung regeln". */
export const templates = ['LEAD', 'TASK', 'FUNDING'] as const;
export type Template = (typeof templates)[number];

/**
 * A Ziffer as the texts of a form. `place` and `replaces`: ids with commas or blanks between; `second`: who is named beside `body`; `from`: who hands the task on, each
 * the id of a body or the `functionKey` of a function;
 * `until`: the first day without.
 */
export type ClauseFields = {
  muster: Template; subject: string; place: string; body: string; since: string; role?: string; second?: string; from?: string; instrument?: string; share?: string; secondShare?: string; until?: string; replaces?: string;
};

type Wire = Readonly<Record<string, unknown>>;
type Named = { body?: string | undefined; fn?: string; share?: string };

const FUNCTION = 'fn:';

/** A function, as in "whoever is the municipality there", is chosen where a body is: its value in a list of both. */
export const functionKey = (fn: string): string => `${FUNCTION}${fn}`;

const named = (key: string | undefined): Named => (key?.startsWith(FUNCTION) ? { fn: key.slice(FUNCTION.length) } : { body: key });
const keyOf = ({ body = '', fn }: Named = {}): string => (fn === undefined ? body : functionKey(fn));

/** A Ziffer out of the texts of a form, as it crosses the wire. What the form does not ask stays as it was in `before`. */
export function clauseOfFields(number: number, { muster, subject, place, body, since, role, second, from, instrument, share, secondShare, until, replaces }: Partial<ClauseFields> & { muster: Template }, before: Wire = {}): Wire {
  const scope = { ...(before['scope'] as object | undefined), within: idsIn(place) };
  const line = { number, subject, scope, from: since, to: until ?? null };
  const kept = kindOf[muster] === before['kind'] ? before : {};
  const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => key !== 'replaces'));
  const replaced = idsIn(replaces).length > 0 ? { replaces: idsIn(replaces) } : {};
  switch (muster) {
    case 'LEAD': return { ...rest, kind: 'ASSIGN', role: role ?? 'LEAD', holders: [named(body), ...(second === undefined ? [] : [named(second)])], ...line, ...replaced };
    case 'TASK': return { ...rest, kind: 'DELEGATE', roles: kept['roles'] ?? ['EXECUTE'], handsOn: named(from), receives: body, instrument, ...line };
    case 'FUNDING': return { ...rest, kind: 'FUND', holders: [{ ...named(body), share }, ...(second === undefined && secondShare === undefined ? [] : [{ ...named(second), share: secondShare }])], ...line, ...replaced };
  }
}

const kindOf = { LEAD: 'ASSIGN', TASK: 'DELEGATE', FUNDING: 'FUND' } as const satisfies Record<Template, Clause['kind']>;

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
  }
}
