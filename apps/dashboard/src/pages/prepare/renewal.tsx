import { Field } from '@feder/react/field';
import { Text } from '@feder/react/text';
import { useLang, useMessages } from '../../i18n.ts';
import { ActForm } from '../../shell/act-form.tsx';
import { KeptInput, KeptSelect } from '../../shell/kept.tsx';
import type { DraftData } from '../boards/load.ts';
import { usePrepareWords } from './messages.ts';

type Props = { data: DraftData };

/** Whether a member can bring the decision before its board again: an objection is open, the board itself votes on it, and no draft for that exists. */
export const isRenewable = ({ draft, board }: DraftData, office: string | undefined): boolean =>
  draft.suspended && board.votesAgain && draft.referredTo.length === 0 && board.seats.some((seat) => office !== undefined && seat.office === office);

/** Brings a decision before its board again (§ 43 Abs. 2 GemO): a draft that refers to it and says that it is repeated. */
export function RenewalForm({ data: { draft } }: Props) {
  const words = usePrepareWords();
  const title = words.renewal(draft.title.de);
  const clauses = JSON.stringify([{ kind: 'NOTE', number: 1, text: words.repeated(draft.act?.label ?? draft.title.de) }]);
  return <ActForm act="draft" variant="primary" back="/beschluesse/:id" label={words.renew} hidden={{ board: draft.board, rank: draft.texts.at(-1)?.rank ?? '', renews: draft.id, title, clauses }}><Text>{words.renewText}</Text></ActForm>;
}

/** How it is decided on an objection: by what the board's new vote gave, or as the office that the rules name says. */
export function RulingFields({ data: { board, renewals } }: Props) {
  const lang = useLang();
  const own = usePrepareWords();
  const { draft: words } = useMessages().boards;
  const note = <Field label={words.noteLabel}>{(control) => <KeptInput {...control} name="note" required />}</Field>;
  if (!board.votesAgain) return <><Field label={words.upheld}>{(control) => <KeptSelect {...control} name="upheld"><option value="true">{words.stands}</option><option value="false">{words.falls}</option></KeptSelect>}</Field>{note}</>;
  if (renewals.length === 0) return <Text tone="muted">{own.noRenewal}</Text>;
  return <><Field label={own.renewed}>{(control) => <KeptSelect {...control} name="renewed">{renewals.map(({ id, title, stateName }) => <option key={id} value={id}>{`${title[lang]}: ${stateName[lang]}`}</option>)}</KeptSelect>}</Field>{note}</>;
}
