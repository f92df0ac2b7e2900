import { ButtonLink } from '@feder/react/button-link';
import { Card } from '@feder/react/card';
import { EmptyState } from '@feder/react/empty-state';
import { Field } from '@feder/react/field';
import { Heading } from '@feder/react/heading';
import { Input } from '@feder/react/input';
import { NativeSelect } from '@feder/react/native-select';
import { PageHead } from '@feder/react/page-head';
import { Columns } from '@feder/react/page-shell';
import { Textarea } from '@feder/react/textarea';
import { templates, type ClauseFields, type Template } from '@feder/domain';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useLang, useMessages } from '../../i18n.ts';
import { stringifySearch } from '../../search.ts';
import { useHref } from '../../shell/links.ts';
import { PageTitle } from '../../shell/page-title.tsx';
import { EffectPanel } from './effect/effect-panel.tsx';
import type { loadWriting } from '../boards/load.ts';
import { Editor } from './editor/editor.tsx';
import { useTrial } from './editor/use-trial.ts';
import { usePrepareWords } from './messages.ts';
import { useRoot } from '../../shell/use-root.ts';
import { Plain } from '../plain/plain.tsx';

const route = getRouteApi('/beschluesse/neu');
const NO_SENTENCES = new Map<number, never>();

/** A new draft: its Ziffern as sentences, and what they would change. An address can say what its first Ziffer begins with. */
export function WritePage() {
  const { boards: { write: words, signIn } } = useMessages();
  const href = useHref();
  const { me } = useRoot();
  if (me?.office) return <NewDraft />;
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <EmptyState heading={<Heading level={1}>{words.title}</Heading>} actions={<ButtonLink variant="primary" href={href('/anmelden')}>{signIn.submit}</ButtonLink>}>{words.cannot}</EmptyState>
    </>
  );
}

/** What the first Ziffer begins with: what was sent and refused, else what the address says. */
function useBeginning(): { clauses: Record<string, unknown>[]; added: Partial<ClauseFields> & { muster: Template } } {
  const search = route.useSearch();
  const { form: { act, values } } = useRoot();
  const from: Readonly<Record<string, string | undefined>> = act === 'draft' ? values : search;
  const pick = (key: keyof ClauseFields): string => from[key] ?? '';
  const muster = templates.find((each) => each === from['muster']) ?? 'LEAD';
  const added = { muster, subject: pick('subject'), place: pick('place').replaceAll(',', ' '), body: pick('body'), since: pick('since'), role: pick('role') || 'LEAD', second: pick('second'), from: pick('from'), instrument: pick('instrument'), share: pick('share') || (muster === 'FUNDING' ? '1' : ''), secondShare: pick('secondShare'), until: pick('until'), replaces: pick('replaces'), ended: pick('ended'), amended: pick('amended'), ends: pick('ends'), due: pick('due'), text: pick('text'), textEn: pick('textEn') };
  return { clauses: [], added };
}

/** The rank by which a board usually decides: whose board it is says which. */
function usualRank({ boards, bodies }: Awaited<ReturnType<typeof loadWriting>>, board: string): string {
  const whose = boards.find(({ id }) => id === board)?.body;
  return bodies.find(({ id }) => id === whose)?.level === 'LAND' ? 'beschluss-land' : 'beschluss-kommunal';
}

function NewDraft() {
  const lang = useLang();
  const { boards: { write: words, acts } } = useMessages();
  const own = usePrepareWords();
  const data = route.useLoaderData();
  const { form: { act, values, errors } } = useRoot();
  const search = route.useSearch();
  const { world, lang: said, on } = search;
  const kept = act === 'draft' ? values : {};
  const firstBoard = search.board ?? kept['board'] ?? data.boards[0]?.id ?? '';
  const [board, setBoard] = useState(firstBoard);
  const [rank, setRank] = useState(kept['rank'] ?? usualRank(data, firstBoard));
  const { shown, failed, whole, onChange } = useTrial({ board, rank, effect: 'BINDING' });
  const { clauses, added } = useBeginning();
  const errorOf = (field: string): string | undefined => errors.some((error) => error.field === field || error.field.startsWith(`${field}.`)) ? own.required : undefined;
  const note = failed ? own.failed : shown && shown.refusals.length > 0 ? own.refusedEffect : shown?.summary ? undefined : own.noEffect;
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <PageHead title={words.title} facts={words.lead} />
      <Plain page="draft" />
      <Columns align="start" className="prepare-columns">
        <Card aria-labelledby="ziffern">
          <Editor
            action={`/handeln/draft${stringifySearch({ back: '/beschluesse/:id', world, lang: said, on, seite: `/beschluesse/neu?muster=${added.muster}` })}`}
            clauses={clauses} sentences={NO_SENTENCES} open={null} added={added} choices={data} outcome={shown} errors={errors} onChange={onChange} save={acts.draft}
            hrefOf={({ muster }) => `/beschluesse/neu${stringifySearch({ ...search, muster: muster ?? added.muster })}`}
            before={(
              <div className="prepare-fields prepare-head-fields">
                <Field label={words.name} error={errorOf('title')} className="prepare-wide">{(control) => <Input {...control} name="title" required maxLength={200} defaultValue={kept['title']} />}</Field>
                <Field label={words.board}>{(control) => <NativeSelect {...control} name="board" defaultValue={firstBoard} onChange={({ currentTarget: { value } }) => { setBoard(value); setRank(usualRank(data, value)); }}>{data.boards.map(({ id, name }) => <option key={id} value={id}>{name[lang]}</option>)}</NativeSelect>}</Field>
                <Field label={words.rank}>{(control) => <NativeSelect {...control} key={board} name="rank" defaultValue={rank} onChange={({ currentTarget: { value } }) => setRank(value)}>{Object.entries(words.ranks).map(([id, name]) => <option key={id} value={id}>{name}</option>)}</NativeSelect>}</Field>
              </div>
            )}
            after={<div className="prepare-head-fields"><Field label={words.reasons} optional={words.optional}>{(control) => <Textarea {...control} name="reasons" rows={3} placeholder=" " defaultValue={kept['reasons']} />}</Field></div>}
          />
        </Card>
        <EffectPanel summary={shown?.summary ?? null} head={shown?.head ?? null} stale={false} note={note} live onWhole={whole} />
      </Columns>
    </>
  );
}
