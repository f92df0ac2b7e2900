import type { ClockState, WireAnswer } from '@feder/contract/schemas';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { formatDay, formatInstant } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';

/** Since when, for which day, and what was known then. */
export function AnswerClocks({ answer, clocks }: { answer: WireAnswer; clocks: ClockState }) {
  const lang = useLang();
  const { find, clocks: words } = useMessages();
  const since = answer.since === null ? find.sinceOpen : formatDay(answer.since, lang);
  const held = answer.status === 'UNIQUE' || answer.status === 'JOINT' || answer.status === 'SET';
  const term = answer.status === 'GAP' ? find.since.GAP : held ? find.since.UNIQUE : find.since.other;
  return (
    <DescriptionList look="facts">
      <DescriptionTerm term={term} note={answer.sinceAtLatest ? find.sinceAtLatestNote : undefined}>{answer.sinceAtLatest ? find.sinceAtLatest(since) : since}</DescriptionTerm>
      {answer.until ? <DescriptionTerm term={find.until} note={find.endsNote}>{formatDay(answer.until, lang)}</DescriptionTerm> : null}
      <DescriptionTerm term={words.validOn} note={find.yourDay}>{formatDay(clocks.on, lang)}</DescriptionTerm>
      <DescriptionTerm term={words.knownAt} note={find.whatFederKnew}>{clocks.knownAt ? formatInstant(clocks.knownAt, lang) : words.beforeRecord}</DescriptionTerm>
    </DescriptionList>
  );
}
