import { lockMatter, readActs, readTogether, type Database, type KeptAct, type Tx } from '@feder/db';
import { nextStep, sessionStateOf, stateOf, type DraftId, type SessionId, type SessionState, type State, type WorldId } from '@feder/domain';
import { unknown } from '../errors.ts';
import type { Scene } from './act.ts';

/** A draft with its texts and its life so far. */
export type DraftFile = { draft: KeptAct<'draft'>; texts: KeptAct<'draftText'>[]; text: KeptAct<'draftText'>; steps: KeptAct<'draftEvent'>[]; state: State; next: number };

/** A session with its life so far. */
export type SessionFile = { session: KeptAct<'session'>; steps: KeptAct<'sessionEvent'>[]; state: SessionState; next: number };

export async function readDraft(tx: Database | Tx, world: WorldId, id: string, field = 'draft'): Promise<DraftFile> {
  const { drafts: [draft], texts, steps } = await readTogether(tx, world, {
    drafts: { kind: 'draft', where: { id } }, texts: { kind: 'draftText', where: { draft: id as DraftId } }, steps: { kind: 'draftEvent', where: { draft: id as DraftId } },
  });
  if (!draft) throw unknown(field, id, 'a draft of this world, see /api/v1/drafts');
  const text = texts.at(-1);
  if (!text) throw new Error(`Draft ${id} has no text. One is written with it.`);
  return { draft, texts, text, steps, state: stateOf(steps), next: nextStep(steps) };
}

export async function readSession(tx: Database | Tx, world: WorldId, id: string): Promise<SessionFile> {
  const { sessions: [session], steps } = await readTogether(tx, world, { sessions: { kind: 'session', where: { id } }, steps: { kind: 'sessionEvent', where: { session: id as SessionId } } });
  if (!session) throw unknown('session', id, 'a session of this world, see /api/v1/sessions');
  return { session, steps, state: sessionStateOf(steps), next: nextStep(steps) };
}

/** The session on whose agenda a draft stands: the last that it was put on. */
export async function sessionOf(tx: Database | Tx, world: WorldId, { draft }: DraftFile): Promise<SessionFile | null> {
  const item = (await readActs(tx, world, 'agendaItem', { draft: draft.id as DraftId })).at(-1);
  return item ? readSession(tx, world, item.session) : null;
}

/** A draft, locked: whoever comes second reads what the first has done. */
export async function aboutDraft({ tx, world }: Scene, { draft }: { draft: string }) {
  await lockMatter(tx, world, draft, 'alone');
  const file = await readDraft(tx, world, draft);
  return { board: file.draft.board, file };
}

/** A session, locked. */
export async function aboutSession({ tx, world }: Scene, { session: id }: { session: string }) {
  await lockMatter(tx, world, id, 'alone');
  const sitting = await readSession(tx, world, id);
  return { board: sitting.session.board, sitting };
}
