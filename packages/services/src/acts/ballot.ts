import { readTogether, type Database, type KeptAct, type Tx } from '@feder/db';
import { everybody, momentOf, seatsOn, standIns, type BallotId, type Day, type DraftId, type Moment, type Seat, type SessionId, type WorldId } from '@feder/domain';
import { unknown } from '../errors.ts';
import { readDraft, type DraftFile } from './file.ts';
import type { BoardFile } from './standing.ts';

/** A vote with its matter. `run`: what the evaluator found, once it is closed. */
export type BallotFile = { ballot: KeptAct<'ballot'>; run: KeptAct<'run'> | undefined; file: DraftFile };

export async function readBallot(tx: Database | Tx, world: WorldId, id: string): Promise<BallotFile> {
  const { ballots: [ballot], runs: [run] } = await readTogether(tx, world, { ballots: { kind: 'ballot', where: { id } }, runs: { kind: 'run', where: { ballot: id as BallotId } } });
  if (!ballot) throw unknown('ballot', id, 'a vote of this world');
  return { ballot, run, file: await readDraft(tx, world, ballot.draft) };
}

/** The board now, for this draft: in a session by its log of presence, in a circulation everybody that holds a seat. */
export async function momentNow({ tx, world }: { tx: Database | Tx; world: WorldId }, { held }: BoardFile, draft: string, session: string | null): Promise<Moment> {
  const asked = { recusals: { kind: 'recusal', where: { draft: draft as DraftId } } } as const;
  const sitting = { session: session as SessionId };
  const { recusals, log, proxies } = session === null ? { ...await readTogether(tx, world, asked), log: [], proxies: [] }
    : await readTogether(tx, world, { ...asked, log: { kind: 'presence', where: sitting }, proxies: { kind: 'proxy', where: sitting } });
  const now = momentOf(held, log, recusals, standIns(proxies));
  return session === null ? everybody(now) : now;
}

/** The seats that have a vote at a moment: filled, there, and not recused. */
export const votersAt = ({ procedure }: Pick<BoardFile, 'procedure'>, { filled, present, recused }: Moment): Seat[] =>
  seatsOn(procedure, filled).filter(({ id, voting }) => voting === 'FULL' && present.includes(id) && !recused.includes(id));

/** The day on which a vote was opened: its rule is the one of that day. */
export const dayOf = ({ steps }: DraftFile, { id }: { id: string }): Day => {
  const opened = steps.find(({ ballot, event }) => ballot === id && (event === 'vote' || event === 'circulate'));
  if (!opened) throw new Error(`Vote ${id} was opened by no step of its draft. One is written with it.`);
  return opened.day;
};
