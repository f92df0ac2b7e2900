import { Field } from '@feder/react/field';
import { Fieldset } from '@feder/react/fieldset';
import { FileUpload } from '@feder/react/file-upload';
import { useLang, useMessages } from '../../i18n.ts';
import type { DraftData } from '../boards/load.ts';
import { KeptCheckbox, KeptInput, KeptSelect, KeptTextarea } from '../../shell/kept.tsx';

type Props = { data: DraftData };

const useWords = () => useMessages().boards.preparation;

export function AttachmentFields() {
  const words = useWords();
  return <Field label={words.file} hint={words.fileHint}>{(control) => <FileUpload {...control} name="content" required />}</Field>;
}

/** Those are asked that sit on no board: associations, authorities, the offices of other boards. */
export function HearingFields({ data: { offices, draft } }: Props) {
  const lang = useLang();
  const words = useWords();
  const outside = offices.filter(({ id, seats }) => id !== draft.office && seats.every(({ seat }) => seat === null));
  return (
    <>
      <Fieldset legend={words.asked} name="asked">{(control) => outside.map(({ id, name }) => <KeptCheckbox key={id} {...control} name="asked" value={id} label={name[lang]} />)}</Fieldset>
      <Field label={words.due}>{(control) => <KeptInput {...control} name="due" type="date" required />}</Field>
    </>
  );
}

export function EndOfHearingFields({ data: { draft } }: Props) {
  const words = useWords();
  const note = useMessages().boards.draft.noteLabel;
  return (
    <>
      <Field label={note} hint={words.noteHint}>{(control) => <KeptInput {...control} name="note" required />}</Field>
      {draft.hearings.some(({ over }) => !over) ? <KeptCheckbox name="waived" value="true" label={words.waived} /> : null}
    </>
  );
}

/** Changes one Ziffer of the text as it stands: who, or since when. */
export function AmendmentFields({ data: { draft, bodies } }: Props) {
  const lang = useLang();
  const words = useWords();
  const { draft: { number }, write } = useMessages().boards;
  const clauses = draft.texts.at(-1)?.clauses ?? [];
  return (
    <>
      <input type="hidden" name="clauses" value={JSON.stringify(clauses)} />
      <Field label={words.number}>{(control) => <KeptSelect {...control} name="number">{clauses.filter((clause) => 'holders' in clause).map((clause) => <option key={String(clause['number'])} value={String(clause['number'])}>{number(Number(clause['number']))}</option>)}</KeptSelect>}</Field>
      <Field label={words.otherBody} optional={write.optional}>{(control) => <KeptSelect {...control} name="body"><option value="">{words.unchanged}</option>{bodies.map(({ id, name }) => <option key={id} value={id}>{name[lang]}</option>)}</KeptSelect>}</Field>
      <Field label={words.otherDay} optional={write.optional}>{(control) => <KeptInput {...control} name="since" type="date" />}</Field>
      <Field label={write.reasons} optional={write.optional}>{(control) => <KeptTextarea {...control} name="reasons" rows={2} />}</Field>
    </>
  );
}
