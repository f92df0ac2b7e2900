import type { ActName } from '@feder/contract/routes';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Alert } from '@feder/react/alert';
import { Badge } from '@feder/react/badge';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { OrderedList } from '@feder/react/list';
import { PageHead } from '@feder/react/page-head';
import { Columns, Stack } from '@feder/react/page-shell';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow, TableRowHead } from '@feder/react/table';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { useLive } from '../../shell/use-live.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { seatName } from './ballot-card.tsx';
import { KeptSelect, KeptTextarea } from '../../shell/kept.tsx';

const route = getRouteApi('/sitzungen/$id');
const STEPS: readonly ActName[] = ['invite', 'open-session', 'close-session', 'cancel-session'];

/** A session: agenda, attendance, quorum. */
export function SessionPage() {
  const lang = useLang();
  const { boards: { session: words, sessions, board: boardWords }, findings } = useMessages();
  const href = useHref();
  const { session, board, me } = route.useLoaderData();
  useLive();
  const filled = session.seats.filter(({ office }) => office !== null);
  const own = session.seats.find(({ office }) => office !== null && office === me);
  const given = session.seats.filter(({ standIn }) => standIn !== null && standIn === own?.seat);
  const nameOf = (id: string) => seatName(board, lang, id);
  return (
    <>
      <PageTitle>{session.title[lang]}</PageTitle>
      <PageHead
        title={session.title[lang]} actions={<PrintButton>{findings.print}</PrintButton>}
        facts={<><Link href={href(`/gremien/${session.board}`)}>{board.name[lang]}</Link>{` · ${formatDay(session.day, lang)} · ${sessions.forms[session.form] ?? session.form} · ${session.public ? words.public : words.closed} · ${session.stateName[lang]}`}</>}
      />
      <Columns align="start">
        <Stack>
          <Card aria-labelledby="tagesordnung">
            <CardHead><Heading level={2} id="tagesordnung">{words.agenda}</Heading></CardHead>
            <CardBody>
              {session.items.length === 0 ? <Text>{words.noAgenda}</Text> : (
                <OrderedList>{session.items.map(({ position, draft, title, public: open }) => <li key={position} value={position}><Link href={href(`/beschluesse/${draft}`)}>{title[lang]}</Link>{open ? '' : ` (${words.closed})`}</li>)}</OrderedList>
              )}
            </CardBody>
          </Card>
          <Card aria-labelledby="anwesenheit">
            <CardHead><Heading level={2} id="anwesenheit">{words.attendance}</Heading><Text look="small">{words.present(session.seats.filter(({ present }) => present).length, filled.length)}</Text></CardHead>
            <Table>
              <TableHead><TableRow><TableColumnHead>{words.seat}</TableColumnHead><TableColumnHead>{words.event}</TableColumnHead></TableRow></TableHead>
              <TableBody>
                {session.seats.map((seat) => (
                  <TableRow key={seat.seat}>
                    <TableRowHead>{seat.officeName?.[lang] ?? `${seat.name[lang]} (${seat.seat})`}{seat.voting === 'FULL' ? '' : ` · ${boardWords.votes[seat.voting] ?? seat.voting}`}</TableRowHead>
                    <TableCell label={words.event}>{seat.office === null ? words.vacant : seat.standIn !== null && seat.takenBy !== seat.office ? words.standsIn(nameOf(seat.standIn), seat.present) : seat.connected ? words.connected : seat.present ? <Badge tone="ok">{words.there}</Badge> : words.away}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Card>
          <Card aria-labelledby="niederschrift">
            <CardHead><Heading level={2} id="niederschrift">{words.minutes}</Heading>{session.minutes ? <Text look="small">{session.minutes.approved === null ? words.pending : words.approved(formatDay(session.minutes.approved, lang))}</Text> : null}</CardHead>
            <CardBody>
              <Stack>
                {session.minutes ? <div className="dashboard-lines">{session.minutes.text}</div> : <Text tone="muted">{words.noMinutes}</Text>}
                {session.may['write-minutes']?.may && (session.minutes?.approved ?? null) === null ? (
                  <ActForm act="write-minutes" hidden={{ session: session.id }}>
                    <Field label={words.minutesText}>{(control) => <KeptTextarea key={session.minutes?.version ?? 0} {...control} name="text" rows={10} required defaultValue={session.minutes?.text ?? session.record} />}</Field>
                  </ActForm>
                ) : null}
                {session.minutes && session.minutes.approved === null && session.may['approve-minutes']?.may ? <ActForm act="approve-minutes" hidden={{ session: session.id }} /> : null}
              </Stack>
            </CardBody>
          </Card>
        </Stack>
        <Card aria-labelledby="beschlussfaehigkeit">
          <CardHead><Heading level={2} id="beschlussfaehigkeit">{words.quorum}</Heading></CardHead>
          <CardBody>
            <Stack>
              {session.quorum === null ? <Text>{words.noRule}</Text> : (
                <div>
                  <Alert tone={session.quorum.holds ? 'ok' : 'warn'}>{session.quorum.holds ? words.hasQuorum : words.noQuorum}</Alert>
                  <Accordion><AccordionItem title={words.rule}><Text look="small">{session.quorum.text[lang]}</Text></AccordionItem></Accordion>
                </div>
              )}
              {session.may['attend']?.may ? (
                <ActForm act="attend" hidden={{ session: session.id }} variant="primary">
                  <Field label={words.event}>{(control) => <KeptSelect {...control} name="event">{Object.entries(words.events).filter(([event]) => event !== 'CONNECT' || session.form === 'HYBRID').map(([event, label]) => <option key={event} value={event}>{label}</option>)}</KeptSelect>}</Field>
                  {own && given.length > 0 ? <Field label={words.seat}>{(control) => <KeptSelect {...control} name="seat">{[own, ...given].map(({ seat }) => <option key={seat} value={seat}>{nameOf(seat)}</option>)}</KeptSelect>}</Field> : null}
                  <Field label={words.office}>{(control) => <KeptSelect {...control} name="office"><option value="">–</option>{filled.map(({ office, officeName }) => <option key={office} value={office ?? ''}>{officeName?.[lang] ?? office}</option>)}</KeptSelect>}</Field>
                </ActForm>
              ) : null}
              {session.may['give-proxy']?.may && board.proxies > 0 && own?.voting === 'FULL' ? (
                <ActForm act="give-proxy" hidden={{ session: session.id }}>
                  <Field label={words.standIn} hint={words.standInHint(board.proxies)}>{(control) => <KeptSelect {...control} name="to" defaultValue={own.standIn ?? ''}><option value="">{words.nobody}</option>{filled.filter(({ seat, voting }) => seat !== own.seat && voting === 'FULL').map(({ seat }) => <option key={seat} value={seat}>{nameOf(seat)}</option>)}</KeptSelect>}</Field>
                </ActForm>
              ) : null}
              {STEPS.filter((act) => session.may[act]?.may).map((act) => <ActForm key={act} act={act} hidden={{ session: session.id }} />)}
            </Stack>
          </CardBody>
        </Card>
      </Columns>
    </>
  );
}
