import type { ClockState } from '@feder/contract/schemas';
import { Button } from '@feder/react/button';
import { ButtonLink } from '@feder/react/button-link';
import { Field } from '@feder/react/field';
import { Input } from '@feder/react/input';
import { useLocation } from '@tanstack/react-router';
import { useMessages } from '../i18n.ts';
import { parseSearch, stringifySearch } from '../search.ts';
import { HiddenSearch } from './hidden-search.tsx';

/** Beside the clock itself: where a list went on, and that something was received, belong to the day that was. */
const LEFT = ['after', 'received'];

/** Sets one clock by a plain form, so that it works without JavaScript and the address says it. */
export function ClockForm({ clocks, field }: { clocks: ClockState; field: 'on' | 'at' }) {
  const { clocks: words } = useMessages();
  const { pathname, searchStr } = useLocation();
  const search = parseSearch(searchStr);
  const now = field === 'on' ? clocks.onIsToday : clocks.atIsHead;
  return (
    <form action={pathname} className="dashboard-clock-form">
      <HiddenSearch without={[field, ...LEFT]} />
      {field === 'on' ? (
        <Field label={words.validOn} hint={words.onHint}>{(control) => <Input {...control} key={clocks.on} type="date" name="on" defaultValue={clocks.on} required />}</Field>
      ) : (
        <Field label={words.knownAt} hint={`${words.atHint} ${words.entry(clocks.at, clocks.head)}`}>
          {(control) => <Input {...control} key={clocks.at} type="number" name="at" min={0} max={clocks.head} defaultValue={clocks.atIsHead ? '' : clocks.at} />}
        </Field>
      )}
      <div className="dashboard-actions">
        <Button type="submit" size="small" variant="primary">{words.apply}</Button>
        {now ? null : <ButtonLink size="small" href={pathname + stringifySearch({ ...search, [field]: undefined })}>{field === 'on' ? words.reset : words.resetKnowledge}</ButtonLink>}
      </div>
    </form>
  );
}
