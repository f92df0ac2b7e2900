import type { WireSentence } from '@feder/contract/schemas';
import { IconPlus } from '@feder/icons/plus';
import { Badge } from '@feder/react/badge';
import { Button } from '@feder/react/button';
import { ButtonLink } from '@feder/react/button-link';
import { CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { templates, type ClauseFields, type Template } from '@feder/domain';
import { useEffect, useReducer, useState, type ReactNode } from 'react';
import { useAlive } from '../../../shell/use-alive.ts';
import { usePrepareWords } from '../messages.ts';
import type { Outcome } from '../effect/try-draft.ts';
import { fieldOf, readFields, type Choices } from './clause-fields.tsx';
import { ClauseItem } from './clause-item.tsx';
import { begin, clausesOf, edit, missingOf, type Editing, type Step } from './state.ts';

export type EditorProps = {
  action: string;
  clauses: readonly Readonly<Record<string, unknown>>[];
  /** The sentences of the server, by number: they stand until the worker has its own. */
  sentences: ReadonlyMap<number, WireSentence>;
  open: number | null;
  /** A Ziffer that is new, with what its address said. */
  added: (Partial<ClauseFields> & { muster: Template }) | null;
  choices: Choices;
  outcome: Outcome | null;
  /** Errors of the server, by field, as in "clauses.0.from". */
  errors: readonly { field: string; expected: string }[];
  /** The address of this page with a Ziffer open, or a new one of a template. */
  hrefOf: (open: { ziffer?: string; muster?: Template }) => string;
  onChange: (state: Editing) => void;
  save: string;
  before?: ReactNode;
  after?: ReactNode;
};

const start = ({ clauses, open, added }: Pick<EditorProps, 'clauses' | 'open' | 'added'>): Editing => {
  const state = begin(clauses, open);
  return added ? { ...edit(state, { do: 'add', muster: added.muster, from: added }), past: [] } : state;
};

/** The Ziffern of a draft, each a sentence that opens into its form. One form: it saves with and without scripts. */
export function Editor({ action, clauses, sentences, open, added, choices, outcome, errors, hrefOf, onChange, save, before, after }: EditorProps) {
  const words = usePrepareWords();
  const [state, dispatch] = useReducer(edit, { clauses, open, added }, start);
  const [saved] = useState(() => JSON.stringify(clausesOf(state)));
  const [said, setSaid] = useState('');
  const alive = useAlive();
  useEffect(() => onChange(state), [state, onChange]);
  const missing = state.entries.reduce((sum, entry) => sum + missingOf(entry).length, 0);
  const step = (next: Step, number: number) => {
    dispatch(next);
    if (next.do === 'remove') setSaid(words.removed(number));
    if (next.do === 'move') setSaid(words.moved(number + next.by));
    if (next.do === 'undo') setSaid(words.undone);
    if (next.do === 'add') setSaid(words.added(number));
  };
  const opened = state.entries.find(({ id }) => id === state.open);
  const errorsOf = (number: number, muster: Template | undefined, isOpen: boolean): Partial<Record<keyof ClauseFields, string>> => {
    if (!muster) return {};
    const refused = outcome ? outcome.refusals.filter(({ clause }) => clause === number).map(({ field, expected }) => [fieldOf(field, muster), words.expected(expected)] as const)
      : errors.filter(({ field }) => field.startsWith(`clauses.${number - 1}.`)).map(({ field, expected }) => [fieldOf(field.split('.').slice(2).join('.'), muster), words.expected(expected)] as const);
    const entry = state.entries[number - 1];
    const empty = errors.length > 0 && isOpen && entry ? missingOf(entry).map((key) => [key, words.required] as const) : [];
    return Object.fromEntries([...refused, ...empty]);
  };
  return (
    <form
      method="post" action={action} className="prepare-editor" noValidate
      onChange={(event) => { if (opened?.fields) dispatch({ do: 'edit', id: opened.id, fields: readFields(event.currentTarget, opened.fields.muster) }); }}
    >
      {before}
      <input type="hidden" name="clauses" value={JSON.stringify(alive ? clausesOf(state) : clauses)} />
      <CardHead>
        <Heading level={2} id="ziffern">{words.clauses}</Heading>
        {missing > 0 ? <Badge tone="danger">{words.missing(missing)}</Badge> : null}
        {alive && JSON.stringify(clausesOf(state)) !== saved ? <Badge tone="warn">{words.unsaved}</Badge> : null}
      </CardHead>
      <ol className="prepare-clauses" aria-labelledby="ziffern">
        {state.entries.map((entry, at) => {
          const number = at + 1;
          const isOpen = entry.id === state.open;
          return (
            <ClauseItem
              key={entry.id} entry={entry} number={number} last={number === state.entries.length} open={isOpen} turn={state.turn} choices={choices} alive={alive} dispatch={(next) => step(next, number)}
              sentence={outcome ? outcome.sentences[number] : sentences.get(number)} errors={errorsOf(number, entry.fields?.muster, isOpen)} openHref={`${hrefOf({ ziffer: String(number) })}#ziffer-${number}`} closedHref={hrefOf({})}
            />
          );
        })}
      </ol>
      {state.entries.length === 0 ? <p className="dashboard-padded prepare-unfinished">{words.none}</p> : null}
      <div className="prepare-add" role="group" aria-label={words.add(state.entries.length + 1)}>
        <span className="prepare-add-label" aria-hidden="true">{words.add(state.entries.length + 1)}:</span>
        {templates.map((muster) => <ButtonLink key={muster} size="small" href={hrefOf({ muster, ziffer: 'neu' })} onClick={(event) => { if (alive) { event.preventDefault(); step({ do: 'add', muster, from: {} }, state.entries.length + 1); } }}><IconPlus />{words.templates[muster]}</ButtonLink>)}
        {state.past.length > 0 ? <Button size="small" variant="tertiary" onClick={() => step({ do: 'undo' }, 0)}>{words.undo}</Button> : null}
      </div>
      {after}
      <div className="prepare-save"><Button type="submit" variant="primary">{save}</Button></div>
      <p role="status" className="feder-visually-hidden">{said}</p>
    </form>
  );
}
