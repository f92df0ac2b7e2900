import type { ActName } from '@feder/contract/routes';
import type { SessionView } from '@feder/contract/schemas';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Badge } from '@feder/react/badge';
import { Banner } from '@feder/react/banner';
import { ButtonLink } from '@feder/react/button-link';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptTextarea } from '../../shell/kept.tsx';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { useLive } from '../../shell/use-live.ts';
import { Plain } from '../plain/plain.tsx';
import { Agenda } from './agenda.tsx';
import { Attendance } from './attendance.tsx';
import { useDecideWords } from './messages.ts';
import { ResultCard } from './result-card.tsx';
import { AskToSpeak, Speakers } from './speakers.tsx';
import { Stage } from './stage.tsx';

const route = getRouteApi('/sitzungen/$id');
const STEPS: readonly ActName[] = ['invite', 'open-session', 'close-session', 'cancel-session'];

/** A session as it runs: agenda, the item of which it is the turn with its vote, results, and who is there. */
export function SessionPage() {
  const lang = useLang();
  const words = useDecideWords();
  const { boards: { session: old, sessions } } = useMessages();
  const href = useHref();
  const { session, board, me } = route.useLoaderData();
  const { cutSince } = useLive();
  const live = session.state === 'OPEN';
  const time = cutSince?.toLocaleTimeString(lang === 'en' ? 'en-GB' : 'de-DE') ?? '';
  const results = session.items.flatMap(({ position, title, ballots }) => ballots.flatMap((ballot) => (ballot.run ? [{ position, title, ballot: { ...ballot, run: ballot.run } }] : []))).toReversed();
  return (
    <>
      <PageTitle>{session.title[lang]}</PageTitle>
      {cutSince ? <Banner tone="danger" role="alert" aria-label={words.connection}><p><strong>{words.lost(time)}</strong> {words.lostOnly}</p></Banner> : null}
      <PageHead
        title={<>{session.title[lang]} {live ? <span className="decide-live" data-cut={cutSince ? '' : undefined}>{cutSince ? words.cut : words.live}</span> : null}</>}
        facts={<><Link href={href(`/gremien/${session.board}`)}>{board.name[lang]}</Link>{` · ${formatDay(session.day, lang)} · ${sessions.forms[session.form] ?? session.form} · ${session.public ? old.public : old.closed} · ${session.stateName[lang]}`}</>}
        actions={<><AskToSpeak session={session} me={me} /><ButtonLink size="small" href={href(`/sitzungen/${session.id}/niederschrift`)}>{words.minutes}</ButtonLink></>}
      />
      <Plain page="session" />
      <div className="decide-session">
        <Agenda session={session} />
        <Stack>
          <Stage session={session} board={board} cut={cutSince !== null} />
          <Speakers session={session} board={board} />
          {results.map(({ position, title, ballot }) => <ResultCard key={ballot.id} ballot={ballot} board={board} title={`TOP ${position}: ${title[lang]}`} />)}
          <Leading session={session} />
          <MinutesCard session={session} />
        </Stack>
        <Attendance session={session} board={board} me={me} />
      </div>
    </>
  );
}

/** What the session itself can do now: be opened, be closed. */
function Leading({ session }: { session: SessionView }) {
  const words = useDecideWords();
  const steps = STEPS.filter((act) => session.may[act]?.may);
  if (steps.length === 0) return null;
  return (
    <Card aria-labelledby="leiten" className="dashboard-forms-alone">
      <CardHead><Heading level={2} id="leiten">{words.acts}</Heading></CardHead>
      <CardBody><div className="dashboard-actions">{steps.map((act, at) => <ActForm key={act} act={act} hidden={{ session: session.id }} variant={at === 0 && session.state !== 'OPEN' ? 'primary' : 'secondary'} />)}</div></CardBody>
    </Card>
  );
}

function MinutesCard({ session }: { session: SessionView }) {
  const lang = useLang();
  const { boards: { session: words } } = useMessages();
  const { minutes } = session;
  const pending = (minutes?.approved ?? null) === null;
  return (
    <Card aria-labelledby="niederschrift">
      <CardHead><Heading level={2} id="niederschrift">{words.minutes}</Heading>{minutes ? <Badge tone={pending ? 'neutral' : 'ok'}>{minutes.approved === null ? words.pending : words.approved(formatDay(minutes.approved, lang))}</Badge> : null}</CardHead>
      <CardBody>
        <Stack>
          {minutes ? <div className="dashboard-lines">{minutes.text}</div> : <Text tone="muted">{words.noMinutes}</Text>}
          {minutes && pending && session.may['approve-minutes']?.may ? <ActForm act="approve-minutes" hidden={{ session: session.id }} /> : null}
        </Stack>
      </CardBody>
      {session.may['write-minutes']?.may && pending ? (
        <Accordion>
          <AccordionItem title={words.minutesText} open={session.state === 'CLOSED' && !minutes}>
            <ActForm act="write-minutes" hidden={{ session: session.id }}>
              <Field label={words.minutesText}>{(control) => <KeptTextarea key={minutes?.version ?? 0} {...control} name="text" rows={10} required defaultValue={minutes?.text ?? session.record} />}</Field>
            </ActForm>
          </AccordionItem>
        </Accordion>
      ) : null}
    </Card>
  );
}
