import { IconBox } from '@feder/icons/box';
import { Button } from '@feder/react/button';
import { Card } from '@feder/react/card';
import { Combobox } from '@feder/react/combobox';
import { Field } from '@feder/react/field';
import { Input } from '@feder/react/input';
import { NativeSelect } from '@feder/react/native-select';
import { getRouteApi } from '@tanstack/react-router';
import { HiddenSearch } from '../../shell/hidden-search.tsx';
import { RoleSelect } from '../../shell/role-select.tsx';
import { useSuggestions } from '../../shell/use-suggestions.ts';
import { mapShows } from './colouring.ts';
import { useMapMessages } from './messages.ts';

const route = getRouteApi('/karte');

/** Subject, role, colour and a day to compare with. Sent by GET, so that every map has an address. */
export function MapForm({ subject }: { subject: { id: string; name: string } | null }) {
  const { form: words, shows } = useMapMessages();
  const { role = 'EXECUTE', show = 'holder', vs = '', q = '' } = route.useSearch();
  const what = useSuggestions('subject', words.subject);
  const asked = subject ? { defaultOption: { value: subject.id, label: subject.name } } : { defaultText: q };
  return (
    <Card aria-label={words.label} className="dashboard-question-card">
      <form key={[subject?.id, role, show, vs].join()} role="search" aria-label={words.label} action="/karte" className="dashboard-filter">
        <Field label={words.subject}>{(control) => <Combobox {...control} {...what} {...asked} name="subject" textName="q" icon={<IconBox />} />}</Field>
        <Field label={words.role}>{(control) => <RoleSelect {...control} defaultValue={role} />}</Field>
        <Field label={words.show}>
          {(control) => <NativeSelect {...control} name="show" defaultValue={show}>{mapShows.map((each) => <option key={each} value={each}>{shows[each]}</option>)}</NativeSelect>}
        </Field>
        <Field label={words.vs}>{(control) => <Input {...control} type="date" name="vs" defaultValue={vs} />}</Field>
        <Button type="submit" variant="primary">{words.submit}</Button>
        <HiddenSearch keys={['on', 'at', 'kreis']} />
      </form>
    </Card>
  );
}
