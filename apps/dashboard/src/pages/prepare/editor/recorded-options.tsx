import type { WireEndable } from '@feder/contract/schemas';
import { amendedKey, functionKey, type ClauseFields } from '@feder/domain';
import { Checkbox } from '@feder/react/checkbox';
import { Field } from '@feder/react/field';
import { Fieldset } from '@feder/react/fieldset';
import { Input } from '@feder/react/input';
import { NativeSelect } from '@feder/react/native-select';
import { useState } from 'react';
import type { Lang } from '../../../format.ts';
import { useLang, useMessages } from '../../../i18n.ts';
import { usePrepareWords } from '../messages.ts';
import type { Choices } from './clause-fields.tsx';

// What is recorded and a Ziffer can name: functions, clauses, single rules and delegations.

type Listed = { choices: Choices; chosen: string | undefined };

export const functions = (choices: Choices, label: string, lang: Lang) => <optgroup label={label}>{choices.functions.map(({ id, name }) => <option key={id} value={functionKey(id)}>{name[lang]}</option>)}</optgroup>;

/** What was named by hand, or is over by now, is no entry of a list: it stands in it as it was named. */
const unlisted = (chosen: string | undefined, values: readonly string[]) => (chosen && !values.includes(chosen) ? <option value={chosen}>{chosen.replace(/^\w+:/, '')}</option> : null);

const inOrder = (some: readonly WireEndable[], lang: Lang) => some.toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang, { numeric: true }));

/** What an END can name. */
export function EndableOptions({ choices: { endables }, chosen }: Listed) {
  const lang = useLang();
  const words = usePrepareWords();
  const group = (kind: WireEndable['kind'], label: string) => <optgroup label={label}>{inOrder(endables.filter((each) => each.kind === kind), lang).map(({ id, name }) => <option key={id} value={id}>{name[lang]}</option>)}</optgroup>;
  return <>{unlisted(chosen, endables.map(({ id }) => id))}{group('CLAUSE', words.endedClauses)}{group('WRITTEN', words.endedWritten)}{group('RULE', words.endedRules)}</>;
}

/** What an AMEND can name: the rules, or the delegations, of a clause. */
export function AmendableOptions({ choices: { endables }, chosen }: Listed) {
  const lang = useLang();
  const words = usePrepareWords();
  const clauses = inOrder(endables.filter(({ kind }) => kind === 'CLAUSE'), lang);
  const entries = (of: 'assignment' | 'delegation') => clauses.filter((each) => each.of.includes(of)).map(({ id, name }) => ({ value: amendedKey({ clause: id as Parameters<typeof amendedKey>[0]['clause'], of }), name: name[lang] }));
  const [rules, delegations] = [entries('assignment'), entries('delegation')];
  const group = (label: string, of: typeof rules) => <optgroup label={label}>{of.map(({ value, name }) => <option key={value} value={value}>{name}</option>)}</optgroup>;
  return <>{unlisted(chosen, [...rules, ...delegations].map(({ value }) => value))}{group(words.amendedRules, rules)}{group(words.amendedDelegations, delegations)}</>;
}

/** Ersetzt die Regel: those that are named as boxes that are ticked, a way to add one from the list, and one to name it by hand. All of one name: the server joins them. */
export function Replaced({ fields, error, choices: { endables } }: { fields: ClauseFields; error: string | undefined; choices: Choices }) {
  const lang = useLang();
  const words = usePrepareWords();
  const { boards: { write: labels } } = useMessages();
  // As it was when the form opened: a list that is being read does not move because of what is chosen in it.
  const [named] = useState(() => (fields.replaces ?? '').split(/[\s,]+/).filter((id) => id !== ''));
  const rules = inOrder(endables.filter(({ kind, of }) => kind !== 'CLAUSE' && of.includes('assignment')), lang).map(({ id, kind, name }) => ({ id: id.replace(/^rule:/, ''), kind, name: name[lang] }));
  const group = (kind: WireEndable['kind'], label: string) => <optgroup label={label}>{rules.filter((each) => each.kind === kind && !named.includes(each.id)).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</optgroup>;
  return (
    <>
      {named.length > 0 ? <Fieldset className="prepare-wide" legend={labels.replaces} name="replaces" error={error}>{(control) => named.map((id) => <Checkbox key={id} {...control} name="replaces" value={id} label={rules.find((rule) => rule.id === id)?.name ?? id} defaultChecked />)}</Fieldset> : null}
      <Field className="prepare-wide" label={named.length > 0 ? words.otherRule : labels.replaces} optional={labels.optional} error={named.length > 0 ? undefined : error}>
        {(control) => <NativeSelect {...control} name="replaces" defaultValue=""><option value="">–</option>{group('WRITTEN', words.endedWritten)}{group('RULE', words.endedRules)}</NativeSelect>}
      </Field>
      <Field className="prepare-wide" label={words.byId} optional={labels.optional} hint={labels.replacesHint}>{(control) => <Input {...control} name="replaces" />}</Field>
    </>
  );
}
