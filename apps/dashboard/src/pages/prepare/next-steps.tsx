import type { ActName } from '@feder/contract/routes';
import { Alert } from '@feder/react/alert';
import { Button } from '@feder/react/button';
import { ButtonGroup } from '@feder/react/button-group';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { List } from '@feder/react/list';
import { Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { CostAssessmentForm } from '../../shell/cost-assessment-form.tsx';
import type { DraftData } from '../boards/load.ts';
import { AmendmentFields, AttachmentFields, EndOfHearingFields, HearingFields } from './preparation-fields.tsx';
import { isRenewable, RenewalForm, RulingFields } from './renewal.tsx';
import { KeptCheckbox, KeptInput, KeptSelect, KeptTextarea } from '../../shell/kept.tsx';
import { useRoot } from '../../shell/use-root.ts';

type Props = { data: DraftData };

/** What passes a draft on: locked while its effect is out of date. */
const PASSING: readonly ActName[] = ['submit', 'circulate', 'open-vote', 'schedule', 'call'];

/** What leads a matter on, in the order in which it usually goes. */
const ONWARD: readonly ActName[] = ['close-vote', 'submit', 'open-hearing', 'hear', 'schedule', 'circulate', 'call', 'open-vote', 'certify', 'publish', 'accede', 'rule-on-objection'];
const ORDER: readonly ActName[] = [...ONWARD, 'resubmit', 'weigh', 'amend', 'attach', 'recuse', 'state', 'object', 'note', 'refer', 'postpone', 'withdraw', 'assess-costs', 'annul'];

/** What the office that is signed in may do now, each as a form; below it what it may not, with the reason. */
export function NextSteps({ data, locked }: Props & { locked: string | null }) {
  const lang = useLang();
  const { boards: words } = useMessages();
  const { on } = useSearch({ strict: false });
  const { may } = data.draft;
  const allowed = ORDER.filter((act) => may[act]?.may);
  const open = allowed.filter((act) => locked === null || !PASSING.includes(act));
  const closed = ORDER.filter((act) => may[act] && !may[act].may);
  const { form, me } = useRoot();
  const renewable = isRenewable(data, me?.office?.id);
  const first = renewable ? undefined : open.find((act) => ONWARD.includes(act) || (act === 'resubmit' && data.draft.state === 'INQUORATE') || (act === 'weigh' && locked !== null));
  const others = open.filter((act) => act !== first);
  const [plain, asking] = [others.filter((act) => !asks(act)), others.filter(asks)];
  return (
    <Card aria-labelledby="schritte">
      <CardHead><Heading level={2} id="schritte">{words.draft.next}</Heading></CardHead>
      <CardBody>
        <Stack>
          {on === undefined ? null : <Alert tone="info">{words.played(formatDay(on, lang))}</Alert>}
          {renewable ? <RenewalForm data={data} /> : first ? <StepForm act={first} data={data} primary /> : <Text>{words.draft.nothing}</Text>}
          {locked === null ? null : allowed.filter((act) => PASSING.includes(act)).map((act) => <div key={act}><Button size="small" aria-disabled>{words.acts[act]}</Button><Text look="small" tone="muted">{locked}</Text></div>)}
          {plain.length > 0 ? <ButtonGroup>{plain.map((act) => <StepForm key={act} act={act} data={data} />)}</ButtonGroup> : null}
        </Stack>
      </CardBody>
      <Accordion>
        {asking.map((act) => <AccordionItem key={act} title={words.acts[act]} open={form.act === act}><StepForm act={act} data={data} /></AccordionItem>)}
        <AccordionItem title={words.draft.mayNot}>
          <List>{closed.map((act) => <li key={act}><strong>{words.acts[act]}</strong>{`: ${may[act]?.why?.[lang] ?? ''}`}</li>)}</List>
        </AccordionItem>
      </Accordion>
    </Card>
  );
}

function StepForm({ act, data, primary = false }: Props & { act: ActName; primary?: boolean }) {
  const { draft } = data;
  const running = draft.ballots.find(({ run }) => run === null);
  const about: Record<string, string> = act === 'close-vote' ? { ballot: running?.id ?? '' } : { draft: draft.id };
  if (act === 'assess-costs') return <CostAssessmentForm><ClauseInForce data={data} /></CostAssessmentForm>;
  const Fields = fields[act];
  return <ActForm act={act} hidden={about} variant={primary ? 'primary' : 'secondary'}>{Fields ? <Fields data={data} /> : null}</ActForm>;
}

/** What an act asks for beside the draft. */
const fields: Partial<Record<ActName, (props: Props) => ReactNode>> = {
  'close-vote': Lot, 'attach': AttachmentFields, 'open-hearing': HearingFields, 'hear': EndOfHearingFields, 'amend': AmendmentFields, 'schedule': Sessions, 'circulate': Circulation, 'open-vote': Methods, 'rule-on-objection': RulingFields, 'recuse': Recusal, 'state': Statement, 'object': Grounds, 'refer': OtherBoard, 'accede': Joining, 'annul': Annulment,
  'withdraw': Why, 'postpone': Why, 'note': Why, 'resubmit': Why,
};

const asks = (act: ActName): boolean => act === 'assess-costs' || fields[act] !== undefined;

const useWords = () => useMessages().boards.draft;
const options = (from: Readonly<Record<string, string>>, only?: readonly string[]) => Object.entries(from).filter(([value]) => !only || only.includes(value)).map(([value, label]) => <option key={value} value={value}>{label}</option>);

function Lot() {
  const words = useWords();
  return <Field label={words.lot}>{(control) => <KeptSelect {...control} name="lot" defaultValue=""><option value="">{words.noLot}</option>{options(words.choices, ['YES', 'NO'])}</KeptSelect>}</Field>;
}

function Remark() {
  const words = useWords();
  return <Field label={words.noteLabel}>{(control) => <KeptInput {...control} name="note" required />}</Field>;
}

/** Why, in a sentence that stands in the file. */
function Why() {
  const { draft: words, write } = useMessages().boards;
  return <Field label={words.noteLabel} optional={write.optional}>{(control) => <KeptInput {...control} name="note" />}</Field>;
}

function Sessions({ data }: Props) {
  const lang = useLang();
  const words = useWords();
  const planned = data.sessions.filter(({ state }) => state === 'PLANNED' || state === 'INVITED');
  if (planned.length === 0) return <Text tone="muted">{words.noSession}</Text>;
  return <Field label={words.session}>{(control) => <KeptSelect {...control} name="session">{planned.map(({ id, title, day }) => <option key={id} value={id}>{`${formatDay(day, lang)}: ${title[lang]}`}</option>)}</KeptSelect>}</Field>;
}

function Circulation() {
  const words = useWords();
  return (
    <>
      <Field label={words.deadline}>{(control) => <KeptInput {...control} name="deadline" type="date" required />}</Field>
      <KeptCheckbox name="simple" value="true" label={words.simple} />
    </>
  );
}

function Methods() {
  const words = useWords();
  return (
    <>
      <Field label={words.method}>{(control) => <KeptSelect {...control} name="method" defaultValue="OPEN">{options(words.methods, ['OPEN', 'NAMED', 'SECRET'])}</KeptSelect>}</Field>
      <KeptCheckbox name="onlyConsenting" value="true" label={words.onlyConsenting} />
    </>
  );
}

function Recusal({ data }: Props) {
  const lang = useLang();
  const words = useWords();
  return (
    <>
      <Field label={words.seat}>{(control) => <KeptSelect {...control} name="seat">{data.board.seats.map(({ seat, name }) => <option key={seat} value={seat}>{`${name[lang]} (${seat})`}</option>)}</KeptSelect>}</Field>
      <Field label={words.reason}>{(control) => <KeptInput {...control} name="reason" required />}</Field>
    </>
  );
}

function Statement() {
  const words = useWords();
  return (
    <>
      <Field label={words.position}>{(control) => <KeptSelect {...control} name="position">{options(words.positions)}</KeptSelect>}</Field>
      <Field label={words.text}>{(control) => <KeptTextarea {...control} name="text" rows={3} required />}</Field>
    </>
  );
}

function Grounds() {
  const words = useWords();
  return <Field label={words.grounds}>{(control) => <KeptTextarea {...control} name="grounds" rows={3} required />}</Field>;
}

function OtherBoard({ data }: Props) {
  const lang = useLang();
  const words = useWords();
  return <Field label={words.board}>{(control) => <KeptSelect {...control} name="board">{data.boards.filter(({ id }) => id !== data.draft.board).map(({ id, name }) => <option key={id} value={id}>{name[lang]}</option>)}</KeptSelect>}</Field>;
}

function Joining({ data: { draft } }: Props) {
  const words = useWords();
  return <Field label={words.joins}>{(control) => <KeptSelect {...control} name="place">{draft.act?.joinable.map(({ place, name }) => <option key={place} value={place}>{name}</option>)}</KeptSelect>}</Field>;
}

/** Which Ziffer of the act: as it is in force. */
function ClauseInForce({ data: { draft } }: Props) {
  const words = useWords();
  return <Field label={words.clause}>{(control) => <KeptSelect {...control} name="clause">{draft.act?.clauses.map(({ id, number }) => <option key={id} value={id}>{words.number(number)}</option>)}</KeptSelect>}</Field>;
}

function Annulment() {
  const words = useWords();
  return (
    <>
      <Field label={words.document}>{(control) => <KeptInput {...control} name="document" required />}</Field>
      <Remark />
    </>
  );
}
