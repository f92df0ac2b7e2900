import type { BallotView, SessionView } from '@feder/contract/schemas';
import { readActs, readTogether, type KeptAct } from '@feder/db';
import type { DraftId, Language, OfficeId, SessionId, WorldId } from '@feder/domain';
import { readDraft } from '../acts/file.ts';
import { standingOf, type BoardFile } from '../acts/standing.ts';
import type { Feder } from '../feder.ts';
import { mayOf } from './may.ts';
import { viewBallot } from './view-ballot.ts';
import { wordsOf } from './view-draft.ts';

/** The votes of a session by draft, as whoever asks may see them. */
export async function votesOf(feder: Feder, world: WorldId, board: BoardFile, session: SessionId, asking: OfficeId | null): Promise<Map<string, BallotView[]>> {
  const ballots = await readActs(feder.db, world, 'ballot', { session });
  const views = await Promise.all(ballots.map(async (ballot) => ({ draft: ballot.draft, view: await viewBallot(feder, world, board, ballot, asking) })));
  return new Map([...Map.groupBy(views, ({ draft }) => draft)].map(([draft, some]) => [draft, some.map(({ view }) => view)]));
}

const ORDER = ['VOTING', 'OPEN', 'SCHEDULED'];

/** The item of which it is the turn, with its text and what whoever asks may do. */
export async function currentItem(feder: Feder, world: WorldId, board: BoardFile, items: SessionView['items'], office: KeptAct<'office'> | null, lang: Language): Promise<SessionView['current']> {
  const item = ORDER.flatMap((state) => items.find((each) => each.state === state) ?? [])[0];
  if (!item) return null;
  const file = await readDraft(feder.db, world, item.draft);
  const { recusals } = await readTogether(feder.db, world, { recusals: { kind: 'recusal', where: { draft: item.draft as DraftId } } });
  return {
    draft: item.draft, clauses: file.text.clauses.map((clause) => ({ number: clause.number, words: wordsOf(feder, world, clause, lang) })),
    recusals: recusals.map(({ seat, reason }) => ({ seat, reason })), may: mayOf('draft', standingOf(office, board, file), { draft: file.state }),
  };
}
