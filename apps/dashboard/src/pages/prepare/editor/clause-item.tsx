import type { WireSentence } from '@feder/contract/schemas';
import { Badge } from '@feder/react/badge';
import { Button } from '@feder/react/button';
import type { ClauseFields } from '@feder/domain';
import { useLang } from '../../../i18n.ts';
import { ChosenSentence } from '../chosen-sentence.tsx';
import { usePrepareWords } from '../messages.ts';
import { ClauseFormFields, type Choices } from './clause-fields.tsx';
import { missingOf, type Entry, type Step } from './state.ts';

type Props = {
  entry: Entry; number: number; last: boolean; open: boolean; turn: number; sentence: WireSentence | undefined; choices: Choices;
  errors: Partial<Record<keyof ClauseFields, string>>; openHref: string; closedHref: string; dispatch: (step: Step) => void; alive: boolean;
};

/** A Ziffer: closed it is a sentence, open it is its form under the same sentence, which rewrites itself. */
export function ClauseItem({ entry, number, last, open, turn, sentence, choices, errors, openHref, closedHref, dispatch, alive }: Props) {
  const lang = useLang();
  const words = usePrepareWords();
  const missing = missingOf(entry);
  const faults = Object.keys(errors).length;
  // Without scripts the buttons send the form with what is to happen; with them it happens here.
  const act = (order: string, step: Step) => ({ type: 'submit' as const, name: 'do', value: `${order} ${number}`, onClick: (event: { preventDefault: () => void }) => { if (alive) { event.preventDefault(); dispatch(step); } } });
  return (
    <li className="prepare-clause" data-open={open ? '' : undefined} id={`ziffer-${number}`}>
      <span className="prepare-number" aria-hidden="true">{number}</span>
      <div>
        <p className="prepare-sentence">{sentence ? <ChosenSentence of={sentence} /> : <span className="prepare-unfinished">{words.unfinished}</span>}</p>
        {missing.length + faults > 0 ? <p className="prepare-marks"><Badge tone="danger">{words.missing(Math.max(missing.length, faults))}</Badge></p> : null}
        {open && entry.fields ? <div key={turn} role="group" aria-label={words.opened(number)}><input type="hidden" name="number" value={number} /><ClauseFormFields fields={entry.fields} errors={errors} choices={choices} /></div> : null}
        {open && !entry.fields ? <p className="prepare-unfinished">{words.other}</p> : null}
        {open ? (
          <div className="dashboard-actions">
            <a className="feder-button" data-variant="primary" data-size="small" href={closedHref} onClick={(event) => { if (alive) { event.preventDefault(); dispatch({ do: 'open', id: null }); } }}>{words.done}</a>
            <Button size="small" variant="tertiary" aria-disabled={number === 1 ? true : undefined} {...act('up', { do: 'move', id: entry.id, by: -1 })}>{words.up}</Button>
            <Button size="small" variant="tertiary" aria-disabled={last ? true : undefined} {...act('down', { do: 'move', id: entry.id, by: 1 })}>{words.down}</Button>
            <Button size="small" variant="tertiary" {...act('remove', { do: 'remove', id: entry.id })}>{words.remove}</Button>
          </div>
        ) : null}
      </div>
      {open ? null : <a className="feder-button" data-variant="tertiary" data-size="small" lang={lang} href={openHref} aria-label={words.changeOf(number)} onClick={(event) => { if (alive) { event.preventDefault(); dispatch({ do: 'open', id: entry.id }); } }}>{words.change}</a>}
    </li>
  );
}
