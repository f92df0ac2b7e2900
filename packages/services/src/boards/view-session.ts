import type { SessionList, SessionView } from '@feder/contract/schemas';
import { readActs, type Database, type KeptAct } from '@feder/db';
import { momentOf, presentAfter, quorumNow, sessionStateName, standIns, sessionStateOf, stateName, stateOf, type BoardId, type Language, type OfficeId, type SeatId, type SessionId, type SessionState, type WorldId } from '@feder/domain';
import type { Actor } from '../actor.ts';
import { placeNamed } from '../acts/accede.ts';
import { readSession } from '../acts/file.ts';
import { officeOf, readBoard, standingOf } from '../acts/standing.ts';
import { headSeq, type Feder } from '../feder.ts';
import { currentItem, votesOf } from './session-items.ts';
import { mayOf } from './may.ts';
import { sessionRecord } from './session-record.ts';
import { officeNames, viewSeats } from './view-board.ts';

const rowOf = ({ id, board, form, day, title, place, public: open }: KeptAct<'session'>, state: SessionState): SessionList['items'][number] =>
  ({ id, board, form, day, title, place, public: open, state, stateName: sessionStateName(state) });

/** Every session, the latest day first. */
export async function listSessions({ db }: Pick<Feder, 'db'>, { world, board }: { world: WorldId; board?: string | undefined }): Promise<SessionList> {
  const [sessions, steps] = [await readActs(db, world, 'session', board === undefined ? {} : { board: board as BoardId }), await readActs(db, world, 'sessionEvent')];
  const items = sessions.map((session) => rowOf(session, sessionStateOf(steps.filter((step) => step.session === session.id)))).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return { items, total: items.length };
}

/** A session: its agenda, who is there, and whether there is a quorum now. */
export async function viewSession(feder: Feder, actor: Actor, id: string, { world, lang }: { world: WorldId; lang: Language }): Promise<SessionView> {
  const { db } = feder;
  const { session, steps, state } = await readSession(db, world, id);
  const board = await readBoard(db, world, session.board, session.day);
  const [log, proxies] = [await readActs(db, world, 'presence', { session: id as SessionId }), standIns(await readActs(db, world, 'proxy', { session: id as SessionId }))];
  const [items, drafts, life] = [await readActs(db, world, 'agendaItem', { session: id as SessionId }), await readActs(db, world, 'draft', { board: session.board }), await readActs(db, world, 'draftEvent')];
  const there = presentAfter(log);
  const seats = viewSeats(board, await officeNames(feder, world), placeNamed(feder.worlds[world].world, { on: session.day, at: headSeq(feder.worlds[world]) }));
  const row = rowOf(session, state);
  const office = await officeOf(db, actor, world);
  const votes = await votesOf(feder, world, board, id as SessionId, (office?.id ?? null) as OfficeId | null);
  const agenda = items.sort((a, b) => a.position - b.position).map(({ position, draft, public: open }) => {
    const stands = stateOf(life.filter((step) => step.draft === draft));
    return { position, draft, public: open, title: drafts.find((each) => each.id === draft)?.title ?? { de: draft, en: draft }, state: stands, stateName: stateName(stands), ballots: votes.get(draft) ?? [] };
  });
  const attended = seats.map((seat) => {
    const entry = there.get(seat.seat as SeatId);
    return { ...seat, present: entry !== undefined, connected: entry?.event === 'CONNECT', takenBy: entry?.office ?? null, standIn: proxies.get(seat.seat as SeatId) ?? null };
  });
  return {
    ...row, steps: steps.map(({ n, event, to, day, office }) => ({ n, event, to, day, office })), items: agenda, seats: attended,
    minutes: await minutesOf(db, world, id as SessionId), record: sessionRecord({ ...row, seats: attended, items: agenda }, resultsOf(agenda)), current: await currentItem(feder, world, board, agenda, office, lang),
    quorum: quorumNow(board.procedure, momentOf(board.held, log, [], proxies), session.form === 'SECOND'), may: mayOf('session', standingOf(office, board, null), { session: state }),
  };
}

async function minutesOf(db: Database, world: WorldId, session: SessionId): Promise<SessionView['minutes']> {
  const last = (await readActs(db, world, 'minutes', { session })).at(-1);
  if (!last) return null;
  const [approval] = await readActs(db, world, 'minutesApproval', { minutes: last.id });
  return { version: last.version, text: last.text, hash: last.hash, office: last.office, approved: approval?.day ?? null };
}

/** The German reason of the last vote on each item, by draft. */
const resultsOf = (items: SessionView['items']): Map<string, string> => new Map(items.flatMap(({ draft, ballots }) => { const run = ballots.at(-1)?.run; return run ? [[draft, run.reason.de] as const] : []; }));
