import type { AnswersPage } from '@feder/contract/schemas';
import { IconOrg } from '@feder/icons/org';
import { Button } from '@feder/react/button';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Combobox } from '@feder/react/combobox';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Link } from '@feder/react/link';
import { Text } from '@feder/react/text';
import { useMessages } from '../../i18n.ts';
import { HiddenSearch } from '../../shell/hidden-search.tsx';
import { useHref } from '../../shell/links.ts';
import { Sentence } from '../../shell/sentence.tsx';
import { useSuggestions } from '../../shell/use-suggestions.ts';
import type { Meant } from './load.ts';

const ANCHOR = 'warum-nicht';

/** "Warum nicht …?": a body in, what keeps it from this answer out. Sent by GET, as the question is; `meant` are the bodies that typed words may mean. */
export function WhyNot({ page, meant }: { page: AnswersPage; meant: Meant | null }) {
  const { find: { whyNot: words } } = useMessages();
  const who = useSuggestions('body', words.who);
  const asked = page.whyNot;
  const start = asked ? { defaultOption: { value: asked.body, label: page.names.bodies[asked.body]?.name ?? asked.body } } : { defaultText: meant?.typed };
  return (
    <Card aria-labelledby={ANCHOR} className={asked ? undefined : 'dashboard-question-card'}>
      <CardHead><Heading level={2} id={ANCHOR}>{words.title}</Heading></CardHead>
      <form action={`/zustaendigkeit#${ANCHOR}`} aria-labelledby={ANCHOR} className="dashboard-question dashboard-why-not">
        <Field label={words.who} hint={words.hint}>
          {(control) => <Combobox key={asked?.body ?? meant?.typed ?? ''} {...control} {...who} {...start} name="not" textName="wer" icon={<IconOrg />} />}
        </Field>
        <Button type="submit">{words.submit}</Button>
        <HiddenSearch keys={['subject', 'place', 'role', 'on', 'at']} />
      </form>
      {asked ? <Reasons page={page} explanation={asked.explanation} /> : meant ? <Choice meant={meant} page={page} /> : null}
    </Card>
  );
}

function Reasons({ page: { names }, explanation: { question, because } }: { page: AnswersPage; explanation: NonNullable<AnswersPage['whyNot']>['explanation'] }) {
  return (
    <CardBody className="dashboard-answer">
      <Heading level={3}><Sentence of={question} names={names} /></Heading>
      {because.map((sentence, index) => <Text key={index} look="reason"><Sentence of={sentence} names={names} /></Text>)}
    </CardBody>
  );
}

/** What was typed names several bodies, or none. */
function Choice({ meant: { typed, hits, total }, page }: { meant: Meant; page: AnswersPage }) {
  const { find: { whyNot: words, choose } } = useMessages();
  const href = useHref();
  const address = (not: string) => `${href('/zustaendigkeit', { subject: page.subject.id, place: page.place.key, role: page.focus, not })}#${ANCHOR}`;
  return (
    <CardBody className="dashboard-answer">
      <Heading level={3}>{hits.length > 0 ? words.which : choose.none(typed)}</Heading>
      {hits.length > 0 ? <ul className="dashboard-links">{hits.map(({ id, name, detail }) => <li key={id}><Link href={address(id)}>{name}</Link> <span className="dashboard-detail">{detail}</span></li>)}</ul> : null}
      {hits.length < total ? <Text look="small" tone="muted">{words.more(String(hits.length), String(total))}</Text> : null}
    </CardBody>
  );
}
