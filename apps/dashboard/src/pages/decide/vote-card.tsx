import type { BallotView, BoardView } from '@feder/contract/schemas';
import { IconClock } from '@feder/icons/clock';
import { IconOk } from '@feder/icons/ok';
import { IconX } from '@feder/icons/x';
import { Alert } from '@feder/react/alert';
import { Badge } from '@feder/react/badge';
import { Button } from '@feder/react/button';
import { Card } from '@feder/react/card';
import { useLocation, useSearch } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';
import { useKeptVote } from './kept-vote.ts';
import { useDecideWords } from './messages.ts';
import { PlayVotes } from './play-round.tsx';
import { seatName } from './result-card.tsx';
import { useSaid } from './use-said.ts';
import { useRoot } from '../../shell/use-root.ts';

const Dash = () => <span aria-hidden="true" className="decide-dash" />;
const CHOICES = [['YES', IconOk], ['NO', IconX], ['ABSTAIN', Dash]] as const;

/** The vote that is running: what is asked, a button for each choice and seat, and how many have voted. */
export function VoteCard({ ballot, board, label, question, cut, children }: { ballot: BallotView; board: BoardView; label: string; question: ReactNode; cut: boolean; children?: ReactNode }) {
  const lang = useLang();
  const words = useDecideWords();
  const { boards: { draft: { methods } } } = useMessages();
  const { turnout: { given, entitled }, mine, changeable, deadline } = ballot;
  const said = useSaid(words.said(given, entitled));
  return (
    <Card aria-labelledby="abstimmung" className="decide-vote">
      <div className="decide-vote-head"><span>{label}</span><Badge tone="action">{methods[ballot.method] ?? ballot.method}</Badge></div>
      <h2 id="abstimmung" className="decide-question">{question}</h2>
      {mine.length === 0 ? <p className="decide-small">{words.watching}</p> : mine.map((seat) => <Choices key={seat} ballot={ballot} seat={seat} name={mine.length > 1 ? words.forSeat(seatName(board, lang, seat)) : null} cut={cut} />)}
      <div className="decide-turnout">
        <progress value={given} max={Math.max(1, entitled)} aria-label={words.votesGiven} />
        <p className="decide-small">
          <strong>{words.given(given, entitled)}</strong>{` ${words.votesGiven}`}{deadline ? ` · ${words.until(formatDay(deadline, lang))}` : ''}{mine.length > 0 ? ` · ${changeable ? words.change : words.final}` : ''}
        </p>
        <p role="status" className="feder-visually-hidden">{said}</p>
      </div>
      {children}
      <PlayVotes ballot={ballot} board={board} />
    </Card>
  );
}

/** What a seat can say. Each button sends the form; with scripts the vote is kept until it is counted. */
function Choices({ ballot, seat, name, cut }: { ballot: BallotView; seat: string; name: string | null; cut: boolean }) {
  const words = useDecideWords();
  const lang = useLang();
  const { boards: { draft: { choices } } } = useMessages();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { world, on } = useSearch({ strict: false });
  const { me } = useRoot();
  const { pending, refused, give, again } = useKeptVote(ballot.id, seat);
  const own = ballot.own.find((each) => each.seat === seat);
  const open = own === undefined || ballot.changeable;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const choice = (event.nativeEvent as SubmitEvent).submitter?.getAttribute('value');
    if (choice && open) give({ choice, world: world ?? 'real', on });
  };
  const [de = '', en = de] = (refused ?? '').split(' / ');
  return (
    <form method="post" action={`/handeln/cast${stringifySearch({ back: path, world, lang: lang === 'en' ? 'en' : undefined, on })}`} onSubmit={submit} aria-label={name ?? words.yourVote}>
      <input type="hidden" name="ballot" value={ballot.id} />
      <input type="hidden" name="seat" value={seat} />
      {name === null ? null : <p className="decide-small">{name}</p>}
      {pending && cut ? <Alert tone="danger" role="alert" actions={<Button size="small" onClick={again}>{words.sendNow}</Button>}><p>{words.lostVote(choices[pending.choice] ?? pending.choice)}</p></Alert> : null}
      {refused === null ? null : <Alert tone="danger" role="alert"><p><strong>{words.refusedVote}</strong></p><p>{lang === 'en' ? en : de}</p></Alert>}
      <div className="decide-choices">
        {CHOICES.map(([choice, Icon]) => {
          const state = pending?.choice === choice ? 'kept' : !pending && own?.choice === choice ? 'own' : undefined;
          return (
            <Button key={choice} type="submit" name="choice" value={choice} variant={state === 'own' ? 'primary' : 'secondary'} className="decide-choice" data-state={state} aria-pressed={state !== undefined} aria-disabled={open ? undefined : true}>
              <span>{state === 'kept' ? <IconClock /> : <Icon />}{choices[choice]}</span>
              {state === undefined ? null : <small>{state === 'kept' ? words.kept : words.yourVote}</small>}
            </Button>
          );
        })}
      </div>
      {own && !pending && me?.office ? <p role="status" className="feder-visually-hidden">{words.voted}</p> : null}
    </form>
  );
}
