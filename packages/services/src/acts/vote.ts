import { acts } from '@feder/contract/schemas';
import { countSecretly, lockMatter, readActs } from '@feder/db';
import { isHolder, presentAfter, seatsOn, standIns, type BallotId, type DraftId, type SeatId, type SessionId, type Sitting } from '@feder/domain';
import { FederError, germanDay } from '../errors.ts';
import { done, verb, type Scene } from './act.ts';
import { momentNow, readBallot } from './ballot.ts';
import { digestOf, effectOf, refuseStale, worldAtHead } from './effect.ts';
import { aboutDraft, sessionOf, type DraftFile, type SessionFile } from './file.ts';
import { seatFor } from './session.ts';
import type { BoardFile } from './standing.ts';
import { stepOf } from './step.ts';

/** Abstimmung eröffnen: who is there is fixed now, and the effect that was shown is the one that head gives. */
export const openVote = verb({
  action: 'open-vote', input: acts.openVote, about: aboutDraft,
  run: async (scene, { draft, method, matter, onlyConsenting, proposers, deputy }, { file, rules }) => {
    const sitting = await sessionOf(scene.tx, scene.world, file);
    if (!sitting) throw new FederError('CONFLICT', 'Die Vorlage steht auf keiner Tagesordnung. / The draft stands on no agenda.');
    await refuseAnotherEffect(scene, file);
    const opening = await momentNow(scene, rules, draft, sitting.session.id);
    const ballot = {
      ...base(scene, file, rules, matter, onlyConsenting), session: sitting.session.id as SessionId, method, deadline: null, opening, proposers: proposers as SeatId[], deputy,
      sitting: sittingOf(sitting),
    };
    const step = stepOf(scene, file, 'vote', { holds: ['QUORUM', 'RECUSALS_SETTLED', 'IMPACT_NOT_STALE'], session: sitting.session.id, ballot: ballot.id });
    return { done: done(ballot.id, step.to), acts: { ballot: [ballot], draftEvent: [step] } };
  },
});

/** Umlaufverfahren: in writing, by a deadline. */
export const circulate = verb({
  action: 'circulate', input: acts.circulate, about: aboutDraft,
  run: async (scene, { draft, deadline, matter, simple, onlyConsenting, note }, { file, rules }) => {
    await refuseAnotherEffect(scene, file);
    const opening = await momentNow(scene, rules, draft, null);
    const ballot = {
      ...base(scene, file, rules, matter, onlyConsenting), session: null, method: 'CIRCULATION' as const, deadline: deadline, opening, proposers: [], deputy: false,
      sitting: { form: 'CIRCULATION' as const, convened: true, notice: false, simple, heard: false },
    };
    const { circulation } = rules.procedure.rule;
    const step = stepOf(scene, file, 'circulate', {
      note, ballot: ballot.id,
      holds: ['IMPACT_NOT_STALE', ...(file.steps.some(({ event }) => event === 'hear') ? ['HEARING_CLOSED_OR_WAIVED' as const] : []), ...(circulation ? ['CIRCULATION_ALLOWED' as const] : []), ...(deadline > scene.on ? ['DEADLINE_SET' as const] : [])],
    });
    return { done: done(ballot.id, step.to), acts: { ballot: [ballot], draftEvent: [step] } };
  },
});

function base({ by }: Scene, { draft, text, steps }: DraftFile, rules: BoardFile, named: string | undefined, onlyConsenting: boolean) {
  const n = steps.filter(({ event }) => event === 'vote' || event === 'circulate').length + 1;
  return { id: `${draft.id}.abstimmung-${n}`, draft: draft.id as DraftId, matter: matterOf(rules, named), version: text.version, onlyConsenting, office: by };
}

/** The kind of decision that is asked for; the usual one of the board where none is named. */
export function matterOf({ procedure }: BoardFile, named: string | undefined): string {
  const matter = named ?? procedure.matter;
  const known = Object.keys(procedure.rule.matters);
  if (!known.includes(matter)) throw new FederError('INVALID', `matter: "${matter}" is no kind of decision of this board. Expected one of ${known.join(', ')}.`, [{ field: 'matter', expected: `one of ${known.join(', ')}`, got: matter }]);
  return matter;
}

