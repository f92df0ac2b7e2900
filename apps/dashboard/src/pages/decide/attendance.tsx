import type { BoardView, SessionView } from '@feder/contract/schemas';
import { IconOk } from '@feder/icons/ok';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { useLang, useMessages } from '../../i18n.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptSelect } from '../../shell/kept.tsx';
import { useDecideWords } from './messages.ts';
import { PlayAttendance } from './play-round.tsx';
import { seatName } from './result-card.tsx';
import { SeatMeter, benchesOf, stateOf } from './seat-meter.tsx';

type Props = { session: SessionView; board: BoardView; me: string | null };

/** Who is there, by bench, and whether that is enough. */
export function Attendance({ session, board, me }: Props) {
  const lang = useLang();
  const words = useDecideWords();
  const { boards: { session: old } } = useMessages();
  const recused = new Set(session.current?.recusals.map(({ seat }) => seat));
  const benches = benchesOf(session, lang, words.whole);
  const all = session.seats.filter(({ voting }) => voting === 'FULL').map((seat) => stateOf(seat, recused));
  const item = session.items.find(({ draft }) => draft === session.current?.draft);
  return (
    <Card aria-labelledby="anwesenheit" className="decide-attendance">
      <CardHead><Heading level={2} id="anwesenheit">{words.attendance}</Heading><Text look="small" tone="muted">{words.counting(all.filter((state) => state === 'PRESENT' || state === 'CONNECTED').length, all.length)}</Text></CardHead>
      {benches.map(({ id, name, seats, needed }) => (
        <section key={id} aria-label={name}>
          <SeatMeter name={name} needed={needed} states={seats.map((seat) => stateOf(seat, recused))} />
          <ul className="decide-seats">
            {seats.map((seat) => {
              const state = stateOf(seat, recused);
              const stands = seat.standIn === null ? null : old.standsIn(seatName(board, lang, seat.standIn), seat.present);
              return (
                <li key={seat.seat} data-state={state}>
                  <i aria-hidden="true">{state === 'PRESENT' || state === 'CONNECTED' || state === 'ADVISORY' ? <IconOk /> : state === 'RECUSED' ? 'B' : ''}</i>
                  <span>{seatName(board, lang, seat.seat)}{seat.office !== null && seat.office === me ? <strong>{` ${words.you}`}</strong> : null}{stands ? <small>{stands}</small> : null}</span>
                  <span>{words.seatStates[state]}</span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {session.quorum ? <Accordion><AccordionItem title={old.rule}><Text look="small">{session.quorum.text[lang]}</Text></AccordionItem></Accordion> : <CardBody><Text look="small" tone="muted">{old.noRule}</Text></CardBody>}
      {session.current && session.current.recusals.length > 0 ? (
        <CardBody>
          <Text look="small"><strong>{words.recusedFor(item?.title[lang] ?? '')}</strong></Text>
          <ul className="dashboard-plain">{session.current.recusals.map(({ seat, reason }) => <li key={seat} className="decide-small">{`${seatName(board, lang, seat)}: ${reason}`}</li>)}</ul>
        </CardBody>
      ) : null}
      <AttendanceForms session={session} board={board} me={me} />
      <PlayAttendance session={session} />
    </Card>
  );
}

function AttendanceForms({ session, board, me }: Props) {
  const lang = useLang();
  const decide = useDecideWords();
  const { boards: { session: words } } = useMessages();
  const filled = session.seats.filter(({ office }) => office !== null);
  const own = session.seats.find(({ office }) => office !== null && office === me);
  const given = session.seats.filter(({ standIn }) => standIn !== null && standIn === own?.seat);
  const proxies = session.may['give-proxy']?.may && board.proxies > 0 && own?.voting === 'FULL';
  if (!session.may['attend']?.may && !proxies) return null;
  const nameOf = (id: string) => seatName(board, lang, id);
  return (
    <CardBody>
      <Stack>
        {session.may['attend']?.may ? (
          <ActForm act="attend" hidden={{ session: session.id }}>
            <Field label={words.event}>{(control) => <KeptSelect {...control} name="event">{Object.entries(words.events).filter(([event]) => event !== 'CONNECT' || session.form === 'HYBRID').map(([event, label]) => <option key={event} value={event}>{label}</option>)}</KeptSelect>}</Field>
            {own && given.length > 0 ? <Field label={words.seat}>{(control) => <KeptSelect {...control} name="seat">{[own, ...given].map(({ seat }) => <option key={seat} value={seat}>{nameOf(seat)}</option>)}</KeptSelect>}</Field> : null}
            <Field label={words.office}>{(control) => <KeptSelect {...control} name="office"><option value="">{own ? decide.own : '–'}</option>{filled.map(({ office, officeName }) => <option key={office} value={office ?? ''}>{officeName?.[lang] ?? office}</option>)}</KeptSelect>}</Field>
          </ActForm>
        ) : null}
        {proxies ? (
          <ActForm act="give-proxy" hidden={{ session: session.id }}>
            <Field label={words.standIn} hint={words.standInHint(board.proxies)}>{(control) => <KeptSelect {...control} name="to" defaultValue={own.standIn ?? ''}><option value="">{words.nobody}</option>{filled.filter(({ seat, voting }) => seat !== own.seat && voting === 'FULL').map(({ seat }) => <option key={seat} value={seat}>{nameOf(seat)}</option>)}</KeptSelect>}</Field>
          </ActForm>
        ) : null}
      </Stack>
    </CardBody>
  );
}
