import type { DraftList } from '@feder/contract/schemas';
import { readActs, type KeptAct } from '@feder/db';
import { stateName, stateOf, type BoardId, type WorldId } from '@feder/domain';
import { isSuspended } from '../acts/step.ts';
import type { Feder } from '../feder.ts';

type Row = DraftList['items'][number];

/** Every draft and what came of it, the newest first. */
export async function listDrafts({ db }: Pick<Feder, 'db'>, { world, board, state }: { world: WorldId; board?: string | undefined; state?: string | undefined }): Promise<DraftList> {
  const [drafts, steps, texts, resolutions] = [
    await readActs(db, world, 'draft', board === undefined ? {} : { board: board as BoardId }), await readActs(db, world, 'draftEvent'), await readActs(db, world, 'draftText'), await readActs(db, world, 'resolution'),
  ];
  const [stepsOf, textsOf] = [Map.groupBy(steps, ({ draft }) => draft as string), Map.groupBy(texts, ({ draft }) => draft as string)];
  const rows = drafts.reverse().map((draft) => rowOf(draft, stepsOf.get(draft.id) ?? [], textsOf.get(draft.id)?.length ?? 1, resolutions.find((each) => each.draft === draft.id)));
  const items = rows.filter((row) => state === undefined || row.state === state);
  return { items, total: items.length };
}

export function rowOf({ id, board, title }: KeptAct<'draft'>, steps: readonly KeptAct<'draftEvent'>[], version: number, act: KeptAct<'resolution'> | undefined): Row {
  const state = stateOf(steps);
  return { id, board, title, state, stateName: stateName(state), version, suspended: isSuspended({ steps: [...steps] }), resolution: act?.label ?? null, day: steps.at(-1)?.day ?? null };
}
