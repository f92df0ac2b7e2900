import type { WireFinding } from '@feder/contract/schemas';
import { Accordion, AccordionItem } from '@feder/react/accordion';
import { Field } from '@feder/react/field';
import { List } from '@feder/react/list';
import { Stack } from '@feder/react/page-shell';
import { formatDay } from '../../format.ts';
import { useLang, useMessages } from '../../i18n.ts';
import { CostAssessmentForm } from '../../shell/cost-assessment-form.tsx';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptInput, KeptSelect } from '../../shell/kept.tsx';
import { useRoot } from '../../shell/use-root.ts';

/** What was said to a finding, and, for an office, the forms to say more: acknowledge it, set it aside until a day, open it again. */
export function FindingNotes({ finding: { id, state, notes, closers, mend } }: { finding: WireFinding }) {
  const lang = useLang();
  const { findings: words, boards } = useMessages();
  const { me, form } = useRoot();
  const mayAct = me?.office != null;
  if (notes.length === 0 && !mayAct) return null;
  const note = <Field label={words.note}>{(control) => <KeptInput {...control} name="note" required />}</Field>;
  const clause = mend.act === 'RECORD' && mend.kind === 'costAssessment' ? mend.about[0]?.id : undefined;
  return (
    <Accordion>
      {mayAct && clause !== undefined ? <AccordionItem title={boards.acts['assess-costs']} open={form.act === 'assess-costs' && form.values['clause'] === clause}><CostAssessmentForm hidden={{ clause }} /></AccordionItem> : null}
      {notes.length > 0 ? (
        <AccordionItem title={words.notes(notes.length)}>
          <List>{notes.map((each) => <li key={each.seq}>{`${formatDay(each.day, lang)}, ${each.officeName[lang]}: ${each.until === null ? words.noted[each.kind] ?? each.kind : words.waivedUntil(formatDay(each.until, lang))}. ${each.note}`}</li>)}</List>
        </AccordionItem>
      ) : null}
      {mayAct ? (
        <AccordionItem title={words.handle} open={form.values['finding'] === id}>
          <Stack>
            <ActForm act="note-finding" hidden={{ finding: id, kind: state === 'OPEN' ? 'ACKNOWLEDGE' : 'REOPEN' }} label={state === 'OPEN' ? words.acknowledge : words.reopen}>{note}</ActForm>
            {state === 'WAIVED' ? null : (
              <ActForm act="waive-finding" hidden={{ finding: id }}>
                <Field label={words.waiver}>{(control) => <KeptSelect {...control} name="board">{closers.map((board) => <option key={board.id} value={board.id}>{board.name}</option>)}<option value="">{words.noBoard}</option></KeptSelect>}</Field>
                <Field label={words.until}>{(control) => <KeptInput {...control} name="until" type="date" required />}</Field>
                {note}
              </ActForm>
            )}
          </Stack>
        </AccordionItem>
      ) : null}
    </Accordion>
  );
}
