import { acts } from '@feder/contract/schemas';
import { readActs } from '@feder/db';
import type { BoardId, DraftId, LifeEvent, SessionId } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { FederError } from '../errors.ts';
import { daysBetween } from '../days.ts';
import { done, verb } from './act.ts';
import { actOf } from './certify.ts';
import { digestOf, effectOf, worldAtHead } from './effect.ts';
import { aboutDraft, readSession, sessionOf } from './file.ts';
import { stepOf } from './step.ts';

/** Einreichen: every clause passes a dry run; its effect is kept as shown. */
export const submit = verb({
  action: 'submit', input: acts.step, about: aboutDraft,
  run: async (scene, { draft, note }, { file }) => {
    const { world, seq } = await worldAtHead(scene);
    const impact = effectOf(world, file, scene.on);
    const step = stepOf(scene, file, 'submit', { holds: ['DRY_RUN_PASSES'], note });
    const shown = { id: `wirkung-${randomUUID()}`, draft: draft as DraftId, version: file.text.version, at: seq, digest: digestOf(impact), office: scene.by };
    return { done: done(draft, step.to), acts: { draftEvent: [step], impact: [shown] } };
  },
});

/** Stellungnahme: of any office, while the draft is before the board and not yet called. */
export const state = verb({
  action: 'state', input: acts.state, about: aboutDraft,
  run: (scene, { draft, position, text }, { file }) => {
    const id = `stellungnahme-${randomUUID()}`;
    return { done: done(id, file.state), acts: { statement: [{ id, draft: draft as DraftId, office: scene.by, position, text }] } };
  },
});

/** Auf die Tagesordnung setzen. */
export const schedule = verb({
  action: 'schedule', input: acts.schedule,
  about: async (scene, input) => ({ ...await aboutDraft(scene, input), sitting: await readSession(scene.tx, scene.world, input.session) }),
  run: async (scene, { draft, session, public: open, note }, { file, sitting, rules }) => {
    const { tx, world, on } = scene;
    if (sitting.session.board !== file.draft.board) throw new FederError('INVALID', 'session: this session is of another board. Expected one of the board of the draft.', [{ field: 'session', expected: `a session of ${file.draft.board}`, got: session }]);
    const items = await readActs(tx, world, 'agendaItem', { session: session as SessionId });
    const holds = [...(file.steps.some(({ event }) => event === 'hear') ? ['HEARING_CLOSED_OR_WAIVED' as const] : []), ...(daysBetween(on, sitting.session.day) >= rules.procedure.noticeDays ? ['NOTICE_PERIOD_KEPT' as const] : [])];
    const step = stepOf(scene, file, 'schedule', { holds, note, session });
    const item = { id: `${session}.${draft}`, session: session as SessionId, position: items.length + 1, draft: draft as DraftId, public: open };
    return { done: done(draft, step.to), acts: { draftEvent: [step], agendaItem: [item] } };
  },
});

/** Aufrufen: the item is before the board, in its open session. */
export const call = verb({
  action: 'call', input: acts.step, about: aboutDraft,
  run: async (scene, { draft, note }, { file }) => {
    const sitting = await sessionOf(scene.tx, scene.world, file);
    const step = stepOf(scene, file, 'call', { holds: sitting?.state === 'OPEN' ? ['SESSION_OPEN'] : [], note, session: sitting?.session.id ?? null });
    return { done: done(draft, step.to), acts: { draftEvent: [step] } };
  },
});

/** A step that asks for nothing beyond the state of the draft. */
const plain = (action: 'withdraw' | 'postpone' | 'note', event: LifeEvent) => verb({
  action, input: acts.step, about: aboutDraft,
  run: (scene, { draft, note }, { file }) => {
    const step = stepOf(scene, file, event, { note });
    return { done: done(draft, step.to), acts: { draftEvent: [step] } };
  },
});

export const withdraw = plain('withdraw', 'withdraw');
export const postpone = plain('postpone', 'postpone');
export const note = plain('note', 'note');

/** Verweisen: the matter goes on before another board, as a draft of its own that names this one. */
export const refer = verb({
  action: 'refer', input: acts.refer, about: aboutDraft,
  run: (scene, { draft, board, note: why }, { file }) => {
    const step = stepOf(scene, file, 'refer', { note: why });
    const id = `vorlage-${randomUUID()}`;
    const { title, template } = file.draft;
    const { rank, effect, clauses, reasons, hash } = file.text;
    const on = { id, board: board as BoardId, title, office: file.draft.office, template, referredFrom: draft as DraftId };
    return { done: done(id, step.to), acts: { draftEvent: [step], draft: [on], draftText: [{ id: `${id}.v1`, draft: id as DraftId, version: 1, rank, effect, clauses, reasons, hash, office: file.text.office }] } };
  },
});

/** Erneut vorlegen: after a session without a quorum, or because what was voted on would have another effect now. */
export const resubmit = verb({
  action: 'resubmit', input: acts.step, about: aboutDraft,
  run: async (scene, { draft, note: why }, { file }) => {
    const { world } = await worldAtHead(scene);
    const shown = (await readActs(scene.tx, scene.world, 'impact', { draft: draft as DraftId })).filter(({ version }) => version === file.text.version).at(-1);
    const changed = file.state === 'ADOPTED' && shown?.digest !== digestOf(effectOf(world, file, (await actOf(scene, file)).adopted));
    const step = stepOf(scene, file, 'resubmit', { holds: changed ? ['DIFFERENCE_CHANGED'] : [], note: why });
    return { done: done(draft, step.to), acts: { draftEvent: [step] } };
  },
});
