import { acts } from '@feder/contract/schemas';
import { readActs, readTogether } from '@feder/db';
import { isHolder, nextStep, presentAfter, seatsByProxy, seatsHeldBy, sessionWays, standIns, type BoardId, type OfficeId, type SeatHeld, type SeatId, type SessionId } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { FederError, germanDay } from '../errors.ts';
import { done, verb, type Scene } from './act.ts';
import { aboutDraft, aboutSession, type SessionFile } from './file.ts';
import { daysBetween } from '../days.ts';
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
    if (scene.on !== day) throw new FederError('CONFLICT', `Die Sitzung ist für den ${germanDay(day)} einberufen. / The session is called for ${day}.`, [{ field: 'on', expected: day, got: scene.on }]);
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
    const { log, proxies } = await readTogether(scene.tx, scene.world, { log: { kind: 'presence', where: { session: session as SessionId } }, proxies: { kind: 'proxy', where: { session: session as SessionId } } });
    const who = (office ?? scene.by) as OfficeId;
    if (who !== scene.by && !keeps(scene, rules)) throw new FederError('FORBIDDEN', 'Andere trägt nur der Vorsitz oder die Geschäftsstelle ein. / Only the chair or the board’s office records others.');
    if (event === 'CONNECT' && sitting.session.form !== 'HYBRID') throw new FederError('CONFLICT', 'Zuschalten geht nur in einer hybriden Sitzung. / Connecting is possible in a hybrid session only.', [{ field: 'event', expected: 'ARRIVE or LEAVE', got: event }]);
    const taken = seatFor(rules.held, who, seat, standIns(proxies));
    refuseInPlaceOf(rules, presentAfter(log).get(taken)?.office, { seat: taken, office: who });
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

/** Stimmrechtsübertragung: a member that cannot come gives its vote to another for this session, or takes it back. */
export const giveProxy = verb({
  action: 'give-proxy', input: acts.giveProxy, about: aboutSession,
  run: async (scene, { session, seat, to }, { sitting, rules }) => {
    const most = rules.procedure.proxies ?? 0;
    if (most === 0) throw new FederError('CONFLICT', 'Die Geschäftsordnung sieht keine Stimmrechtsübertragung vor. / The rule of procedure knows no proxies.');
    const given = seatFor(rules.held, scene.by, seat);
    const log = await readActs(scene.tx, scene.world, 'proxy', { session: session as SessionId });
    if (to !== null) refuseProxy(rules, standIns(log.filter((each) => each.seat !== given)), { given, to: to as SeatId, most });
    const n = nextStep(log);
    const entry = { id: `${session}.v${n}`, session: session as SessionId, n, seat: given, to: to as SeatId | null, office: scene.by };
    return { done: done(entry.id, sitting.state), acts: { proxy: [entry] } };
  },
});

function refuseProxy({ held }: BoardFile, others: ReadonlyMap<SeatId, SeatId>, { given, to, most }: { given: SeatId; to: SeatId; most: number }): void {
  if (to === given || !held.some(({ seat, deputy }) => seat === to && !deputy)) throw new FederError('INVALID', `to: "${to}" cannot stand in. Expected another seat of the board that somebody holds.`, [{ field: 'to', expected: 'another seat that somebody holds', got: to }]);
  const stands = [...others.values()].filter((seat) => seat === to).length;
  if (stands >= most) throw new FederError('CONFLICT', `Dieser Sitz vertritt schon so viele andere, wie die Geschäftsordnung zulässt (${most}). / This seat stands in for as many others as the rule of procedure allows (${most}).`, [{ field: 'to', expected: `a seat that stands in for fewer than ${most}`, got: to }]);
  if (others.has(to)) throw new FederError('CONFLICT', 'Dieser Sitz hat seine Stimme selbst übertragen. / This seat has given its own vote away.', [{ field: 'to', expected: 'a seat that has kept its vote', got: to }]);
  if ([...others.values()].includes(given)) throw new FederError('CONFLICT', 'Wer andere vertritt, überträgt seine Stimme nicht weiter. / Whoever stands in for others does not give the vote away.', [{ field: 'to', expected: 'no seat, while this one stands in for others', got: to }]);
}

/** Whoever came in person is not stood in for. */
function refuseInPlaceOf({ held }: BoardFile, there: OfficeId | undefined, { seat, office }: { seat: SeatId; office: OfficeId }): void {
  if (there !== undefined && isHolder(held, seat, there) && !isHolder(held, seat, office)) throw new FederError('CONFLICT', 'Wer selbst da ist, wird nicht vertreten. / Whoever is there is not stood in for.', [{ field: 'seat', expected: 'a seat whose holder is away', got: seat }]);
}

/** The seat that an office takes: the one that it names, or its only one; by name also one that it stands in for. */
export function seatFor(held: readonly SeatHeld[], office: OfficeId, named?: string, proxies: ReadonlyMap<SeatId, SeatId> = new Map()): SeatId {
  const own = seatsHeldBy(held, office).flatMap(({ seat }) => seat ?? []);
  const [only, ...others] = named === undefined ? own : [...own, ...seatsByProxy(held, proxies, office)].filter((seat) => seat === named);
  if (only === undefined) throw noSeat(named ?? office);
  if (others.length > 0) throw new FederError('INVALID', `seat: this office holds several seats (${own.join(', ')}). Expected one of them.`, [{ field: 'seat', expected: `one of ${own.join(', ')}`, got: null }]);
  return only;
}

const noSeat = (got: string): FederError => new FederError('INVALID', `seat: "${got}" holds no seat here on that day. Expected a seat of the board, see /api/v1/boards.`, [{ field: 'seat', expected: 'a seat of the board', got }]);
