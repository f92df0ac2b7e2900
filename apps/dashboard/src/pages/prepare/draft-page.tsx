import type { DraftView } from '@feder/contract/schemas';
import { Badge } from '@feder/react/badge';
import { Banner } from '@feder/react/banner';
import { Breadcrumb, BreadcrumbItem } from '@feder/react/breadcrumb';
import { Button } from '@feder/react/button';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { List } from '@feder/react/list';
import { PageHead } from '@feder/react/page-head';
import { Columns, Stack } from '@feder/react/page-shell';
import { StepIndicator } from '@feder/react/step-indicator';
import { Text } from '@feder/react/text';
import { Timeline, TimelineItem } from '@feder/react/timeline';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { Hash } from '../../shell/hash.tsx';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { useLive } from '../../shell/use-live.ts';
import { Plain } from '../plain/plain.tsx';
import { ResultCard, seatName } from '../decide/result-card.tsx';
import { VoteCard } from '../decide/vote-card.tsx';
import { ChosenSentence } from './chosen-sentence.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { EffectPanel } from './effect/effect-panel.tsx';
import { useTrial } from './editor/use-trial.ts';
import { usePrepareWords } from './messages.ts';
import { NextSteps } from './next-steps.tsx';
import { Preparation } from './preparation.tsx';
import { Versions } from './versions.tsx';

const route = getRouteApi('/beschluesse/$id');

/** A draft with its whole file: the text, its effect, the next step, the vote, and what came of it. */
export function DraftPage() {
  const lang = useLang();
  const own = usePrepareWords();
  const { boards: { draft: words, drafts, nav }, findings } = useMessages();
  const href = useHref();
  const data = route.useLoaderData();
  const { draft, board } = data;
  const { cutSince } = useLive();
  const text = draft.texts.at(-1);
  const trial = useTrial({ board: draft.board, rank: text?.rank ?? '', effect: text?.effect === 'RECOMMENDATION' ? 'RECOMMENDATION' : 'BINDING' });
  const writes = draft.may['write-text']?.may === true;
  const running = draft.ballots.find(({ run }) => run === null);
  const stale = trial.waiting !== null || draft.effect?.stale === true;
  const summary = writes ? trial.shown?.summary ?? draft.effect : draft.effect;
  return (
    <>
      <PageTitle>{draft.title[lang]}</PageTitle>
      <Breadcrumb label={own.crumb}><BreadcrumbItem href={href('/beschluesse')}>{nav.drafts}</BreadcrumbItem><BreadcrumbItem>{draft.title[lang]}</BreadcrumbItem></Breadcrumb>
      <PageHead title={draft.title[lang]} facts={<><Link href={href(`/gremien/${draft.board}`)}>{board.name[lang]}</Link>{` · ${draft.stateName[lang]} · ${words.version(draft.version)}${text ? ` · ${words.effects[text.effect] ?? text.effect}` : ''}`}{draft.suspended ? <> <Badge tone="warn">{drafts.suspended}</Badge></> : null}</>} actions={<PrintButton>{findings.print}</PrintButton>} />
      <Plain page="draft" />
      {trial.waiting && trial.shown ? <Banner tone="warn" role="alert" aria-label={own.stale} actions={<Button size="small" onClick={trial.take}>{own.take}</Button>}><p><strong>{own.staleTitle}</strong> {own.staleLive(trial.shown.head, trial.waiting.head)}</p></Banner>
        : draft.effect?.stale ? <Banner tone="warn" aria-label={own.stale} actions={draft.may['weigh']?.may ? <ActForm act="weigh" hidden={{ draft: draft.id }} variant="primary" /> : null}><p><strong>{own.staleTitle}</strong> {own.staleText}</p></Banner> : null}
      <Way draft={draft} />
      <Columns align="start" className="prepare-columns">
        <Stack>
          {running ? <VoteCard ballot={running} board={board} label={draft.stateName[lang]} question={draft.title[lang]} cut={cutSince !== null} /> : null}
          {writes ? <DraftEditor data={data} trial={trial} /> : <Reading draft={draft} />}
          {draft.texts.length > 1 ? <Versions texts={draft.texts} /> : null}
          <Act draft={draft} />
          {draft.ballots.flatMap((ballot) => (ballot.run ? [{ ...ballot, run: ballot.run }] : [])).toReversed().map((ballot) => <ResultCard key={ballot.id} ballot={ballot} board={board} title={words.votes} />)}
          <Preparation data={data} />
          {draft.objections.length > 0 ? (
            <Card aria-labelledby="widerspruch">
              <CardHead><Heading level={2} id="widerspruch">{words.objections}</Heading></CardHead>
              <CardBody><List>{draft.objections.map(({ day, grounds, office }) => <li key={`${day}${office}`}>{`${formatDay(day, lang)}: ${grounds}`}</li>)}</List>{data.renewals.map(({ id, title }) => <p key={id}><Link href={href(`/beschluesse/${id}`)}>{title[lang]}</Link></p>)}</CardBody>
            </Card>
          ) : null}
        </Stack>
        <Stack>
          {draft.effect === null && !writes ? null : <EffectPanel summary={summary ?? null} head={(writes ? trial.shown?.head : undefined) ?? draft.effect?.head ?? null} stale={stale} collides={draft.collides} live={writes} onWhole={trial.whole} note={trial.failed ? own.failed : trial.shown && trial.shown.refusals.length > 0 ? own.refusedEffect : undefined} />}
          <NextSteps data={data} locked={stale ? own.locked : null} />
          {draft.recusals.length > 0 ? (
            <Card aria-labelledby="befangen">
              <CardHead><Heading level={2} id="befangen">{words.recusals}</Heading></CardHead>
              <CardBody><List>{draft.recusals.map(({ seat, reason }) => <li key={seat}>{`${seatName(board, lang, seat)}: ${reason}`}</li>)}</List></CardBody>
            </Card>
          ) : null}
          {draft.steps.length > 0 ? (
            <Card aria-labelledby="verlauf">
              <CardHead><Heading level={2} id="verlauf">{words.history}</Heading></CardHead>
              <CardBody><Timeline>{draft.steps.map((step) => <TimelineItem key={step.n} date={formatDay(step.day, lang)} dateTime={step.day}>{own.stays[step.event] ?? draft.states[step.to]?.[lang] ?? step.to}{step.note ? ` · ${step.note}` : ''}</TimelineItem>)}</Timeline></CardBody>
            </Card>
          ) : null}
        </Stack>
      </Columns>
    </>
  );
}

