import { acts } from '@feder/contract/schemas';
import { readActs } from '@feder/db';
import { nextStep, seatsHeldBy, sessionWays, type BoardId, type OfficeId, type SeatHeld, type SeatId, type SessionId } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { FederError } from '../errors.ts';
import { done, verb, type Scene } from './act.ts';
import { aboutDraft, aboutSession, type SessionFile } from './file.ts';
import { daysBetween } from './life.ts';
import type { BoardFile } from './standing.ts';

/** Sitzung anberaumen. */
export const planSession = verb({
  action: 'plan-session', input: acts.planSession,
  about: (_scene, { board }) => ({ board: board as BoardId }),
  run: (_scene, { board, form, day, title, place, public: open }) => {
    const id = `sitzung-${randomUUID()}`;
    return { done: done(id, 'PLANNED'), acts: { session: [{ id, board: board as BoardId, form, day: day, title, place, public: open }] } };
  },
});

function stepped({ on, by }: Scene, { session, state, next }: SessionFile, event: keyof typeof sessionWays) {
  const { to } = sessionWays[event];
  return { done: done(session.id, to), acts: { sessionEvent: [{ id: `${session.id}.e${next}`, session: session.id as SessionId, n: next, event, from: state, to, office: by, day: on }] } };
}

/** Einladen: the notice period of the board lies between the invitation and the session. */
export const invite = verb({
  action: 'invite', input: acts.sessionStep, about: aboutSession,
  run: (scene, _input, { sitting, rules }) => {
    const { noticeDays } = rules.procedure;
    const days = daysBetween(scene.on, sitting.session.day);
    if (days < noticeDays) throw new FederError('CONFLICT', `Die Ladungsfrist beträgt ${noticeDays} Tage; bis zur Sitzung sind es ${days}. / The notice period is ${noticeDays} days; the session is in ${days}.`, [{ field: 'session', expected: `a session at least ${noticeDays} days ahead`, got: sitting.session.day }]);
    return stepped(scene, sitting, 'INVITE');
  },
});

/** Sitzung eröffnen, on its day. */
export const openSession = verb({
  action: 'open-session', input: acts.sessionStep, about: aboutSession,
  run: (scene, _input, { sitting }) => {
    const { day } = sitting.session;
    if (scene.on !== day) throw new FederError('CONFLICT', `Die Sitzung ist für den ${day} einberufen. / The session is called for ${day}.`, [{ field: 'on', expected: day, got: scene.on }]);
    return stepped(scene, sitting, 'OPEN');
  },
});

/** Sitzung schließen: nothing of its agenda is still being voted on. */
export const closeSession = verb({
  action: 'close-session', input: acts.sessionStep, about: aboutSession,
  run: async (scene, _input, { sitting }) => {
    const { tx, world } = scene;
    const ballots = await readActs(tx, world, 'ballot', { session: sitting.session.id as SessionId });
    for (const { id } of ballots) {
      if ((await readActs(tx, world, 'run', { ballot: id as never })).length === 0) throw new FederError('CONFLICT', 'Eine Abstimmung läuft noch. / A vote is still running.', [{ field: 'session', expected: 'no open vote', got: id }]);
    }
    return stepped(scene, sitting, 'CLOSE');
  },
});

export const cancelSession = verb({ action: 'cancel-session', input: acts.sessionStep, about: aboutSession, run: (scene, _input, { sitting }) => stepped(scene, sitting, 'CANCEL') });

/** Kommen, Zuschalten, Gehen: everybody for themselves, chair and board's office for all. */
export const attend = verb({
  action: 'attend', input: acts.attend, about: aboutSession,
  run: async (scene, { session, event, seat, office }, { sitting, rules }) => {
    const log = await readActs(scene.tx, scene.world, 'presence', { session: session as SessionId });
    const who = (office ?? scene.by) as OfficeId;
    if (who !== scene.by && !keeps(scene, rules)) throw new FederError('FORBIDDEN', 'Andere trägt nur der Vorsitz oder die Geschäftsstelle ein. / Only the chair or the board’s office records others.');
    if (event === 'CONNECT' && sitting.session.form !== 'HYBRID') throw new FederError('CONFLICT', 'Zuschalten geht nur in einer hybriden Sitzung. / Connecting is possible in a hybrid session only.', [{ field: 'event', expected: 'ARRIVE or LEAVE', got: event }]);
    const taken = seatFor(rules.held, who, seat);
    const n = nextStep(log);
    const entry = { id: `${session}.p${n}`, session: session as SessionId, n, seat: taken, event, office: who, recordedBy: scene.by };
    return { done: done(entry.id, sitting.state), acts: { presence: [entry] } };
  },
});

/** Befangenheit: settled before the vote. A recused member neither debates nor votes. */
export const recuse = verb({
  action: 'recuse', input: acts.recuse, about: aboutDraft,
  run: (scene, { draft, seat, reason }, { file, rules }) => {
    if (!rules.held.some((each) => each.seat === seat)) throw noSeat(seat);
    if (!keeps(scene, rules) && !seatsHeldBy(rules.held, scene.by).some((each) => each.seat === seat)) throw new FederError('FORBIDDEN', 'Befangenheit anderer stellt der Vorsitz fest. / The chair settles whether others are recused.');
    const id = `${draft}.befangen.${seat}`;
    return { done: done(id, file.state), acts: { recusal: [{ id, draft: file.draft.id as never, seat: seat as SeatId, reason, office: scene.by }] } };
  },
});

const keeps = ({ by }: Scene, { held, procedure }: BoardFile): boolean =>
  held.some((each) => each.office === by && (each.kind === 'CLERK' || procedure.rule.groups.some(({ id, chair }) => chair && each.seat?.startsWith(id))));

/** The seat that an office takes: the one that it names, or its only one. */
export function seatFor(held: readonly SeatHeld[], office: OfficeId, named?: string): SeatId {
  const own = seatsHeldBy(held, office).flatMap(({ seat }) => seat ?? []);
  const [only, ...others] = named === undefined ? own : own.filter((seat) => seat === named);
  if (only === undefined) throw noSeat(named ?? office);
  if (others.length > 0) throw new FederError('INVALID', `seat: this office holds several seats (${own.join(', ')}). Expected one of them.`, [{ field: 'seat', expected: `one of ${own.join(', ')}`, got: null }]);
  return only;
}

const noSeat = (got: string): FederError => new FederError('INVALID', `seat: "${got}" holds no seat here on that day. Expected a seat of the board, see /api/v1/boards.`, [{ field: 'seat', expected: 'a seat of the board', got }]);
