/**
 * Muster: "Federführung übertragen", "Aufgabe übertragen", "Finanzierung regeln", "Regelung ändern", "Regelung aufheben", "Auftrag erteilen", "Um etwas bitten",
 * "Zur Kenntnis nehmen", "Empfehlen".
 */
export const templates = ['LEAD', 'TASK', 'FUNDING', 'AMEND', 'END', 'COMMIT', 'REQUEST', 'NOTE', 'RECOMMEND'] as const;
export type Template = (typeof templates)[number];

/**
 * A Ziffer as the texts of a form. `place` and `replaces`: ids with commas or blanks between; `second`: who is named beside `body`; `from`: who hands the task on, each
 * the id of a body or the `functionKey` of a function;
 * `until`: the first day without. `ended`: the `endedKey` of what an END names; without `place` it ends everywhere. `amended`: the `amendedKey` of what an AMEND changes;
 * what stays empty stays as it was, `ends` is the new first day without the rule itself. `text`: what a NOTE or a RECOMMEND says in German, or what a COMMIT or a REQUEST
 * is about, `textEn` in English, the same where left out; `due`: by which day.
 */
export type ClauseFields = {
  muster: Template; subject: string; place: string; body: string; since: string; ended?: string; amended?: string; ends?: string; due?: string; text?: string; textEn?: string; role?: string; second?: string; from?: string; instrument?: string; share?: string; secondShare?: string; until?: string; replaces?: string;
};

export type Wire = Readonly<Record<string, unknown>>;
export type Named = { body?: string | undefined; fn?: string; share?: string };

const FUNCTION = 'fn:';

/** A function, as in "whoever is the municipality there", is chosen where a body is: its value in a list of both. */
export const functionKey = (fn: string): string => `${FUNCTION}${fn}`;

export const named = (key: string | undefined): Named => (key?.startsWith(FUNCTION) ? { fn: key.slice(FUNCTION.length) } : { body: key });
export const keyOf = ({ body = '', fn }: Named = {}): string => (fn === undefined ? body : functionKey(fn));

export const idsIn = (text = ''): string[] => text.split(/[\s,]+/).filter((id) => id !== '');

export const without = (wire: Wire, ...keys: string[]): Wire => Object.fromEntries(Object.entries(wire).filter(([key]) => !keys.includes(key)));
