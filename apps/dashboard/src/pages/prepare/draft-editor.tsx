import { Card } from '@feder/react/card';
import { Field } from '@feder/react/field';
import { Textarea } from '@feder/react/textarea';
import { templates } from '@feder/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useMessages } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';
import type { DraftData } from '../boards/load.ts';
import { Editor } from './editor/editor.tsx';
import type { useTrial } from './editor/use-trial.ts';
import { usePrepareWords } from './messages.ts';
import { useRoot } from '../../shell/use-root.ts';

const route = getRouteApi('/beschluesse/$id');

/** The latest text of a draft, open for whoever may write it: each save is a new version. */
export function DraftEditor({ data, trial }: { data: DraftData; trial: ReturnType<typeof useTrial> }) {
  const { draft } = data;
  const search = route.useSearch();
  const words = usePrepareWords();
  const { boards: { write } } = useMessages();
  const { form: { act, values, errors } } = useRoot();
  const text = draft.texts.at(-1);
  if (!text) return null;
  const { ziffer, muster, world, lang, on } = search;
  const refused = act === 'write-text' && values['draft'] === draft.id;
  const added = ziffer === 'neu' ? { muster: templates.find((each) => each === muster) ?? 'LEAD' as const } : null;
  const path = `/beschluesse/${draft.id}`;
  return (
    <Card aria-labelledby="ziffern">
      <Editor
        key={text.version} action={`/handeln/write-text${stringifySearch({ back: path, world, lang, on })}`} clauses={text.clauses} sentences={new Map(draft.clauses.map(({ number, words: sentence }) => [number, sentence]))}
        open={ziffer && /^\d+$/.test(ziffer) ? Number(ziffer) : null} added={added} choices={data} outcome={trial.shown} errors={refused ? errors : []} onChange={trial.onChange} save={words.save}
        hrefOf={(open) => path + stringifySearch({ world, lang, on, ...open })}
        before={<><input type="hidden" name="draft" value={draft.id} /><input type="hidden" name="rank" value={text.rank} /><input type="hidden" name="effect" value={text.effect} /></>}
        after={<div className="prepare-head-fields"><Field label={write.reasons} optional={write.optional}>{(control) => <Textarea {...control} name="reasons" rows={3} placeholder=" " defaultValue={text.reasons} />}</Field></div>}
      />
    </Card>
  );
}
