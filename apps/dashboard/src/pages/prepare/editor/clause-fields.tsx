import type { WireBody, WireEndable, WireFunction, WireSubject, WireTerritory } from '@feder/contract/schemas';
import type { ClauseFields, Role, Template } from '@feder/domain';
import { Checkbox } from '@feder/react/checkbox';
import { Field } from '@feder/react/field';
import { Fieldset } from '@feder/react/fieldset';
import { Input } from '@feder/react/input';
import { NativeSelect } from '@feder/react/native-select';
import { Textarea } from '@feder/react/textarea';
import type { ReactNode } from 'react';
import { useLang, useMessages } from '../../../i18n.ts';
import { usePrepareWords } from '../messages.ts';
import { AmendableOptions, EndableOptions, functions, Replaced } from './recorded-options.tsx';

/** What a Ziffer can name. */
export type Choices = { bodies: readonly WireBody[]; functions: readonly WireFunction[]; endables: readonly WireEndable[]; subjects: readonly WireSubject[]; places: readonly WireTerritory[] };

type Props = { fields: ClauseFields; errors: Partial<Record<keyof ClauseFields, string>>; choices: Choices };

const INSTRUMENTS = { 'vereinbarung-durchfuehrt': { de: 'Vereinbarung „durchführt“', en: 'Agreement “carries out”' }, 'zweckverband': { de: 'Zweckverband „erfüllt“', en: 'Association “fulfils”' } };

/** The fields of a Ziffer, by its template: the same names with and without scripts. Errors stand after their control. */
export function ClauseFormFields({ fields, errors, choices }: Props) {
  const lang = useLang();
  const words = usePrepareWords();
  const { boards: { write: labels } } = useMessages();
  const { muster } = fields;
  const text = (name: keyof ClauseFields, label: string, more: { type?: string; optional?: boolean; hint?: string } = {}) => (
    <Field label={label} error={errors[name]} hint={more.hint} optional={more.optional ? labels.optional : undefined}>{(control) => <Input {...control} name={name} defaultValue={fields[name]} type={more.type} />}</Field>
  );
  const pick = (name: keyof ClauseFields, label: string, options: readonly (readonly [string, string])[], { optional = false, value = fields[name] ?? '', more, wide = false }: { optional?: boolean; value?: string; more?: ReactNode; wide?: boolean } = {}) => (
    <Field className={wide ? 'prepare-wide' : undefined} label={label} error={errors[name]} optional={optional ? labels.optional : undefined}>
      {(control) => <NativeSelect {...control} name={name} defaultValue={value}><option value="">{optional ? '–' : words.choose}</option>{options.map(([id, name]) => <option key={id} value={id}>{name}</option>)}{more}</NativeSelect>}
    </Field>
  );
  const bodies = choices.bodies.map(({ id, name }) => [id, name[lang]] as const);
  const subjects = choices.subjects.filter(({ kind }) => kind !== 'GROUP').map(({ id, name }) => [id, name[lang]] as const);
  const more = functions(choices, words.functions, lang);
  const area = (name: 'text' | 'textEn', label: string, optional = false) => <Field className="prepare-wide" label={label} error={errors[name]} optional={optional ? labels.optional : undefined}>{(control) => <Textarea {...control} name={name} rows={3} maxLength={2000} defaultValue={fields[name]} />}</Field>;
  const instruments = Object.entries(INSTRUMENTS).map(([id, name]) => [id, name[lang]] as const);
  if (muster === 'NOTE' || muster === 'RECOMMEND') return <div className="prepare-fields"><input type="hidden" name="muster" value={muster} />{area('text', words.noted)}{area('textEn', words.notedEn, true)}</div>;
  if (muster === 'COMMIT' || muster === 'REQUEST') {
    return (
      <div className="prepare-fields">
        <input type="hidden" name="muster" value={muster} />
        {pick('subject', labels.subject, subjects)}
        {pick('body', muster === 'COMMIT' ? words.instructed : words.asked, bodies)}
        {area('text', words.task)}
        {area('textEn', words.taskEn, true)}
        {text('due', words.due, { type: 'date' })}
      </div>
    );
  }
  if (muster === 'END') {
    return (
      <div className="prepare-fields">
        <input type="hidden" name="muster" value={muster} />
        {pick('ended', words.ended, [], { more: <EndableOptions choices={choices} chosen={fields.ended} />, wide: true })}
        <Places fields={fields} error={errors.place} places={choices.places} none={words.everywhere} />
        {text('since', labels.since, { type: 'date' })}
        {text('until', labels.until, { type: 'date', optional: true })}
      </div>
    );
  }
  if (muster === 'AMEND') {
    const isDelegation = fields.amended?.startsWith('delegation:') === true;
    return (
      <div className="prepare-fields">
        <input type="hidden" name="muster" value={muster} />
        {pick('amended', words.amended, [], { more: <AmendableOptions choices={choices} chosen={fields.amended} />, wide: true })}
        <p className="prepare-wide prepare-unfinished">{words.amendedHint}</p>
        {pick('body', isDelegation ? words.otherTaker : words.otherHolder, bodies, { optional: true, more: isDelegation ? undefined : more })}
        {isDelegation ? pick('from', words.otherGiver, bodies, { optional: true, more }) : pick('second', words.together, bodies, { optional: true, more })}
        {isDelegation ? pick('instrument', labels.instrument, instruments, { optional: true }) : null}
        {isDelegation ? null : <>{text('share', labels.share, { hint: words.shareOfFunding, optional: true })}{text('secondShare', `${labels.share} (${labels.second})`, { optional: true })}</>}
        <Places fields={fields} error={errors.place} places={choices.places} none={words.unchanged} />
        {text('ends', words.ends, { type: 'date', optional: true })}
        {text('since', words.changeSince, { type: 'date' })}
        {text('until', words.changeUntil, { type: 'date', optional: true })}
      </div>
    );
  }
  return (
    <div className="prepare-fields">
      <input type="hidden" name="muster" value={muster} />
      {pick('subject', labels.subject, subjects)}
      {muster === 'LEAD' ? pick('role', words.role, (Object.entries(words.roles) as [Role, string][]).filter(([role]) => role !== 'FUND'), { value: fields.role || 'LEAD' }) : null}
      {muster === 'TASK' ? pick('instrument', labels.instrument, instruments) : null}
      <Places fields={fields} error={errors.place} places={choices.places} />
      {muster === 'TASK' ? pick('from', labels.from, bodies, { more }) : null}
      {pick('body', muster === 'TASK' ? labels.to : labels.body, bodies, muster === 'TASK' ? {} : { more })}
      {muster === 'FUNDING' ? text('share', labels.share, { hint: labels.shareHint }) : null}
      {muster === 'TASK' ? null : pick('second', muster === 'LEAD' ? words.together : labels.second, bodies, { optional: true, more })}
      {muster === 'FUNDING' ? text('secondShare', `${labels.share} (${labels.second})`, { optional: true }) : null}
      {text('since', labels.since, { type: 'date' })}
      {text('until', labels.until, { type: 'date', optional: true })}
      {muster === 'TASK' ? null : <Replaced fields={fields} error={errors.replaces} choices={choices} />}
    </div>
  );
}

