import { Button } from '@feder/react/button';
import { Card } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Input } from '@feder/react/input';
import { NativeSelect } from '@feder/react/native-select';
import { IconFind } from '@feder/icons/find';
import { formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { HiddenSearch } from '../../shell/hidden-search.tsx';
import { useProfileWords } from './words.ts';

type Props = { action: string; label: string; kindLabel: string; counts: readonly { kind: string; count: number }[]; named: Readonly<Record<string, string>>; q: string | undefined; kind: string | undefined };

/** A word and a kind, sent by GET, so that a list has an address. */
export function NarrowForm({ action, label, kindLabel, counts, named, q = '', kind = '' }: Props) {
  const lang = useLang();
  const words = useProfileWords();
  return (
    <Card aria-label={label} className="dashboard-question-card">
      <form role="search" aria-label={label} action={action} className="dashboard-filter">
        <Field label={words.word}>{(control) => <Input key={q} {...control} name="q" type="search" defaultValue={q} icon={<IconFind />} />}</Field>
        <Field label={kindLabel}>
          {(control) => (
            <NativeSelect key={kind} {...control} name="kind" defaultValue={kind}>
              <option value="">{words.all}</option>
              {counts.map((each) => <option key={each.kind} value={each.kind}>{`${named[each.kind] ?? each.kind} (${formatNumber(each.count, lang)})`}</option>)}
            </NativeSelect>
          )}
        </Field>
        <Button type="submit" variant="primary">{words.submit}</Button>
        <HiddenSearch keys={['on', 'at']} />
      </form>
    </Card>
  );
}
