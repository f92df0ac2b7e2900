import type { CorrectionList } from '@feder/contract/schemas';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Badge } from '@feder/react/badge';
import { ButtonLink } from '@feder/react/button-link';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { PageHead } from '@feder/react/page-head';
import { Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { getRouteApi } from '@tanstack/react-router';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptInput, KeptSelect } from '../../shell/kept.tsx';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { Rounds } from './rounds.tsx';
import { useRoot } from '../../shell/use-root.ts';
import { Plain } from '../plain/plain.tsx';

const route = getRouteApi('/hinweise');
type Request = CorrectionList['requests'][number];
type Proposal = CorrectionList['proposals'][number];

/** Hints on answers, and the corrections that they lead to: one office proposes, another certifies. */
export function CorrectionsPage() {
  const lang = useLang();
  const { boards: { corrections: words, signIn } } = useMessages();
  const href = useHref();
  const data = route.useLoaderData();
  const { me } = useRoot();
  if (data === null) {
    return (
      <>
        <PageTitle>{words.title}</PageTitle>
        <PageHead title={words.title} facts={words.cannot} actions={<ButtonLink size="small" variant="primary" href={href('/anmelden')}>{signIn.submit}</ButtonLink>} />
        <Plain page="corrections" />
      </>
    );
  }
  const { list, rounds, subjects } = data;
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.facts(formatNumber(list.requests.filter(({ state }) => state === 'OPEN').length, lang))} />
      <Plain page="corrections" />
      <Heading level={2}>{words.requests}</Heading>
      {list.requests.length === 0 ? <Text tone="muted">{words.none}</Text> : <Stack>{list.requests.map((request) => <RequestCard key={request.id} request={request} />)}</Stack>}
      {list.barriers.length === 0 ? null : (
        <>
          <Heading level={2}>{words.barriers}</Heading>
          <Stack>{list.barriers.map(({ id, page, message }) => <Card key={id} aria-label={page || words.barriers}><CardBody>{page ? <p><strong className="dashboard-address">{page}</strong></p> : null}<p className="dashboard-lines">{message}</p><ActForm act="erase-contact" hidden={{ request: id }} variant="tertiary" /></CardBody></Card>)}</Stack>
        </>
      )}
      <Heading level={2}>{words.proposals}</Heading>
      {list.proposals.length === 0 ? <Text tone="muted">{words.noProposal}</Text> : <Stack>{list.proposals.map((proposal) => <ProposalCard key={proposal.id} proposal={proposal} />)}</Stack>}
      <Rounds rounds={rounds} subjects={subjects} registrar={me?.office?.tasks.includes('REGISTRAR') ?? false} />
    </>
  );
}

function RequestCard({ request: { id, subject, subjectName, place, placeName, role, on, at, message, state, rules, ruling } }: { request: Request }) {
  const lang = useLang();
  const { boards: { corrections: words } } = useMessages();
  const href = useHref();
  const { form } = useRoot();
  return (
    <Card as="article" aria-labelledby={id}>
      <CardHead><Heading level={3} id={id}>{`${subjectName[lang]}, ${placeName}`}</Heading><Badge tone={state === 'OPEN' ? 'action' : 'neutral'}>{words.states[state]}</Badge></CardHead>
      <CardBody>
        <Stack>
          <Text>{message}</Text>
          <p><Link href={href('/zustaendigkeit', { subject, place, role, on, at: String(at) })}>{words.answer}</Link></p>
          <Ruling of={ruling} />
        </Stack>
      </CardBody>
      {state === 'OPEN' ? (
        <Accordion>
          <AccordionItem title={words.handle} open={form.values['request'] === id}>
            <Stack>
              <ActForm act="propose-correction" hidden={{ request: id, fact: 'assignment' }}>
                <Field label={words.record}>{(control) => <KeptSelect {...control} name="record">{rules.map((rule) => <option key={rule} value={rule}>{rule}</option>)}</KeptSelect>}</Field>
                <Field label={words.confidence}>{(control) => <KeptSelect {...control} name="confidence">{Object.entries(words.confidences).map(([value, label]) => <option key={value} value={value}>{label}</option>)}</KeptSelect>}</Field>
                <Field label={words.source}>{(control) => <KeptInput {...control} name="source" required />}</Field>
                <Field label={words.paragraph}>{(control) => <KeptInput {...control} name="paragraph" />}</Field>
                <Field label={words.from} hint={words.fromHint}>{(control) => <KeptInput {...control} name="since" type="date" />}</Field>
                <Field label={words.reason}>{(control) => <KeptInput {...control} name="reason" required />}</Field>
              </ActForm>
              <ActForm act="decline-request" hidden={{ request: id }}><Field label={words.note}>{(control) => <KeptInput {...control} name="note" required />}</Field></ActForm>
            </Stack>
          </AccordionItem>
        </Accordion>
      ) : null}
    </Card>
  );
}

function ProposalCard({ proposal: { id, record, version, fields, reason, office, day, ruling } }: { proposal: Proposal }) {
  const lang = useLang();
  const { boards: { corrections: words } } = useMessages();
  return (
    <Card as="article" aria-labelledby={id}>
      <CardHead><Heading level={3} id={id}>{words.version(record, version)}</Heading></CardHead>
      <CardBody>
        <Stack>
          <Text>{`${formatDay(day, lang)}, ${office}: ${reason}`}</Text>
          <div><strong>{words.fields}</strong><pre className="dashboard-lines">{JSON.stringify(fields, null, 1)}</pre></div>
          <Ruling of={ruling} />
          {ruling === null ? (
            <ActForm act="certify-correction" hidden={{ proposal: id }}>
              <Field label={words.verdict}>{(control) => <KeptSelect {...control} name="accepted"><option value="true">{words.accept}</option><option value="false">{words.decline}</option></KeptSelect>}</Field>
              <Field label={words.note}>{(control) => <KeptInput {...control} name="note" required />}</Field>
            </ActForm>
          ) : null}
        </Stack>
      </CardBody>
    </Card>
  );
}

function Ruling({ of: ruling }: { of: Request['ruling'] }) {
  const lang = useLang();
  const { boards: { corrections: words } } = useMessages();
  if (ruling === null) return null;
  return <Text look="small">{words.ruled(formatDay(ruling.day, lang), ruling.office, ruling.note)}</Text>;
}
