import { Alert } from '@feder/react/alert';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { List, OrderedList } from '@feder/react/list';
import { PageHead } from '@feder/react/page-head';
import { Columns, Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { Timeline, TimelineItem } from '@feder/react/timeline';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { Hash } from '../../shell/hash.tsx';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { plain } from '../../shell/sentence.tsx';
import { useLive } from '../../shell/use-live.ts';
import { BallotCard } from './ballot-card.tsx';
import { NextSteps } from './next-steps.tsx';
import { Preparation } from './preparation.tsx';

const route = getRouteApi('/beschluesse/$id');

/** A draft with its whole file: the text, its effect, the next step, the vote, and what came of it. */
export function DraftPage() {
  const lang = useLang();
  const { boards: { draft: words, extract }, findings } = useMessages();
  const href = useHref();
  const data = route.useLoaderData();
  const { draft, board } = data;
  useLive();
  const text = draft.texts.at(-1);
  return (
    <>
      <PageTitle>{draft.title[lang]}</PageTitle>
      <PageHead title={draft.title[lang]} facts={<><Link href={href(`/gremien/${draft.board}`)}>{board.name[lang]}</Link>{` · ${draft.stateName[lang]} · ${words.version(draft.version)}${text ? ` · ${words.effects[text.effect] ?? text.effect}` : ''}`}</>} actions={<PrintButton>{findings.print}</PrintButton>} />
      {draft.collides.length > 0 ? (
        <Alert tone="warn">
          <p><strong>{words.collides}</strong></p>
          <p>{words.collidesText}</p>
          <List>{draft.collides.map((other) => <li key={other.draft}><Link href={href(`/beschluesse/${other.draft}`)}>{other.title[lang]}</Link></li>)}</List>
        </Alert>
      ) : null}
      <Columns align="start">
        <Stack>
          <Card aria-labelledby="ziffern" edge="action">
            <CardHead><Heading level={2} id="ziffern">{words.clauses}</Heading></CardHead>
            <CardBody>
              <Stack>
                <OrderedList>{draft.clauses.map(({ number, words: sentence }) => <li key={number} value={number}>{plain(sentence)}</li>)}</OrderedList>
                {text?.reasons ? <div><Heading level={3}>{words.reasons}</Heading><Text>{text.reasons}</Text></div> : null}
              </Stack>
            </CardBody>
          </Card>
          {draft.act ? (
            <Card aria-labelledby="akt">
              <CardHead><Heading level={2} id="akt">{`${words.act} ${draft.act.label}`}</Heading></CardHead>
              <CardBody>
                <DescriptionList>
                  <DescriptionTerm term={words.adopted}>{formatDay(draft.act.adopted, lang)}</DescriptionTerm>
                  {draft.act.force === null ? null : <DescriptionTerm term={words.force}>{words.forces[draft.act.force] ?? draft.act.force}</DescriptionTerm>}
                  {draft.act.joined.length > 0 ? <DescriptionTerm term={words.joined}>{draft.act.joined.map(({ name }) => name).join(', ')}</DescriptionTerm> : null}
                  <DescriptionTerm term={words.hash}><Hash of={draft.act.hash} /></DescriptionTerm>
                </DescriptionList>
                <p><Link href={href(`/beschluesse/${draft.id}/auszug`)}>{extract.link}</Link></p>
              </CardBody>
            </Card>
          ) : null}
          {draft.effect === null ? null : (
            <Card aria-labelledby="wirkung">
              <CardHead><Heading level={2} id="wirkung">{words.effect}</Heading></CardHead>
              <CardBody>
                <Stack>
                  {draft.effect.stale ? <Alert tone="warn">{words.stale}</Alert> : null}
                  <List>{draft.effect.words.map((sentence, at) => <li key={at}>{plain(sentence)}</li>)}</List>
                </Stack>
              </CardBody>
            </Card>
          )}
          <Preparation data={data} />
          {draft.ballots.toReversed().map((ballot) => <BallotCard key={ballot.id} ballot={ballot} board={board} />)}
          {draft.objections.length > 0 ? (
            <Card aria-labelledby="widerspruch">
              <CardHead><Heading level={2} id="widerspruch">{words.objections}</Heading></CardHead>
              <CardBody><List>{draft.objections.map(({ day, grounds, office }) => <li key={`${day}${office}`}>{`${formatDay(day, lang)}: ${grounds}`}</li>)}</List></CardBody>
            </Card>
          ) : null}
        </Stack>
        <Stack>
          <NextSteps data={data} />
          {draft.recusals.length > 0 ? (
            <Card aria-labelledby="befangen">
              <CardHead><Heading level={2} id="befangen">{words.recusals}</Heading></CardHead>
              <CardBody><List>{draft.recusals.map(({ seat, reason }) => <li key={seat}>{`${seat}: ${reason}`}</li>)}</List></CardBody>
            </Card>
          ) : null}
          {draft.steps.length > 0 ? (
            <Card aria-labelledby="verlauf">
              <CardHead><Heading level={2} id="verlauf">{words.history}</Heading></CardHead>
              <CardBody><Timeline>{draft.steps.map((step) => <TimelineItem key={step.n} date={formatDay(step.day, lang)} dateTime={step.day}>{draft.states[step.to]?.[lang] ?? step.to}{step.note ? ` · ${step.note}` : ''}</TimelineItem>)}</Timeline></CardBody>
            </Card>
          ) : null}
        </Stack>
      </Columns>
    </>
  );
}
