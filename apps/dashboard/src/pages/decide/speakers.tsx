import type { BoardView, SessionView } from '@feder/contract/schemas';
import { Card, CardHead } from '@feder/react/card';
import { Heading } from '@feder/react/heading';
import { useLang } from '../../i18n.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { useDecideWords } from './messages.ts';
import { seatName } from './result-card.tsx';

type Props = { session: SessionView; board: BoardView };

/** "Zu Wort melden", for whoever may; taken back while it waits. */
export function AskToSpeak({ session, me }: { session: SessionView; me: string | null }) {
  const words = useDecideWords();
  const mine = session.seats.find(({ takenBy }) => takenBy !== null && takenBy === me)?.seat;
  const waits = mine !== undefined && session.speakers.includes(mine);
  if (!waits && !session.may['ask-to-speak']?.may) return null;
  const hidden = { session: session.id, ...(mine === undefined ? {} : { seat: mine }), ...(waits ? { withdraw: 'true' } : {}) };
  return <ActForm act="ask-to-speak" hidden={hidden} {...(waits ? { label: words.withdrawSpeech } : {})} />;
}

/** Rednerliste: who waits, in order; the chair gives the floor. */
export function Speakers({ session, board }: Props) {
  const lang = useLang();
  const words = useDecideWords();
  if (session.speakers.length === 0) return null;
  return (
    <Card aria-labelledby="rednerliste">
      <CardHead><Heading level={2} id="rednerliste">{words.speakers}</Heading></CardHead>
      <ol className="decide-speakers" aria-labelledby="rednerliste">
        {session.speakers.map((seat) => (
          <li key={seat}>
            <span>{seatName(board, lang, seat)}</span>
            {session.may['give-floor']?.may ? <ActForm act="give-floor" hidden={{ session: session.id, seat }} name={words.floorFor(seatName(board, lang, seat))} /> : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
