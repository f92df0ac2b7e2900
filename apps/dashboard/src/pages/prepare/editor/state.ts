import { clauseOfFields, fieldsOfClause, type ClauseFields, type Template } from '@feder/domain';

type Wire = Readonly<Record<string, unknown>>;

/** A Ziffer while it is written: `fields` null where the form cannot ask for what it says. `id` stays with it however it is moved. */
export type Entry = { id: string; wire: Wire; fields: ClauseFields | null };

/** `past`: what stood before each step that can be undone. `turn` counts them, so that a form is shown anew. */
export type Editing = { entries: readonly Entry[]; open: string | null; past: readonly (readonly Entry[])[]; turn: number; made: number };

export type Step =
  | { do: 'edit'; id: string; fields: ClauseFields }
  | { do: 'open'; id: string | null }
  | { do: 'add'; muster: Template; from: Partial<ClauseFields> }
  | { do: 'remove'; id: string }
  | { do: 'move'; id: string; by: 1 | -1 }
  | { do: 'undo' };

const MOST_UNDONE = 50;

export function begin(clauses: readonly Wire[], open: number | null): Editing {
  const entries = clauses.map((wire, at): Entry => ({ id: `z${at + 1}`, wire, fields: fieldsOfClause(wire) }));
  return { entries, open: open === null ? null : entries[open - 1]?.id ?? null, past: [], turn: 0, made: entries.length };
}

/** The Ziffern in their order, numbered, as they cross the wire. */
export const clausesOf = ({ entries }: Pick<Editing, 'entries'>): Wire[] => entries.map(({ wire }, at) => ({ ...wire, number: at + 1 }));

export function edit(state: Editing, step: Step): Editing {
  const changed = (entries: readonly Entry[], more: Partial<Editing> = {}): Editing => ({ ...state, entries, past: [...state.past, state.entries].slice(-MOST_UNDONE), ...more });
  switch (step.do) {
    case 'open': return { ...state, open: step.id };
    // What is typed is undone field by field by the browser itself; a step of ours is a whole Ziffer.
    case 'edit': return { ...state, entries: state.entries.map((entry) => (entry.id === step.id ? { ...entry, fields: step.fields, wire: clauseOfFields(0, filled(step.fields), entry.wire) } : entry)) };
    case 'add': {
      const id = `z${state.made + 1}`;
      const fields: ClauseFields = { subject: '', place: '', body: '', since: '', ...step.from, muster: step.muster };
      return changed([...state.entries, { id, fields, wire: clauseOfFields(0, filled(fields)) }], { open: id, made: state.made + 1 });
    }
    case 'remove': return changed(state.entries.filter(({ id }) => id !== step.id), { open: state.open === step.id ? null : state.open });
    case 'move': {
      const at = state.entries.findIndex(({ id }) => id === step.id);
      const to = at + step.by;
      const [entry] = state.entries.slice(at, at + 1);
      if (!entry || to < 0 || to >= state.entries.length) return state;
      return changed(state.entries.toSpliced(at, 1).toSpliced(to, 0, entry));
    }
    case 'undo': {
      const before = state.past.at(-1);
      return before ? { ...state, entries: before, past: state.past.slice(0, -1), turn: state.turn + 1, open: before.some(({ id }) => id === state.open) ? state.open : null } : state;
    }
  }
}

/** Empty fields are no fields. */
const filled = (fields: ClauseFields): Partial<ClauseFields> & { muster: Template } => ({ ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')), muster: fields.muster });

const REQUIRED: Readonly<Record<Template, readonly (keyof ClauseFields)[]>> = {
  LEAD: ['subject', 'place', 'body', 'since'], TASK: ['subject', 'place', 'from', 'body', 'instrument', 'since'], FUNDING: ['subject', 'place', 'body', 'share', 'since'],
  AMEND: ['amended', 'since'], END: ['ended', 'since'], COMMIT: ['subject', 'body', 'text', 'due'], REQUEST: ['subject', 'body', 'text', 'due'], NOTE: ['text'], RECOMMEND: ['text'],
};

/** The fields of a Ziffer that still must be filled in. */
export function missingOf({ fields }: Entry): readonly (keyof ClauseFields)[] {
  if (!fields) return [];
  const open = REQUIRED[fields.muster].filter((key) => (fields[key] ?? '').trim() === '');
  if (fields.muster === 'FUNDING' && (fields.second ?? '') !== '' && (fields.secondShare ?? '') === '') return [...open, 'secondShare'];
  if (fields.muster === 'FUNDING' && (fields.second ?? '') === '' && (fields.secondShare ?? '') !== '') return [...open, 'second'];
  return open;
}

const SHARE = /^\d{1,9}\/[1-9]\d{0,8}$|^1$/;

/** Whether a Ziffer can be tried: whatever it must say it says, in a form that can be read. */
export const isComplete = (entry: Entry): boolean => missingOf(entry).length === 0 && [entry.fields?.share, entry.fields?.secondShare].every((share) => share === undefined || share === '' || SHARE.test(share));
