import type { Differences } from '@feder/contract/schemas';
import { Link } from '@feder/react/link';
import { formatInstant, formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { keepTogether, plain } from '../../shell/sentence.tsx';
import { useTravelMessages } from './messages.ts';

type Ground = Differences['items'][number]['because'][number];

/** Why an answer became another: each record that made the difference in a sentence, with what it rests on; and the way to the answer with its whole reason. */
export function Because({ grounds, answer }: { grounds: readonly Ground[]; answer: { subject: string; place: string; role: string } }) {
  const { because: words } = useTravelMessages();
  const href = useHref();
  return (
    <span className="dashboard-because">
      {grounds.length === 0 ? <span className="dashboard-because-ground">{words.none}</span> : null}
      {grounds.map((ground) => <span key={`${ground.what} ${ground.id}`} className="dashboard-because-ground"><GroundSentence ground={ground} /></span>)}
      <Link href={href('/zustaendigkeit', answer)}>{words.answer}</Link>
    </span>
  );
}

/** "weil die Stadt Bad Krozingen seit dem 01.01.2025 Wohngeldbehörde ist (§ 24 Abs. 1 WoGG; Eintrag 1 vom …)." */
function GroundSentence({ ground: { edge, seq, at, words: said, grounds, url } }: { ground: Ground }) {
  const { because: words } = useTravelMessages();
  const lang = useLang();
  const entry = words.entry(formatNumber(seq, lang), formatInstant(at, lang));
  const isOfDays = edge === 'FROM' || edge === 'TO';
  return (
    <>
      <strong>{words.because}</strong> {isOfDays ? '' : `${words[edge](entry)} `}{plain(said)} ({url ? <Link href={url}>{keepTogether(grounds)}</Link> : keepTogether(grounds)}{isOfDays ? `; ${entry}` : ''}).
    </>
  );
}
