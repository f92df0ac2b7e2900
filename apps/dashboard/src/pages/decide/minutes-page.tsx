import type { SessionView } from '@feder/contract/schemas';
import { Badge } from '@feder/react/badge';
import { ButtonLink } from '@feder/react/button-link';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { PageHead } from '@feder/react/page-head';
import { Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { Hash } from '../../shell/hash.tsx';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Plain } from '../plain/plain.tsx';
import { useDecideWords } from './messages.ts';
import { ResultCard, seatName } from './result-card.tsx';

const route = getRouteApi('/sitzungen/$id/niederschrift');

/** The Niederschrift as a document to print: who was there, each item with its result, and the text as it was written and approved. */
export function MinutesPage() {
  const lang = useLang();
  const words = useDecideWords();
  const { boards: { session: old, sessions }, findings } = useMessages();
  const href = useHref();
  const { session, board } = route.useLoaderData();
  const named = (some: SessionView['seats']) => some.map(({ seat }) => seatName(board, lang, seat)).join(', ') || words.nobody;
  const { minutes } = session;
  return (
    <>
      <PageTitle>{words.document(session.title[lang])}</PageTitle>
      <PageHead title={words.document(session.title[lang])} facts={`${board.name[lang]} · ${formatDay(session.day, lang)} · ${session.stateName[lang]}`} actions={<><ButtonLink size="small" href={href(`/sitzungen/${session.id}`)}>{words.backToSession}</ButtonLink><PrintButton>{findings.print}</PrintButton></>} />
      <Plain page="minutes" />
      <Stack>
        <Card aria-labelledby="teilnahme">
          <CardHead><Heading level={2} id="teilnahme">{words.attendance}</Heading></CardHead>
          <CardBody>
            <DescriptionList>
              <DescriptionTerm term={words.day}>{formatDay(session.day, lang)}</DescriptionTerm>
              {session.place === '' ? null : <DescriptionTerm term={words.place}>{session.place}</DescriptionTerm>}
              <DescriptionTerm term={words.form}>{`${sessions.forms[session.form] ?? session.form}, ${session.public ? old.public : old.closed}`}</DescriptionTerm>
              <DescriptionTerm term={words.present}>{named(session.seats.filter(({ present }) => present))}</DescriptionTerm>
              <DescriptionTerm term={words.absent}>{named(session.seats.filter(({ present, office }) => office !== null && !present))}</DescriptionTerm>
            </DescriptionList>
          </CardBody>
        </Card>
        {session.items.map(({ position, draft, title, ballots }) => {
          const closed = ballots.flatMap((ballot) => (ballot.run ? [{ ...ballot, run: ballot.run }] : []));
          const heading = `TOP ${position}: ${title[lang]}`;
          return closed.length > 0 ? closed.map((ballot) => <ResultCard key={ballot.id} ballot={ballot} board={board} title={heading} />)
            : <Card key={draft} aria-labelledby={draft}><CardHead><Heading level={2} id={draft}>{heading}</Heading></CardHead><CardBody><Text>{words.noVote}</Text></CardBody></Card>;
        })}
        <Card aria-labelledby="wortlaut">
          <CardHead><Heading level={2} id="wortlaut">{words.written}</Heading>{minutes ? <Badge tone={minutes.approved === null ? 'neutral' : 'ok'}>{minutes.approved === null ? old.pending : old.approved(formatDay(minutes.approved, lang))}</Badge> : null}</CardHead>
          <CardBody>
            {minutes ? (
              <Stack>
                <div className="dashboard-lines">{minutes.text}</div>
                <DescriptionList><DescriptionTerm term={words.version(minutes.version)}><Hash of={minutes.hash} /></DescriptionTerm></DescriptionList>
              </Stack>
            ) : <Text tone="muted">{old.noMinutes}</Text>}
          </CardBody>
        </Card>
      </Stack>
    </>
  );
}
