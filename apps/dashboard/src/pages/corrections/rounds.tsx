import type { RoundList, WireSubject } from '@feder/contract/schemas';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Badge } from '@feder/react/badge';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { List } from '@feder/react/list';
import { Stack } from '@feder/react/page-shell';
import { Progress } from '@feder/react/progress';
import { Text } from '@feder/react/text';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptInput, KeptSelect } from '../../shell/kept.tsx';

type Round = RoundList['items'][number];

/** Rounds of confirmation: how many have answered, who has not, and for the office that is asked the form to answer with. */
export function Rounds({ rounds, subjects, registrar }: { rounds: RoundList; subjects: readonly WireSubject[]; registrar: boolean }) {
  const lang = useLang();
  const { boards: { corrections: words, write } } = useMessages();
  return (
    <>
      <Heading level={2}>{words.rounds}</Heading>
      {rounds.items.length === 0 ? <Text tone="muted">{words.noRound}</Text> : <Stack>{rounds.items.map((round) => <RoundCard key={round.id} round={round} registrar={registrar} />)}</Stack>}
      {registrar ? (
        <Card aria-labelledby="runde-eroeffnen">
          <CardHead><Heading level={3} id="runde-eroeffnen">{words.openRound}</Heading></CardHead>
          <CardBody>
            <ActForm act="open-round">
              <Field label={words.roundTitle}>{(control) => <KeptInput {...control} name="title" required />}</Field>
              <Field label={write.subject}>{(control) => <KeptSelect {...control} name="subject">{subjects.map(({ id, name }) => <option key={id} value={id}>{name[lang]}</option>)}</KeptSelect>}</Field>
              <Field label={words.due}>{(control) => <KeptInput {...control} name="due" type="date" required />}</Field>
            </ActForm>
          </CardBody>
        </Card>
      ) : null}
    </>
  );
}

function RoundCard({ round, registrar }: { round: Round; registrar: boolean }) {
  const lang = useLang();
  const { boards: { corrections: words, draft: draftWords }, roles } = useMessages();
  const { id, title, subjectName, due, closed, records, of, given, missing } = round;
  return (
    <Card as="article" aria-labelledby={id}>
      <CardHead><Heading level={3} id={id}>{title[lang]}</Heading><Badge tone={closed ? 'neutral' : 'action'}>{closed ? words.closed(formatDay(closed.day, lang), closed.confirmed) : words.runsUntil(formatDay(due, lang))}</Badge></CardHead>
      <CardBody>
        <Stack>
          <Text>{words.about(subjectName[lang])}</Text>
          <Progress label={words.answers} value={given} max={Math.max(1, of)} of={draftWords.of(given, of)} />
          {records.filter(({ mine }) => mine).map((record) => (
            <ActForm key={record.assignment} act="confirm" hidden={{ round: id, assignment: record.assignment }}>
              <Text>{words.recorded(record.subjectName[lang], roles[record.role as keyof typeof roles], record.bodies.map(({ name }) => name[lang]).join(', '))}</Text>
              <Field label={words.verdict}>{(control) => <KeptSelect {...control} name="confirms"><option value="true">{words.right}</option><option value="false">{words.wrong}</option></KeptSelect>}</Field>
              <Field label={words.note}>{(control) => <KeptInput {...control} name="note" required />}</Field>
            </ActForm>
          ))}
          {registrar && closed === null ? <ActForm act="close-round" hidden={{ round: id }} /> : null}
        </Stack>
      </CardBody>
      <Accordion>
        {missing.length > 0 ? <AccordionItem title={words.missing(missing.length)}><List>{missing.map(({ assignment, body, bodyName }) => <li key={`${assignment} ${body}`}>{`${bodyName[lang]} (${assignment})`}</li>)}</List></AccordionItem> : null}
        {given > 0 ? <AccordionItem title={words.answers}><List>{records.flatMap(({ assignment, answers }) => answers.map(({ body, bodyName, confirms, note }) => <li key={`${assignment} ${body}`}>{`${bodyName[lang]}: ${confirms ? words.right : words.wrong}. ${note}`}</li>))}</List></AccordionItem> : null}
      </Accordion>
    </Card>
  );
}