/** How a board that sits decides. */
export const sittingOf = ({ session: { form } }: SessionFile): Sitting => ({
  form: form === 'OFFICE' ? 'OFFICE' : form === 'SECOND' ? 'SECOND_SESSION' : 'SESSION', convened: true, notice: form === 'SECOND', simple: false, heard: form === 'OFFICE',
});

async function refuseAnotherEffect(scene: Scene, file: DraftFile): Promise<void> {
  const { world } = await worldAtHead(scene);
  refuseStale(await readActs(scene.tx, scene.world, 'impact', { draft: file.draft.id as DraftId }), file, digestOf(effectOf(world, file, scene.on)));
}

/** Stimme abgeben. Openly the last vote of a seat counts; a secret one is counted once, and no record of it stays but that somebody took part. */
export const cast = verb({
  action: 'cast', input: acts.cast,
  about: async ({ tx, world }, { ballot: id }) => {
    await lockMatter(tx, world, id, 'shared');
    const { ballot, file } = await readBallot(tx, world, id);
    return { board: file.draft.board, file, ballot };
  },
  run: async (scene, { choice, seat: named }, { file, ballot, rules }) => {
    const { tx, world, by } = scene;
    const id = ballot.id as BallotId;
    const proxies = ballot.session === null ? [] : await readActs(tx, world, 'proxy', { session: ballot.session });
    const seat = seatFor(rules.held, by, named, standIns(proxies));
    // Votes of different seats do not wait for each other; those of one seat come one after the other.
    await lockMatter(tx, world, `${id}.${seat}`, 'alone');
    const now = await momentNow(scene, rules, ballot.draft, ballot.session);
    if (now.recused.includes(seat)) throw new FederError('FORBIDDEN', 'Wer befangen ist, stimmt nicht mit. / Whoever is recused does not vote.');
    if (!now.present.includes(seat)) throw new FederError('CONFLICT', 'Die Anwesenheitsliste führt diesen Sitz nicht als anwesend. Tragen Sie sich zuerst ein. / The log does not have this seat as present. Record your arrival first.');
    if (ballot.session !== null) await refuseOther(scene, ballot.session, seat);
    if (ballot.deadline !== null && scene.on > ballot.deadline) throw new FederError('CONFLICT', `Die Frist des Umlaufs endete am ${germanDay(ballot.deadline)}. / The circulation ended on ${ballot.deadline}.`);
    if (ballot.method === 'SECRET') {
      if ((await readActs(tx, world, 'participation', { ballot: id, seat })).length > 0) throw new FederError('CONFLICT', 'Dieser Sitz hat schon abgestimmt. Eine geheime Stimme lässt sich nicht ändern. / This seat has voted. A secret vote cannot be changed.');
      const group = seatsOn(rules.procedure, now.filled).find((each) => each.id === seat)?.group;
      if (group === undefined) throw new Error(`Seat ${seat} is in no group of the rule.`);
      await countSecretly(tx, world, id, group, choice);
      return { done: done(id, file.state), acts: { participation: [{ id: `${id}.${seat}`, ballot: id, seat, office: by }] } };
    }
    const n = (await readActs(tx, world, 'vote', { ballot: id, seat })).length + 1;
    return { done: done(id, file.state), acts: { vote: [{ id: `${id}.${seat}.${n}`, ballot: id, seat, n, choice, office: by, ...(isHolder(rules.held, seat, by) ? {} : { byProxy: true as const }) }] } };
  },
});

/** In a session a seat is taken by one office: its holder or the deputy, whoever came. */
async function refuseOther({ tx, world, by }: Scene, session: SessionId, seat: SeatId): Promise<void> {
  const there = presentAfter(await readActs(tx, world, 'presence', { session })).get(seat);
  if (there && there.office !== by) throw new FederError('FORBIDDEN', `Diesen Sitz nimmt heute eine andere Stelle wahr: ${there.office}. / Another office takes this seat today: ${there.office}.`);
}
