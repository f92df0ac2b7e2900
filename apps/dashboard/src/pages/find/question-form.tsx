import { IconBox } from '@feder/icons/box';
import { IconMap } from '@feder/icons/map';
import { Button } from '@feder/react/button';
import { Card } from '@feder/react/card';
import { Combobox } from '@feder/react/combobox';
import { Field } from '@feder/react/field';
import { useMessages } from '../../i18n.ts';
import { HiddenSearch } from '../../shell/hidden-search.tsx';
import type { FindData, Half } from './load.ts';
import { useSuggestions } from '../../shell/use-suggestions.ts';

type Asked = Exclude<FindData, { kind: 'redirect' }>;

/** The question. Sent by GET, so the answer has an address; typed words are looked up by the server where no script ran. */
export function QuestionForm({ data }: { data: Asked }) {
  const { find } = useMessages();
  const what = useSuggestions('subject', find.what);
  const where = useSuggestions('territory', find.where);
  const asked = askedOf(data);
  return (
    <Card aria-label={find.title} className="dashboard-question-card">
      <form role="search" action="/zustaendigkeit" className="dashboard-question">
        <Field label={find.what} hint={data.kind === 'start' ? find.whatHint : undefined}>
          {(control) => <Combobox key={keyOf(asked.what)} {...control} {...what} {...startOf(asked.what)} name="subject" textName="q" icon={<IconBox />} />}
        </Field>
        <Field label={find.where} hint={data.kind === 'start' ? find.whereHint : undefined}>
          {(control) => <Combobox key={keyOf(asked.where)} {...control} {...where} {...startOf(asked.where)} name="place" textName="where" icon={<IconMap />} />}
        </Field>
        <Button type="submit" variant="primary">{find.submit}</Button>
        <HiddenSearch keys={['on', 'at']} />
      </form>
    </Card>
  );
}

function askedOf(data: Asked): { what: Half | null; where: Half | null } {
  if (data.kind === 'start') return { what: null, where: null };
  if (data.kind === 'choose') return data;
  const { subject, place } = data.page;
  return { what: { typed: subject.name, id: subject.id }, where: { typed: place.name, id: place.key } };
}

/** Another question starts the field anew. */
const keyOf = (half: Half | null) => `${half?.id ?? ''} ${half?.typed ?? ''}`;
const startOf = (half: Half | null) => (half?.id !== undefined ? { defaultOption: { value: half.id, label: half.typed } } : { defaultText: half?.typed });
