import type { SubjectProfile, WireTerritory } from '@feder/contract/schemas';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { Text } from '@feder/react/text';
import { formatDay, formatNumber } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { ActField } from '../../shell/act-field.tsx';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptInput, KeptSelect } from '../../shell/kept.tsx';
import { useMay } from '../../shell/use-may.ts';
import { useRoot } from '../../shell/use-root.ts';
import { useProfileWords } from './words.ts';

/** Rollout-Stand: where it is live, promised or planned, of how many, and what is overdue. `places`: for which somebody can report, in the Planspiel. */
export function Rollout({ profile: { rollout, subject, world }, places }: { profile: SubjectProfile; places: readonly WireTerritory[] }) {
  const { rolloutCard: words } = useProfileWords();
  return (
    <Card as="aside" aria-labelledby="rollout">
      <CardHead><Heading level={2} id="rollout" tabIndex={-1}>{words.title}</Heading></CardHead>
      <CardBody className="dashboard-answer">{rollout === null ? <Text tone="muted">{words.none}</Text> : <Stand rollout={rollout} />}</CardBody>
      {world === 'planspiel' ? <Report subject={subject.id} places={places} /> : null}
    </Card>
  );
}

function Stand({ rollout: { of, counts, overdue } }: { rollout: NonNullable<SubjectProfile['rollout']> }) {
  const lang = useLang();
  const { rolloutCard: words, rollout: states } = useProfileWords();
  const number = (value: number) => formatNumber(value, lang);
  const known = counts.reduce((sum, { count }) => sum + count, 0);
  const rows = [...counts.map(({ state, count }) => ({ name: states[state] ?? state, count })), { name: words.rest, count: of - known }];
  return (
    <>
      <DescriptionList>{rows.map(({ name, count }) => <DescriptionTerm key={name} term={name}>{words.of(number(count), number(of))}</DescriptionTerm>)}</DescriptionList>
      {overdue.length === 0 ? null : (
        <>
          <strong className="profile-due">{words.overdue(number(overdue.length))}</strong>
          <ul className="dashboard-plain">{overdue.map(({ place, name, due }) => <li key={place}>{`${name}, ${words.due(formatDay(due, lang))}`}</li>)}</ul>
        </>
      )}
    </>
  );
}

/** Rollout-Stand melden: whoever speaks for a place, and the registrar for each; others are told who may. */
function Report({ subject, places }: { subject: string; places: readonly WireTerritory[] }) {
  const { boards: { acts } } = useMessages();
  const { rolloutCard: words, rollout: states, note } = useProfileWords();
  const { me, form } = useRoot();
  const isRegistrar = me?.office?.tasks.includes('REGISTRAR') === true;
  const own = places.filter(({ key }) => isRegistrar || me?.office?.places.includes(key));
  const may = useMay('report-rollout', own.length > 0);
  if (!may.may) return <CardBody><Text look="small" tone="muted">{`${acts['report-rollout']}: ${may.why}`}</Text></CardBody>;
  return (
    <Accordion>
      <AccordionItem title={acts['report-rollout']} open={form.act === 'report-rollout'}>
        <ActForm act="report-rollout" hidden={{ subject }}>
          <ActField name="place" label={words.place} wrong={words.wrongPlace}>{(control) => <KeptSelect {...control}>{own.map(({ key, name }) => <option key={key} value={key}>{name}</option>)}</KeptSelect>}</ActField>
          <ActField name="state" label={words.state} wrong={words.wrongPlace}>{(control) => <KeptSelect {...control}>{Object.entries(states).map(([value, name]) => <option key={value} value={value}>{name}</option>)}</KeptSelect>}</ActField>
          <ActField name="due" label={words.dueBy} hint={words.dueHint} wrong={words.wrongDay} optional>{(control) => <KeptInput {...control} type="date" />}</ActField>
          <ActField name="note" label={words.note} wrong={note}>{(control) => <KeptInput {...control} required />}</ActField>
        </ActForm>
      </AccordionItem>
    </Accordion>
  );
}
