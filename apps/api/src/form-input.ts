import type { ActName } from '@feder/contract/routes';
import { attachmentTypeOf } from '@feder/contract/schemas';
import { clauseOfFields, templates, type Template } from '@feder/domain';

type Fields = Readonly<Record<string, string>>;

/** What a form of the pages sends is texts: what an act takes is made of them. Empty fields are no fields. */
export function inputOf(name: ActName, fields: Fields): Record<string, unknown> {
  const sent = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
  if (name === 'draft') return draftOf(sent);
  if (name === 'write-text') return writeTextOf(sent);
  if (name === 'attach') return { ...sent, type: attachmentTypeOf(sent['name'] ?? '') };
  if (name === 'open-hearing') return { ...sent, asked: (sent['asked'] ?? '').split(' ').filter((each) => each !== '') };
  if (name === 'propose-correction') return correctionOf(sent);
  if (name === 'amend') return amendmentOf(sent);
  if (name === 'decide-amendment') return votesOf(sent);
  const read = Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, BOOLEANS.includes(key) ? value === 'true' : value]));
  return TITLED.includes(name) ? { ...read, title: both(sent['title'] ?? '') } : read;
}

const TITLED: readonly ActName[] = ['plan-session', 'open-round'];
const BOOLEANS: readonly string[] = ['accepted', 'confirms', 'simple', 'waived', 'onlyConsenting', 'upheld', 'deputy', 'public', 'withdraw'];

/** A correction by form: the evidence of a rule, and its first day where one is named. */
function correctionOf({ confidence, source, paragraph, since, ...sent }: Fields): Record<string, unknown> {
  const evidence = { source, confidence, ...(paragraph === undefined ? {} : { paragraph }) };
  return { ...sent, fields: { evidence, ...(since === undefined ? {} : { valid: { from: since } }) } };
}

/** An amendment by form: one Ziffer of the text gets another body, another first day, or both. */
function amendmentOf({ clauses = '[]', number, body, since, ...sent }: Fields): Record<string, unknown> {
  const change = { ...(body === undefined ? {} : { holders: [{ body }] }), ...(since === undefined ? {} : { from: since }) };
  return { ...sent, clauses: clausesIn(clauses).map((clause) => (String(clause['number']) === number ? { ...clause, ...change } : clause)) };
}

function clausesIn(clauses: string): Record<string, unknown>[] {
  try {
    const found: unknown = JSON.parse(clauses);
    return Array.isArray(found) ? found as Record<string, unknown>[] : [];
  } catch {
    return [];
  }
}

/** A show of hands: one field a seat, "seat:land-1". */
function votesOf(sent: Fields): Record<string, unknown> {
  const [seats, others] = [Object.entries(sent).filter(([key]) => key.startsWith('seat:')), Object.entries(sent).filter(([key]) => !key.startsWith('seat:'))];
  return { ...Object.fromEntries(others), votes: seats.map(([key, choice]) => ({ seat: key.slice('seat:'.length), choice })) };
}

/** One language is enough to begin with; the other says the same until somebody writes it. */
const both = (text: string) => ({ de: text, en: text });

const TITLES = { LEAD: 'federfuehrung-uebertragen', TASK: 'aufgabe-uebertragen', FUNDING: 'finanzierung-regeln', AMEND: 'regelung-aendern', END: 'regelung-aufheben', COMMIT: 'auftrag-erteilen', REQUEST: 'um-etwas-bitten', NOTE: 'zur-kenntnis-nehmen', RECOMMEND: 'empfehlen' } as const satisfies Record<Template, string>;

/** A draft by one of the templates, or of several Ziffern. */
function draftOf({ world, on, board, title = '', rank, renews, ...fields }: Fields): Record<string, unknown> {
  const { muster, reasons = '', clauses } = textOf(fields);
  return { ...(world ? { world } : {}), ...(on ? { on } : {}), board, title: both(title), template: TITLES[muster], rank, reasons, clauses, ...(renews ? { renews } : {}) };
}

/** A new version of a text: `clauses` as they stand, the one that is open as its fields, and `do`: what happens to one of them ("remove 2", "up 3", "down 1", "add LEAD"). */
function writeTextOf({ world, on, draft, rank, effect, ...fields }: Fields): Record<string, unknown> {
  const { reasons, clauses } = textOf(fields);
  return { ...(world ? { world } : {}), ...(on ? { on } : {}), draft, rank, ...(effect ? { effect } : {}), reasons, clauses };
}

function textOf({ reasons = '', clauses = '[]', number, do: order = '', ...fields }: Fields): { muster: Template; reasons: string; clauses: Record<string, unknown>[] } {
  const muster = templates.find((each) => each === fields['muster']) ?? 'LEAD';
  const standing = clausesIn(clauses);
  const edited = 'muster' in fields ? edit(standing, Number(number ?? standing.length + 1), { ...fields, muster }) : standing;
  return { muster, reasons, clauses: ordered(edited, order).map((clause, at) => ({ ...clause, number: at + 1 })) };
}

/** The Ziffer that was open, as its form says it now; in its place, or behind the last. */
function edit(clauses: Record<string, unknown>[], number: number, fields: Parameters<typeof clauseOfFields>[1]): Record<string, unknown>[] {
  const before = clauses.find((clause) => clause['number'] === number);
  const clause = { ...clauseOfFields(number, fields, before) };
  return before ? clauses.map((each) => (each === before ? clause : each)) : [...clauses, clause];
}

function ordered(clauses: Record<string, unknown>[], order: string): Record<string, unknown>[] {
  const [what, number] = order.split(' ');
  const at = clauses.findIndex((clause) => clause['number'] === Number(number));
  if (at < 0) return clauses;
  if (what === 'remove') return clauses.filter((_, index) => index !== at);
  const to = what === 'up' ? at - 1 : what === 'down' ? at + 1 : at;
  const moved = clauses.toSpliced(at, 1);
  return to < 0 || to > moved.length ? clauses : moved.toSpliced(to, 0, clauses[at] as Record<string, unknown>);
}