/** Which step of the way a draft has come to, counted from 1; null where it went another way. */
function stepOf({ state, hearings, steps, act }: DraftView): number | null {
  switch (state) {
    case 'DRAFT': return 1;
    case 'SUBMITTED': return hearings.length > 0 || steps.some(({ event }) => event === 'hear') ? 3 : 2;
    case 'SCHEDULED': return 4;
    case 'OPEN': case 'VOTING': return 5;
    case 'ADOPTED': case 'CERTIFIED': return act?.force === 'IN_FORCE' ? 8 : 6;
    case 'PUBLISHED': return act?.force === 'IN_FORCE' ? 8 : 7;
    default: return null;
  }
}

function Way({ draft }: { draft: DraftView }) {
  const lang = useLang();
  const words = usePrepareWords();
  const current = stepOf(draft);
  if (current === null) return <p><Badge tone="danger">{draft.stateName[lang]}</Badge></p>;
  return <Card aria-label={words.way} className="prepare-way"><StepIndicator current={current} steps={words.steps.map((name) => ({ name }))} words={{ label: words.way, of: words.stepOf, done: words.stepDone }} /></Card>;
}

/** The text as it stands, for whoever reads it. */
function Reading({ draft }: { draft: DraftView }) {
  const words = usePrepareWords();
  const { boards: { draft: old } } = useMessages();
  const text = draft.texts.at(-1);
  return (
    <Card aria-labelledby="ziffern" edge="action">
      <CardHead><Heading level={2} id="ziffern">{words.clauses}</Heading></CardHead>
      <ol className="prepare-clauses">{draft.clauses.map(({ number, words: sentence }) => <li key={number} className="prepare-clause"><span className="prepare-number" aria-hidden="true">{number}</span><p className="prepare-sentence"><ChosenSentence of={sentence} /></p></li>)}</ol>
      {text?.reasons ? <CardBody><Heading level={3}>{old.reasons}</Heading><Text>{text.reasons}</Text></CardBody> : null}
    </Card>
  );
}

function Act({ draft: { id, act } }: { draft: DraftView }) {
  const lang = useLang();
  const { boards: { draft: words, extract } } = useMessages();
  const href = useHref();
  const own = usePrepareWords();
  if (!act) return null;
  const assessed = act.clauses.flatMap(({ number, assessments }) => assessments.map((title) => ({ number, title })));
  return (
    <Card aria-labelledby="akt">
      <CardHead><Heading level={2} id="akt">{`${words.act} ${act.label}`}</Heading></CardHead>
      <CardBody>
        <DescriptionList>
          <DescriptionTerm term={words.adopted}>{formatDay(act.adopted, lang)}</DescriptionTerm>
          {act.force === null ? null : <DescriptionTerm term={words.force}>{words.forces[act.force] ?? act.force}</DescriptionTerm>}
          {assessed.length > 0 ? <DescriptionTerm term={own.assessments}><ul className="dashboard-plain">{assessed.map(({ number, title }) => <li key={`${number} ${title.de}`}>{`${words.number(number)}: ${title[lang]}`}</li>)}</ul></DescriptionTerm> : null}
          {act.joined.length > 0 ? <DescriptionTerm term={words.joined}>{act.joined.map(({ name }) => name).join(', ')}</DescriptionTerm> : null}
          <DescriptionTerm term={words.hash}><Hash of={act.hash} /></DescriptionTerm>
        </DescriptionList>
        <p><Link href={href(`/beschluesse/${id}/auszug`)}>{extract.link}</Link></p>
      </CardBody>
    </Card>
  );
}
