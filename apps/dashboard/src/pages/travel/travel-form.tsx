import { IconBox } from '@feder/icons/box';
import { IconMap } from '@feder/icons/map';
import { Button } from '@feder/react/button';
import { Card } from '@feder/react/card';
import { Combobox } from '@feder/react/combobox';
import { Field } from '@feder/react/field';
import { Input } from '@feder/react/input';
import { getRouteApi } from '@tanstack/react-router';
import { HiddenSearch } from '../../shell/hidden-search.tsx';
import { useSuggestions } from '../../shell/use-suggestions.ts';
import type { TravelData } from './load.ts';
import { useTravelMessages } from './messages.ts';

const route = getRouteApi('/zeitreise');

/** What the journey is about, and the two clocks to compare with. Sent by GET. */
export function TravelForm({ data }: { data: TravelData }) {
  const { form: words } = useTravelMessages();
  const { vs = '', vsat = '', q = '', where = '' } = route.useSearch();
  const what = useSuggestions('subject', words.subject);
  const at = useSuggestions('territory', words.place);
  const { subject, place } = data.kind === 'travel' ? data.now : { subject: null, place: null };
  return (
    <Card aria-label={words.label} className="dashboard-question-card">
      <form key={[subject?.id, place?.key, vs, vsat].join()} role="search" aria-label={words.label} action="/zeitreise" className="dashboard-filter">
        <Field label={words.subject}>{(control) => <Combobox {...control} {...what} {...(subject ? { defaultOption: { value: subject.id, label: subject.name } } : { defaultText: q })} name="subject" textName="q" icon={<IconBox />} />}</Field>
        <Field label={words.place}>{(control) => <Combobox {...control} {...at} {...(place ? { defaultOption: { value: place.key, label: place.name } } : { defaultText: where })} name="place" textName="where" icon={<IconMap />} />}</Field>
        <Field label={words.vs}>{(control) => <Input {...control} type="date" name="vs" defaultValue={vs} />}</Field>
        <Field label={words.vsat}>{(control) => <Input {...control} type="number" name="vsat" min={0} placeholder={words.vsatHint} defaultValue={vsat} />}</Field>
        <Button type="submit" variant="primary">{words.submit}</Button>
        <HiddenSearch keys={['on', 'at']} />
      </form>
    </Card>
  );
}
