import type { Clause } from './clause.ts';
import { toWire } from './wire.ts';

/** Muster: "Federführung übertragen", "Aufgabe übertragen", "Finanzierung regeln". */
export const templates = ['LEAD', 'TASK', 'FUNDING'] as const;
export type Template = (typeof templates)[number];

/**
 * A Ziffer as the texts of a form. `place` and `replaces`: ids with commas or blanks between; `second`: who is named beside `body`; `from`: who hands the task on;
 * `until`: the first day without.
 */
export type ClauseFields = {
  muster: Template; subject: string; place: string; body: string; since: string; role?: string; second?: string; from?: string; instrument?: string; share?: string; secondShare?: string; until?: string; replaces?: string;
};

type Wire = Readonly<Record<string, unknown>>;
type Named = { body?: string; fn?: string; share?: string };

/** A Ziffer out of the texts of a form, as it crosses the wire. What the form does not ask stays as it was in `before`. */
export function clauseOfFields(number: number, { muster, subject, place, body, since, role, second, from, instrument, share, secondShare, until, replaces }: Partial<ClauseFields> & { muster: Template }, before: Wire = {}): Wire {
  const scope = { ...(before['scope'] as object | undefined), within: idsIn(place) };
  const line = { number, subject, scope, from: since, to: until ?? null };
  const kept = kindOf[muster] === before['kind'] ? before : {};
  const rest = Object.fromEntries(Object.entries(kept).filter(([key]) => key !== 'replaces'));
  const replaced = idsIn(replaces).length > 0 ? { replaces: idsIn(replaces) } : {};
  switch (muster) {
    case 'LEAD': return { ...rest, kind: 'ASSIGN', role: role ?? 'LEAD', holders: [{ body }, ...(second === undefined ? [] : [{ body: second }])], ...line, ...replaced };
    case 'TASK': return { ...rest, kind: 'DELEGATE', roles: kept['roles'] ?? ['EXECUTE'], handsOn: { body: from }, receives: body, instrument, ...line };
    case 'FUNDING': return { ...rest, kind: 'FUND', holders: [{ body, share }, ...(second === undefined && secondShare === undefined ? [] : [{ body: second, share: secondShare }])], ...line, ...replaced };
  }
}

const kindOf = { LEAD: 'ASSIGN', TASK: 'DELEGATE', FUNDING: 'FUND' } as const satisfies Record<Template, Clause['kind']>;

const idsIn = (text = ''): string[] => text.split(/[\s,]+/).filter((id) => id !== '');

/** The texts of the form of a Ziffer; null where it says more than the form can ask: another kind, a function, more than two bodies. */
export function fieldsOfClause(clause: Clause | Wire): ClauseFields | null {
  const wire = toWire(clause) as Wire;
  const holders = (wire['holders'] ?? []) as Named[];
  const handsOn = wire['handsOn'] as Named | undefined;
  const muster = templates.find((each) => kindOf[each] === wire['kind']);
  if (!muster || holders.length > 2 || holders.some(({ fn }) => fn !== undefined) || handsOn?.fn !== undefined) return null;
  const text = (key: string): string => (typeof wire[key] === 'string' ? wire[key] : '');
  const [first, second] = holders;
  const line = { muster, subject: text('subject'), place: ((wire['scope'] as { within?: string[] } | undefined)?.within ?? []).join(' '), since: text('from'), until: text('to') };
  const replaces = ((wire['replaces'] ?? []) as string[]).join(' ');
  switch (muster) {
    case 'LEAD': return { ...line, role: text('role'), body: first?.body ?? '', second: second?.body ?? '', replaces };
    case 'TASK': return { ...line, from: handsOn?.body ?? '', body: text('receives'), instrument: text('instrument') };
    case 'FUNDING': return { ...line, body: first?.body ?? '', share: first?.share ?? '1', second: second?.body ?? '', secondShare: second?.share ?? '', replaces };
  }
}
