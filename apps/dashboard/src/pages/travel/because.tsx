import type { Differences } from '@feder/contract/schemas';
import { Link } from '@feder/react/link';
import { formatDay, formatInstant, formatNumber } from '../../format.ts';
import { useLang } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { keepTogether } from '../../shell/sentence.tsx';
import { useProfileWords } from '../profiles/words.ts';
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

function GroundSentence({ ground: { what, edge, day, seq, at, text, bodies, grounds, url } }: { ground: Ground }) {
  const { because: words } = useTravelMessages();
  const { events } = useProfileWords();
  const lang = useLang();
  const entry = words.entry(formatNumber(seq, lang), formatInstant(at, lang));
  const about = [text, bodies.join(', ')].filter(Boolean).join(', ');
  return (
    <>
      <strong>{words.because}</strong> {edge === 'FROM' || edge === 'TO' ? words[edge](formatDay(day, lang)) : words[edge](entry)} {events[what]}{about ? `, ${about}` : ''} ({url ? <Link href={url}>{keepTogether(grounds)}</Link> : keepTogether(grounds)}{edge === 'FROM' || edge === 'TO' ? `; ${entry}` : ''}).
    </>
  );
}
