import { Card, CardBody } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { List } from '@feder/react/list';
import { PageHead } from '@feder/react/page-head';
import { Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay, formatInstant } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { PrintButton } from '../../shell/print-button.tsx';
import { Sentence } from '../../shell/sentence.tsx';
import { Plain } from '../plain/plain.tsx';
import { Proof } from './proof.tsx';

const route = getRouteApi('/zustaendigkeit/auszug');

/** One answer, to be printed and filed: what was asked, the answer with its reason, both clocks, and what it can be checked by. */
export function AnswerExtractPage() {
  const lang = useLang();
  const { boards: { extract: words }, find, roles, confidence } = useMessages();
  const { extract, page } = route.useLoaderData();
  const asked = page.answers.find(({ role }) => role === page.focus);
  if (!asked) throw new Error(`The answers have no role ${page.focus}. Every role of the subject is among them.`);
  const { clocks, names } = page;
  return (
    <>
      <PageTitle>{words.ofAnswer}</PageTitle>
      <PageHead title={words.ofAnswer} facts={`${page.subject.name} · ${page.place.name} · ${roles[asked.role]}`} actions={<PrintButton>{find.print}</PrintButton>} />
      <Plain page="extract" />
      <Stack>
        <Card aria-labelledby="antwort">
          <CardBody>
            <Stack>
              <Heading level={2} look="answer" id="antwort"><Sentence of={asked.explanation.headline} names={names} /></Heading>
              <Text look="reason"><Sentence of={asked.explanation.because} names={names} /></Text>
              {asked.explanation.notes.length > 0 ? <List>{asked.explanation.notes.map((note, at) => <li key={at}><Sentence of={note} names={names} /></li>)}</List> : null}
              <DescriptionList>
                <DescriptionTerm term={words.on}>{formatDay(clocks.on, lang)}</DescriptionTerm>
                <DescriptionTerm term={words.at}>{`${clocks.knownAt === '' ? '–' : formatInstant(clocks.knownAt, lang)} (${clocks.at})`}</DescriptionTerm>
                {asked.grounds.map(({ fact, source, paragraph, confidence: sure }) => <DescriptionTerm key={fact} term={words.ground}>{[names.sources[source]?.title ?? source, paragraph, confidence[sure]].filter(Boolean).join(', ')}</DescriptionTerm>)}
              </DescriptionList>
            </Stack>
          </CardBody>
        </Card>
        <Proof extract={extract} clocks={{ on: clocks.on, at: String(clocks.at) }} />
      </Stack>
    </>
  );
}
