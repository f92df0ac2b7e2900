import type { MayView, SessionList, SessionView } from '@feder/contract/schemas';
import { readActs, type Database, type KeptAct } from '@feder/db';
import { momentOf, presentAfter, quorumNow, sessionStateName, speakersAfter, standIns, sessionStateOf, type BoardId, type Language, type OfficeId, type SeatId, type SessionId, type SessionState, type State, type WorldId } from '@feder/domain';
import type { Actor } from '../actor.ts';
import { placeNamed } from '../acts/accede.ts';
import { readSession } from '../acts/file.ts';
import { mayNotSpeak } from '../acts/speak.ts';
import { officeOf, readBoard, standingOf } from '../acts/standing.ts';
import { headSeq, type Feder } from '../feder.ts';
import { mayOf } from './may.ts';
import { perCommit } from './per-commit.ts';
import { readCurrent, readItems, type Item } from './session-items.ts';
import { viewBallot } from './view-ballot.ts';
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

/** What a session is, whoever asks. */
async function readRoom(feder: Feder, id: string, { world, lang }: { world: WorldId; lang: Language }) {
  const { db } = feder;
  const { session, steps, state } = await readSession(db, world, id);
  const board = await readBoard(db, world, session.board, session.day);
  const [log, proxies] = [await readActs(db, world, 'presence', { session: id as SessionId }), standIns(await readActs(db, world, 'proxy', { session: id as SessionId }))];
  const there = presentAfter(log);
  const row = rowOf(session, state);
  const items = await readItems(feder, world, board, session);
  const seats = viewSeats(board, await officeNames(feder, world), placeNamed(feder.worlds[world].world, { on: session.day, at: headSeq(feder.worlds[world]) })).map((seat) => {
    const entry = there.get(seat.seat as SeatId);
    return { ...seat, present: entry !== undefined, connected: entry?.event === 'CONNECT', takenBy: entry?.office ?? null, standIn: proxies.get(seat.seat as SeatId) ?? null };
  });
  const view = {
    ...row, steps: steps.map(({ n, event, to, day, office }) => ({ n, event, to, day, office })), seats,
    speakers: state === 'OPEN' ? speakersAfter(await readActs(db, world, 'speech', { session: id as SessionId })) : [],
    minutes: await minutesOf(db, world, id as SessionId), record: sessionRecord({ ...row, seats, items }, resultsOf(items)),
    quorum: quorumNow(board.procedure, momentOf(board.held, log, [], proxies), session.form === 'SECOND'),
  };
  return { board, state, items, view, current: await readCurrent(feder, world, items, lang) };
}

/** A session: its agenda with the votes, the item of which it is the turn, who is there, and whether there is a quorum now. */
export async function viewSession(feder: Feder, actor: Actor, id: string, asked: { world: WorldId; lang: Language }): Promise<SessionView> {
  const { world, lang } = asked;
  const { board, state, items, view, current } = await perCommit(feder, `session ${world} ${lang} ${id} ${feder.today()}`, () => readRoom(feder, id, asked));
  const office = await officeOf(feder.db, actor, world);
  return {
    ...view, items: items.map(({ votes, ...item }) => ({ ...item, ballots: votes.map((vote) => viewBallot(vote, (office?.id ?? null) as OfficeId | null)) })),
    current: current && { ...current.view, may: mayOf('draft', standingOf(office, board, current.file), { draft: current.file.state }) },
    may: inTheRoom(mayOf('session', standingOf(office, board, null), { session: state }), view.seats.find(({ takenBy }) => office !== null && takenBy === office.id)?.seat, current && DEBATED.includes(current.file.state) ? current.view.recusals : []),
  };
}

const DEBATED: readonly State[] = ['OPEN', 'VOTING'];

/** Who is there, and not recused, asks to speak. */
function inTheRoom(may: MayView, seat: string | undefined, recusals: readonly { seat: string }[]): MayView {
  const why = mayNotSpeak(seat !== undefined, recusals.some((each) => each.seat === seat));
  return may['ask-to-speak']?.may && why ? { ...may, 'ask-to-speak': { may: false, why } } : may;
}

async function minutesOf(db: Database, world: WorldId, session: SessionId): Promise<SessionView['minutes']> {
  const last = (await readActs(db, world, 'minutes', { session })).at(-1);
  if (!last) return null;
  const [approval] = await readActs(db, world, 'minutesApproval', { minutes: last.id });
  return { version: last.version, text: last.text, hash: last.hash, office: last.office, approved: approval?.day ?? null };
}

/** The German reason of the last vote on each item, by draft. */
const resultsOf = (items: readonly Item[]): Map<string, string> => new Map(items.flatMap(({ draft, votes }) => { const run = votes.at(-1)?.run; return run ? [[draft, run.reason.de] as const] : []; }));
