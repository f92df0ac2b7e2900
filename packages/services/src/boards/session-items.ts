import type { SessionView } from '@feder/contract/schemas';
import { readActs, type KeptAct } from '@feder/db';
import { stateName, stateOf, type DraftId, type Language, type SessionId, type WorldId } from '@feder/domain';
import { readDraft, type DraftFile } from '../acts/file.ts';
import type { BoardFile } from '../acts/standing.ts';
import type { Feder } from '../feder.ts';
import { readBallotState, type BallotState } from './view-ballot.ts';
import { wordsOf } from './view-draft.ts';

/** An item with its votes, whoever asks. */
export type Item = Omit<SessionView['items'][number], 'ballots'> & { votes: BallotState[] };

/** The agenda of a session, in its order. */
export async function readItems(feder: Feder, world: WorldId, board: BoardFile, session: KeptAct<'session'>): Promise<Item[]> {
  const { db } = feder;
  const of = { session: session.id as SessionId };
  const [items, drafts, life] = [await readActs(db, world, 'agendaItem', of), await readActs(db, world, 'draft', { board: session.board }), await readActs(db, world, 'draftEvent')];
  const votes: BallotState[] = [];
  for (const ballot of await readActs(db, world, 'ballot', of)) votes.push(await readBallotState(feder, world, board, ballot));
  return items.sort((a, b) => a.position - b.position).map(({ position, draft, public: open }) => {
    const state = stateOf(life.filter((step) => step.draft === draft));
    return { position, draft, public: open, title: drafts.find((each) => each.id === draft)?.title ?? { de: draft, en: draft }, state, stateName: stateName(state), votes: votes.filter(({ ballot }) => ballot.draft === draft) };
  });
}

const ORDER = ['VOTING', 'OPEN', 'SCHEDULED'];

/** The item of which it is the turn, with its text; null where none is open. */
export async function readCurrent(feder: Feder, world: WorldId, items: readonly Item[], lang: Language): Promise<{ file: DraftFile; view: Omit<NonNullable<SessionView['current']>, 'may'> } | null> {
  const item = ORDER.flatMap((state) => items.find((each) => each.state === state) ?? [])[0];
  if (!item) return null;
  const file = await readDraft(feder.db, world, item.draft);
  const recusals = await readActs(feder.db, world, 'recusal', { draft: item.draft as DraftId });
  const clauses = file.text.clauses.map((clause) => ({ number: clause.number, words: wordsOf(feder, world, clause, lang) }));
  return { file, view: { draft: item.draft, clauses, recusals: recusals.map(({ seat, reason }) => ({ seat, reason })) } };
}
