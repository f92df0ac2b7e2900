import { acts, type ActInputs } from '@feder/contract/schemas';
import { fromWire, type Acts, type BoardId, type Clause, type DraftId, type RankId } from '@feder/domain';
import { createHash, randomUUID } from 'node:crypto';
import { done, verb, type Scene } from './act.ts';
import { aboutDraft, readDraft, type DraftFile } from './file.ts';
import { wireClause } from './wire-clause.ts';

type TextInput = Pick<ActInputs['writeText'], 'rank' | 'effect' | 'clauses' | 'reasons'>;

/** Clauses as they are kept: the schema has checked every value; shares come as texts. */
export const clausesFrom = (clauses: TextInput['clauses']): Clause[] => fromWire(clauses) as Clause[];

type Text = Pick<Acts['draftText'], 'effect' | 'clauses' | 'reasons'> & { rank: string };

/** A version of the text, with the hash over all that is voted on. */
function textOf({ by }: Pick<Scene, 'by'>, draft: string, version: number, { rank, effect, clauses, reasons }: Text): Acts['draftText'] {
  const hash = createHash('sha256').update(JSON.stringify({ rank, effect, clauses: clauses.map(wireClause), reasons })).digest('hex');
  return { id: `${draft}.v${version}`, draft: draft as DraftId, version, rank: rank as RankId, effect, clauses, reasons, hash, office: by };
}

/** The text after the latest. */
export const newText = ({ by }: Pick<Scene, 'by'>, { draft, text }: DraftFile, next: Text): Acts['draftText'] => textOf({ by }, draft.id, text.version + 1, next);

/** Beschlussvorlage anlegen, with the first version of its text. */
export const draft = verb({
  action: 'draft', input: acts.draft,
  about: (_scene, { board }) => ({ board: board as BoardId }),
  run: async (scene, { board, title, template, renews, ...text }) => {
    if (renews !== null) await readDraft(scene.tx, scene.world, renews, 'renews');
    const id = `vorlage-${randomUUID()}`;
    const made = { id, board: board as BoardId, title, office: scene.by, template, referredFrom: renews as DraftId | null };
    return { done: done(id, 'DRAFT'), acts: { draft: [made], draftText: [textOf(scene, id, 1, { ...text, clauses: clausesFrom(text.clauses) })] } };
  },
});

/** A new version of the text; earlier ones stay. */
export const writeText = verb({
  action: 'write-text', input: acts.writeText, about: aboutDraft,
  run: (scene, input, { file }) => ({ done: done(input.draft, file.state), acts: { draftText: [newText(scene, file, { ...input, clauses: clausesFrom(input.clauses) })] } }),
});
