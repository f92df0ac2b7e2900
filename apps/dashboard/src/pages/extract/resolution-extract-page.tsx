import { Card, CardBody, CardHead } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { OrderedList } from '@feder/react/list';
import { PageHead } from '@feder/react/page-head';
import { Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { Timeline, TimelineItem } from '@feder/react/timeline';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { Hash } from '../../shell/hash.tsx';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { plain } from '../../shell/sentence.tsx';
import { Plain } from '../plain/plain.tsx';
import { Proof } from './proof.tsx';

const route = getRouteApi('/beschluesse/$id/auszug');

/** A resolution, to be printed and filed: its text, what the rule made of the vote, its life, and what it can be checked by. */
export function ResolutionExtractPage() {
  const lang = useLang();
  const { boards: { extract: words, draft: draftWords }, find } = useMessages();
  const { extract, draft, board } = route.useLoaderData();
  const { act } = draft;
  if (!act) throw new Error('An extract was made of a draft that nobody adopted. The interface refuses one.');
  const run = draft.ballots.find((each) => each.run?.outcome === 'ADOPTED' || each.run?.outcome === 'CONFIRMED')?.run;
  const text = draft.texts.at(-1);
  return (
    <>
      <PageTitle>{words.ofResolution(act.label)}</PageTitle>
      <PageHead title={words.ofResolution(act.label)} facts={`${board.name[lang]} · ${draft.title[lang]}`} actions={<PrintButton>{find.print}</PrintButton>} />
      <Plain page="extract" />
      <Stack>
        <Card aria-labelledby="wortlaut">
          <CardHead><Heading level={2} id="wortlaut">{draftWords.clauses}</Heading></CardHead>
          <CardBody>
            <Stack>
              <OrderedList>{draft.clauses.map(({ number, words: sentence }) => <li key={number} value={number}>{plain(sentence)}</li>)}</OrderedList>
              {text?.reasons ? <div><Heading level={3}>{draftWords.reasons}</Heading><Text>{text.reasons}</Text></div> : null}
              <DescriptionList>
                <DescriptionTerm term={draftWords.adopted}>{formatDay(act.adopted, lang)}</DescriptionTerm>
                {run ? <DescriptionTerm term={draftWords.result}>{run.reason[lang]}</DescriptionTerm> : null}
                <DescriptionTerm term={draftWords.hash}><Hash of={act.hash} /></DescriptionTerm>
              </DescriptionList>
            </Stack>
          </CardBody>
        </Card>
        <Card aria-labelledby="verlauf">
          <CardHead><Heading level={2} id="verlauf">{draftWords.history}</Heading></CardHead>
          <CardBody><Timeline>{draft.steps.map((step) => <TimelineItem key={step.n} date={formatDay(step.day, lang)} dateTime={step.day}>{draft.states[step.to]?.[lang] ?? step.to}</TimelineItem>)}</Timeline></CardBody>
        </Card>
        <Proof extract={extract} clocks={{ at: String(extract.content['at']) }} />
      </Stack>
    </>
  );
}
