import type { FindingsPage } from '@feder/contract/schemas';
import { IconBox } from '@feder/icons/box';
import { IconMap } from '@feder/icons/map';
import { Button } from '@feder/react/button';
import { Card } from '@feder/react/card';
import { Combobox } from '@feder/react/combobox';
import { Field } from '@feder/react/field';
import { NativeSelect } from '@feder/react/native-select';
import { useSearch } from '@tanstack/react-router';
import { useMessages } from '../../i18n.ts';
import { HiddenSearch } from '../../shell/hidden-search.tsx';
import { useSuggestions } from '../../shell/use-suggestions.ts';

/** By kind, subject and place. Sent by GET, so that a list has an address. */
export function FilterForm({ page }: { page: FindingsPage }) {
  const { findings: words } = useMessages();
  const chosen = useSearch({ strict: false }).kind ?? '';
  const what = useSuggestions('subject', words.subject);
  const where = useSuggestions('territory', words.place);
  const { subject, place } = page;
  return (
    <Card aria-label={words.filter} className="dashboard-question-card">
      <form role="search" aria-label={words.filter} action="/befunde" className="dashboard-filter">
        <Field label={words.kind}>
          {(control) => (
            <NativeSelect key={chosen} {...control} name="kind" defaultValue={chosen}>
              <option value="">{words.allKinds}</option>
              {page.counts.map(({ kind, findings }) => <option key={kind} value={kind}>{`${words.kinds[kind]} (${findings})`}</option>)}
            </NativeSelect>
          )}
        </Field>
        <Field label={words.subject}>
          {(control) => <Combobox key={subject?.id ?? ''} {...control} {...what} {...(subject ? { defaultOption: { value: subject.id, label: subject.name } } : {})} name="subject" textName="q" icon={<IconBox />} />}
        </Field>
        <Field label={words.place}>
          {(control) => <Combobox key={place?.key ?? ''} {...control} {...where} {...(place ? { defaultOption: { value: place.key, label: place.name } } : {})} name="place" textName="where" icon={<IconMap />} />}
        </Field>
        <Button type="submit" variant="primary">{words.submit}</Button>
        <HiddenSearch keys={['on', 'at']} />
      </form>
    </Card>
  );
}
