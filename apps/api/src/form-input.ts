import type { ActName } from '@feder/contract/routes';
import { attachmentTypeOf } from '@feder/contract/schemas';

type Fields = Readonly<Record<string, string>>;

/** What a form of the pages sends is texts: what an act takes is made of them. Empty fields are no fields. */
export function inputOf(name: ActName, fields: Fields): Record<string, unknown> {
  const sent = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
  if (name === 'draft') return draftOf(sent);
  if (name === 'attach') return { ...sent, type: attachmentTypeOf(sent['name'] ?? '') };
  if (name === 'open-hearing') return { ...sent, asked: (sent['asked'] ?? '').split(' ').filter((each) => each !== '') };
  if (name === 'propose-correction') return correctionOf(sent);
  if (name === 'amend') return amendmentOf(sent);
  if (name === 'decide-amendment') return votesOf(sent);
  const read = Object.fromEntries(Object.entries(sent).map(([key, value]) => [key, BOOLEANS.includes(key) ? value === 'true' : value]));
  return TITLED.includes(name) ? { ...read, title: both(sent['title'] ?? '') } : read;
}

const TITLED: readonly ActName[] = ['plan-session', 'open-round'];
const BOOLEANS: readonly string[] = ['accepted', 'confirms', 'simple', 'waived', 'onlyConsenting', 'upheld', 'deputy', 'public'];

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

const TITLES = { LEAD: 'federfuehrung-uebertragen', TASK: 'aufgabe-uebertragen', FUNDING: 'finanzierung-regeln' } as const;

/** A draft by one of the three templates: one Ziffer. */
function draftOf({ muster = 'LEAD', world, on, board, title = '', rank, reasons = '', ...clause }: Fields): Record<string, unknown> {
  const template = muster in TITLES ? muster as keyof typeof TITLES : 'LEAD';
  return { ...(world ? { world } : {}), ...(on ? { on } : {}), board, title: both(title), template: TITLES[template], rank, reasons, clauses: [clauseOf(template, clause)] };
}

function clauseOf(template: keyof typeof TITLES, { subject, place = '', body, from, instrument, second, share, secondShare, since, until, replaces }: Fields): Record<string, unknown> {
  const line = { number: 1, subject, scope: { within: [place] }, from: since, to: until ?? null };
  const replaced = replaces === undefined ? {} : { replaces: replaces.split(/\s+/) };
  switch (template) {
    case 'LEAD': return { kind: 'ASSIGN', role: 'LEAD', holders: [{ body }], ...line, ...replaced };
    case 'TASK': return { kind: 'DELEGATE', roles: ['EXECUTE'], handsOn: { body: from }, receives: body, instrument, ...line };
    case 'FUNDING': return { kind: 'FUND', holders: [{ body, share }, { body: second, share: secondShare }], ...line, ...replaced };
  }
}
