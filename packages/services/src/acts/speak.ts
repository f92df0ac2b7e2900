import { acts } from '@feder/contract/schemas';
import { readActs, readTogether } from '@feder/db';
import { nextStep, presentAfter, speakersAfter, type Acts, type SeatId, type SessionId, type Text } from '@feder/domain';
import { FederError } from '../errors.ts';
import { done, verb, type Scene } from './act.ts';
import { aboutSession, readDraft } from './file.ts';
import { seatFor } from './session.ts';

const AWAY: Text = { de: 'Zu Wort meldet sich, wer anwesend ist.', en: 'Whoever is there asks to speak.' };
const RECUSED: Text = { de: 'Wer befangen ist, berät den aufgerufenen Punkt nicht mit.', en: 'Whoever is recused takes no part in the debate on the item that is called.' };

/** Why a seat may not ask to speak; null where it may. § 18 Abs. 1 GemO: whoever is recused neither debates nor decides. */
export const mayNotSpeak = (there: boolean, recused: boolean): Text | null => (!there ? AWAY : recused ? RECUSED : null);

/** Zu Wort melden: for oneself, while one is there; or withdrawn. */
export const askToSpeak = verb({
  action: 'ask-to-speak', input: acts.askToSpeak, about: aboutSession,
  run: async (scene, { session, seat, withdraw }, { sitting, rules }) => {
    const mine = seatFor(rules.held, scene.by, seat);
    const { log, speeches } = await readTogether(scene.tx, scene.world, { log: { kind: 'presence', where: { session: session as SessionId } }, speeches: { kind: 'speech', where: { session: session as SessionId } } });
    const why = withdraw ? null : mayNotSpeak(presentAfter(log).get(mine)?.office === scene.by, await isRecused(scene, session, mine));
    if (why) throw new FederError('CONFLICT', `${why.de} / ${why.en}`);
    const waits = speakersAfter(speeches).includes(mine);
    if (waits !== withdraw) throw new FederError('CONFLICT', waits ? 'Sie stehen schon auf der Rednerliste. / You are on the list of speakers already.' : 'Auf der Rednerliste stehen Sie nicht. / You are not on the list of speakers.');
    return spoken(scene, speeches, { session, seat: mine, event: withdraw ? 'WITHDRAW' : 'ASK', state: sitting.state });
  },
});

/** Das Wort erteilen: the chair, in whatever order it leads. */
export const giveFloor = verb({
  action: 'give-floor', input: acts.giveFloor, about: aboutSession,
  run: async (scene, { session, seat }, { sitting }) => {
    const speeches = await readActs(scene.tx, scene.world, 'speech', { session: session as SessionId });
    const waiting = speakersAfter(speeches);
    if (!waiting.includes(seat as SeatId)) throw new FederError('CONFLICT', 'Diese Wortmeldung ist erledigt. / This speaker no longer waits.', [{ field: 'seat', expected: waiting.length > 0 ? `one of ${waiting.join(', ')}` : 'a seat on the list of speakers, which is empty', got: seat }]);
    return spoken(scene, speeches, { session, seat: seat as SeatId, event: 'FLOOR', state: sitting.state });
  },
});

function spoken({ by }: Scene, log: readonly Acts['speech'][], { session, seat, event, state }: Pick<Acts['speech'], 'seat' | 'event'> & { session: string; state: string }) {
  const n = nextStep(log);
  const entry: Acts['speech'] = { id: `${session}.w${n}`, session: session as SessionId, n, seat, event, office: by };
  return { done: done(entry.id, state), acts: { speech: [entry] } };
}

/** Whether the seat is recused for an item that is called or being voted on. */
async function isRecused({ tx, world }: Scene, session: string, seat: SeatId): Promise<boolean> {
  for (const { draft } of await readActs(tx, world, 'agendaItem', { session: session as SessionId })) {
    const { state } = await readDraft(tx, world, draft);
    if ((state === 'OPEN' || state === 'VOTING') && (await readActs(tx, world, 'recusal', { draft })).some((each) => each.seat === seat)) return true;
  }
  return false;
}