/** One place, further ones as boxes that are ticked, and a way to add one more. `none`: what it says where none is named, and none needs to be. */
function Places({ fields, error, places, none }: { fields: ClauseFields; error: string | undefined; places: readonly WireTerritory[]; none?: string }) {
  const words = usePrepareWords();
  const { boards: { write: labels } } = useMessages();
  const [first = '', ...more] = fields.place.split(/[\s,]+/).filter((key) => key !== '');
  const nameOf = (key: string): string => places.find((place) => place.key === key)?.name ?? key;
  // The whole country has the empty key, which no field can send.
  const options = places.filter(({ key }) => key !== '').map(({ key, name }) => <option key={key} value={key}>{`${name} (${key})`}</option>);
  return (
    <>
      <Field label={labels.place} error={error} optional={none === undefined ? undefined : labels.optional}>{(control) => <NativeSelect {...control} name="place" defaultValue={first}><option value="">{none ?? words.choose}</option>{options}</NativeSelect>}</Field>
      {more.length > 0 ? <Fieldset legend={words.morePlaces} name="place">{(control) => more.map((key) => <Checkbox key={key} {...control} name="place" value={key} label={nameOf(key)} defaultChecked />)}</Fieldset> : null}
      {none !== undefined && first === '' ? null : <Field key={more.length} label={words.otherPlace} optional={labels.optional}>{(control) => <NativeSelect {...control} name="place" defaultValue=""><option value="">–</option>{options}</NativeSelect>}</Field>}
    </>
  );
}

const KEYS: readonly (keyof ClauseFields)[] = ['subject', 'place', 'body', 'since', 'role', 'second', 'from', 'instrument', 'share', 'secondShare', 'until', 'replaces', 'ended', 'amended', 'ends', 'due', 'text', 'textEn'];

/** What stands in the form of a Ziffer now. */
export function readFields(form: HTMLFormElement, muster: Template): ClauseFields {
  const data = new FormData(form);
  const texts = KEYS.filter((key) => data.has(key)).map((key) => [key, [...new Set(data.getAll(key).filter((value): value is string => typeof value === 'string' && value !== ''))].join(' ')] as const);
  return { subject: '', place: '', body: '', since: '', ...Object.fromEntries(texts), muster };
}

const FIELD_OF: Readonly<Record<string, keyof ClauseFields>> = { subject: 'subject', scope: 'place', within: 'place', holders: 'body', body: 'body', from: 'since', to: 'until', receives: 'body', handsOn: 'from', instrument: 'instrument', replaces: 'replaces', clause: 'ended', rule: 'ended', text: 'text', task: 'text', due: 'due', retroactive: 'since', share: 'share', role: 'role' };

/** In an AMEND names mean what is changed: its days are beside it. */
const AMENDED: Readonly<Record<string, keyof ClauseFields>> = { clause: 'amended', assignment: 'amended', delegation: 'amended', until: 'ends' };
const OF_DELEGATION: Readonly<Record<string, keyof ClauseFields>> = { from: 'from', to: 'body' };

/** The field of the form that a refusal names, as in "holders" or "scope.within.0". */
export function fieldOf(path: string, muster: Template): keyof ClauseFields {
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
  const fields = muster !== 'AMEND' ? FIELD_OF : { ...FIELD_OF, ...AMENDED, ...(parts[0] === 'delegation' ? OF_DELEGATION : {}) };
  const named = parts.toReversed().map((part) => fields[part]).find((key) => key !== undefined) ?? 'subject';
  return named === 'body' && muster === 'FUNDING' && path.startsWith('holders') && !path.includes('body') ? 'share' : named;
}
