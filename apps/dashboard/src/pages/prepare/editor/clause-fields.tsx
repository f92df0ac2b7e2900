import type { WireBody, WireEndable, WireFunction, WireSubject, WireTerritory } from '@feder/contract/schemas';
import { functionKey, type ClauseFields, type Role, type Template } from '@feder/domain';
import { Checkbox } from '@feder/react/checkbox';
import { Field } from '@feder/react/field';
import { Fieldset } from '@feder/react/fieldset';
import { Input } from '@feder/react/input';
import { NativeSelect } from '@feder/react/native-select';
import { Textarea } from '@feder/react/textarea';
import type { ReactNode } from 'react';
import { useLang, useMessages } from '../../../i18n.ts';
import { usePrepareWords } from '../messages.ts';

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
  const functions = <optgroup label={words.functions}>{choices.functions.map(({ id, name }) => <option key={id} value={functionKey(id)}>{name[lang]}</option>)}</optgroup>;
  const endable = (kind: WireEndable['kind']) => choices.endables.filter((each) => each.kind === kind).map(({ id, name }) => <option key={id} value={id}>{name[lang]}</option>);
  // What a finding names may be one rule of a clause that wrote several: it is no entry of the list.
  const single = fields.ended && !choices.endables.some(({ id }) => id === fields.ended) ? <option value={fields.ended}>{fields.ended.replace(/^rule:/, '')}</option> : null;
  const area = (name: 'text' | 'textEn', label: string, optional = false) => <Field className="prepare-wide" label={label} error={errors[name]} optional={optional ? labels.optional : undefined}>{(control) => <Textarea {...control} name={name} rows={3} maxLength={2000} defaultValue={fields[name]} />}</Field>;
  if (muster === 'NOTE') return <div className="prepare-fields"><input type="hidden" name="muster" value={muster} />{area('text', words.noted)}{area('textEn', words.notedEn, true)}</div>;
  if (muster === 'END') {
    return (
      <div className="prepare-fields">
        <input type="hidden" name="muster" value={muster} />
        {pick('ended', words.ended, [], { more: <>{single}<optgroup label={words.endedClauses}>{endable('CLAUSE')}</optgroup><optgroup label={words.endedRules}>{endable('RULE')}</optgroup></>, wide: true })}
        <Places fields={fields} error={errors.place} places={choices.places} everywhere />
        {text('since', labels.since, { type: 'date' })}
        {text('until', labels.until, { type: 'date', optional: true })}
      </div>
    );
  }
  const instruments = Object.entries(INSTRUMENTS).map(([id, name]) => [id, name[lang]] as const);
  return (
    <div className="prepare-fields">
      <input type="hidden" name="muster" value={muster} />
      {pick('subject', labels.subject, subjects)}
      {muster === 'LEAD' ? pick('role', words.role, (Object.entries(words.roles) as [Role, string][]).filter(([role]) => role !== 'FUND'), { value: fields.role || 'LEAD' }) : null}
      {muster === 'TASK' ? pick('instrument', labels.instrument, instruments) : null}
      <Places fields={fields} error={errors.place} places={choices.places} />
      {muster === 'TASK' ? pick('from', labels.from, bodies, { more: functions }) : null}
      {pick('body', muster === 'TASK' ? labels.to : labels.body, bodies, muster === 'TASK' ? {} : { more: functions })}
      {muster === 'FUNDING' ? text('share', labels.share, { hint: labels.shareHint }) : null}
      {muster === 'TASK' ? null : pick('second', muster === 'LEAD' ? words.together : labels.second, bodies, { optional: true, more: functions })}
      {muster === 'FUNDING' ? text('secondShare', `${labels.share} (${labels.second})`, { optional: true }) : null}
      {text('since', labels.since, { type: 'date' })}
      {text('until', labels.until, { type: 'date', optional: true })}
      {muster === 'TASK' ? null : text('replaces', labels.replaces, { optional: true, hint: labels.replacesHint })}
    </div>
  );
}

/** One place, further ones as boxes that are ticked, and a way to add one more. `everywhere`: none needs to be named. */
function Places({ fields, error, places, everywhere = false }: { fields: ClauseFields; error: string | undefined; places: readonly WireTerritory[]; everywhere?: boolean }) {
  const words = usePrepareWords();
  const { boards: { write: labels } } = useMessages();
  const [first = '', ...more] = fields.place.split(/[\s,]+/).filter((key) => key !== '');
  const nameOf = (key: string): string => places.find((place) => place.key === key)?.name ?? key;
  // The whole country has the empty key, which no field can send.
  const options = places.filter(({ key }) => key !== '').map(({ key, name }) => <option key={key} value={key}>{`${name} (${key})`}</option>);
  return (
    <>
      <Field label={labels.place} error={error} optional={everywhere ? labels.optional : undefined}>{(control) => <NativeSelect {...control} name="place" defaultValue={first}><option value="">{everywhere ? words.everywhere : words.choose}</option>{options}</NativeSelect>}</Field>
      {more.length > 0 ? <Fieldset legend={words.morePlaces} name="place">{(control) => more.map((key) => <Checkbox key={key} {...control} name="place" value={key} label={nameOf(key)} defaultChecked />)}</Fieldset> : null}
      {everywhere && first === '' ? null : <Field key={more.length} label={words.otherPlace} optional={labels.optional}>{(control) => <NativeSelect {...control} name="place" defaultValue=""><option value="">–</option>{options}</NativeSelect>}</Field>}
    </>
  );
}

const KEYS: readonly (keyof ClauseFields)[] = ['subject', 'place', 'body', 'since', 'role', 'second', 'from', 'instrument', 'share', 'secondShare', 'until', 'replaces', 'ended', 'text', 'textEn'];

/** What stands in the form of a Ziffer now. */
export function readFields(form: HTMLFormElement, muster: Template): ClauseFields {
  const data = new FormData(form);
  const texts = KEYS.filter((key) => data.has(key)).map((key) => [key, [...new Set(data.getAll(key).filter((value): value is string => typeof value === 'string' && value !== ''))].join(' ')] as const);
  return { subject: '', place: '', body: '', since: '', ...Object.fromEntries(texts), muster };
}

const FIELD_OF: Readonly<Record<string, keyof ClauseFields>> = { subject: 'subject', scope: 'place', within: 'place', holders: 'body', from: 'since', to: 'until', receives: 'body', handsOn: 'from', instrument: 'instrument', replaces: 'replaces', clause: 'ended', rule: 'ended', text: 'text', retroactive: 'since', share: 'share', role: 'role' };

/** The field of the form that a refusal names, as in "holders" or "scope.within.0". */
export function fieldOf(path: string, muster: Template): keyof ClauseFields {
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
  const named = parts.toReversed().map((part) => FIELD_OF[part]).find((key) => key !== undefined) ?? 'subject';
  return named === 'body' && muster === 'FUNDING' && path.startsWith('holders') && !path.includes('body') ? 'share' : named;
}
