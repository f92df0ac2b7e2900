import { acts, type ActInputs } from '@feder/contract/schemas';
import type { Acts, BoardId, Clause, DraftId, RankId } from '@feder/domain';
import { createHash, randomUUID } from 'node:crypto';
import { withRatios } from '../simulate.ts';
import { done, verb, type Scene } from './act.ts';
import { aboutDraft, readDraft } from './file.ts';

type TextInput = Pick<ActInputs['writeText'], 'rank' | 'effect' | 'clauses' | 'reasons'>;

/** A version of the text, with the hash over all that is voted on. */
function textOf({ by }: Pick<Scene, 'by'>, draft: string, version: number, { rank, effect, clauses, reasons }: TextInput): Acts['draftText'] {
  const hash = createHash('sha256').update(JSON.stringify({ rank, effect, clauses, reasons })).digest('hex');
  // The schema has checked every value; shares come as texts.
  return { id: `${draft}.v${version}`, draft: draft as DraftId, version, rank: rank as RankId, effect, clauses: withRatios(clauses) as Clause[], reasons, hash, office: by };
}

/** Beschlussvorlage anlegen, with the first version of its text. */
export const draft = verb({
  action: 'draft', input: acts.draft,
  about: (_scene, { board }) => ({ board: board as BoardId }),
  run: async (scene, { board, title, template, renews, ...text }) => {
    if (renews !== null) await readDraft(scene.tx, scene.world, renews, 'renews');
    const id = `vorlage-${randomUUID()}`;
    const made = { id, board: board as BoardId, title, office: scene.by, template, referredFrom: renews as DraftId | null };
    return { done: done(id, 'DRAFT'), acts: { draft: [made], draftText: [textOf(scene, id, 1, text)] } };
  },
});

/** A new version of the text; earlier ones stay. */
export const writeText = verb({
  action: 'write-text', input: acts.writeText, about: aboutDraft,
  run: (scene, input, { file }) => ({ done: done(input.draft, file.state), acts: { draftText: [textOf(scene, input.draft, file.text.version + 1, input)] } }),
});
