import type { ActName } from '@feder/contract/routes';
import type { BoardView, SessionView } from '@feder/contract/schemas';
import { Card } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Link } from '@feder/react/link';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { useLang, useMessages } from '../../i18n.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptCheckbox, KeptInput, KeptSelect } from '../../shell/kept.tsx';
import { useHref } from '../../shell/links.ts';
import { plain } from '../../shell/sentence.tsx';
import { ChosenSentence } from '../prepare/chosen-sentence.tsx';
import { useDecideWords } from './messages.ts';
import { seatName } from './result-card.tsx';
import { VoteCard } from './vote-card.tsx';
import { useRoot } from '../../shell/use-root.ts';

/** The item of which it is the turn: its text, its vote while one is open, and what the chair does next with it. */
export function Stage({ session, board, cut }: { session: SessionView; board: BoardView; cut: boolean }) {
  const lang = useLang();
  const words = useDecideWords();
  const href = useHref();
  const { current } = session;
  const item = session.items.find(({ draft }) => draft === current?.draft);
  if (!current || !item) return session.items.length === 0 ? null : <Card aria-label={words.progress}><p className="dashboard-padded decide-quiet">{words.noItem}</p></Card>;
  const label = `${words.top(item.position, session.items.length)}: ${item.title[lang]}`;
  const ballot = item.ballots.find(({ run }) => run === null);
  const text = current.clauses.map(({ number, words: sentence }) => <span key={number} className="decide-clause">{current.clauses.length > 1 ? `${number}. ` : ''}{ballot ? plain(sentence) : <ChosenSentence of={sentence} />}</span>);
  const foot = <><p className="decide-small"><Link href={href(`/beschluesse/${item.draft}`)}>{words.file}</Link></p><ItemSteps session={session} board={board} ballot={ballot?.id ?? null} /></>;
  if (ballot) return <VoteCard ballot={ballot} board={board} label={label} question={text} cut={cut}>{foot}</VoteCard>;
  return (
    <Card aria-labelledby="aktuell" className="decide-vote">
      <div className="decide-vote-head"><span>{label}</span></div>
      <h2 id="aktuell" className="decide-question">{text}</h2>
      <p className="decide-small">{item.state === 'OPEN' ? words.notOpen : `${words.next}: ${item.stateName[lang]}`}</p>
      {foot}
    </Card>
  );
}

const NOW: readonly ActName[] = ['call', 'weigh', 'open-vote', 'close-vote', 'recuse', 'note', 'postpone'];

/** What whoever asks may do with the item, the first as a form, the others folded. */
function ItemSteps({ session: { current, state }, board, ballot }: { session: SessionView; board: BoardView; ballot: string | null }) {
  const { boards: { acts } } = useMessages();
  const { form } = useRoot();
  if (!current || state !== 'OPEN') return null;
  const open = NOW.filter((act) => current.may[act]?.may);
  const [first, ...others] = open;
  const hidden = (act: ActName): Record<string, string> => (act === 'close-vote' ? { ballot: ballot ?? '' } : { draft: current.draft });
  return (
    <>
      {first ? <ActForm act={first} hidden={hidden(first)} variant="primary"><StepFields act={first} board={board} /></ActForm> : null}
      {others.length > 0 ? <Accordion>{others.map((act) => <AccordionItem key={act} title={acts[act]} open={form.act === act}><ActForm act={act} hidden={hidden(act)}><StepFields act={act} board={board} /></ActForm></AccordionItem>)}</Accordion> : null}
    </>
  );
}

function StepFields({ act, board }: { act: ActName; board: BoardView }) {
  const lang = useLang();
  const { boards: { draft: words } } = useMessages();
  if (act === 'open-vote') {
    return (
      <>
        <Field label={words.method}>{(control) => <KeptSelect {...control} name="method" defaultValue="OPEN">{['OPEN', 'NAMED', 'SECRET'].map((method) => <option key={method} value={method}>{words.methods[method]}</option>)}</KeptSelect>}</Field>
        <KeptCheckbox name="onlyConsenting" value="true" label={words.onlyConsenting} />
      </>
    );
  }
  if (act === 'close-vote') return <Field label={words.lot}>{(control) => <KeptSelect {...control} name="lot" defaultValue=""><option value="">{words.noLot}</option>{['YES', 'NO'].map((choice) => <option key={choice} value={choice}>{words.choices[choice]}</option>)}</KeptSelect>}</Field>;
  if (act === 'recuse') {
    return (
      <>
        <Field label={words.seat}>{(control) => <KeptSelect {...control} name="seat">{board.seats.map(({ seat }) => <option key={seat} value={seat}>{seatName(board, lang, seat)}</option>)}</KeptSelect>}</Field>
        <Field label={words.reason}>{(control) => <KeptInput {...control} name="reason" required />}</Field>
      </>
    );
  }
  return null;
}
