import { acts } from '@feder/contract/schemas';
import { lockMatter, readAct, readActs, type KeptAct, type Tx } from '@feder/db';
import { asId, recordsAt, type Assignment, type Clocks, type SubjectId, type Unwritten, type World, type WorldId } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { FederError, unknown } from '../errors.ts';
import { done, verb } from './act.ts';
import { worldAtHead } from './effect.ts';
import { heldBy, reported } from './report.ts';

/** The rules of a subject and of all below it that hold on a day and were not only announced. */
export function recordsOfRound(world: World, subject: SubjectId, clocks: Clocks): Assignment[] {
  const below = new Set<SubjectId>([subject]);
  const subjects = recordsAt(world, 'subject', clocks);
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const { id, parent } of subjects) if (parent !== null && below.has(parent)) below.add(id);
  }
  return recordsAt(world, 'assignment', clocks).filter((rule) => below.has(rule.subject) && rule.evidence.confidence !== 'ANNOUNCED');
}

/** Bestätigungsrunde eröffnen. */
export const openRound = verb({
  action: 'open-round', input: acts.openRound, about: () => ({ board: null }),
  run: async (scene, { title, subject, due }) => {
    const { world, seq } = await worldAtHead(scene);
    const clocks = { on: scene.on, at: seq };
    if (!recordsAt(world, 'subject', clocks).some(({ id }) => id === subject)) throw unknown('subject', subject, 'a subject or group in force that day');
    if (due < scene.on) throw new FederError('INVALID', `due: expected ${scene.on} or later; got ${due}.`, [{ field: 'due', expected: `${scene.on} or later`, got: due }]);
    if (recordsOfRound(world, subject as SubjectId, clocks).length === 0) throw new FederError('CONFLICT', 'Zu diesem Gegenstand ist nichts erfasst, das zu bestätigen wäre. / Nothing is recorded for this subject that could be confirmed.', [{ field: 'subject', expected: 'a subject with rules', got: subject }]);
    const id = `runde-${randomUUID()}`;
    return { done: done(id, 'OPEN'), acts: { round: [{ id, title, subject: subject as SubjectId, due, office: scene.by, day: scene.on }] } };
  },
});

/** Eintrag bestätigen or not: by an office of a body that holds the task. The last answer of a body counts. */
export const confirm = verb({
  action: 'confirm', input: acts.confirm,
  about: async (scene, { round: id, assignment }) => {
    const round = await openOne(scene, id);
    const { world, seq } = await worldAtHead(scene);
    const rule = recordsOfRound(world, round.subject, { on: scene.on, at: seq }).find((each) => each.id === assignment);
    if (!rule) throw unknown('assignment', assignment, 'a rule that this round asks about');
    return { board: null, concerned: heldBy(world, rule, { on: scene.on, at: seq }), rule };
  },
  run: (scene, { round, confirms, note }, { rule }) => {
    const id = `bestaetigung-${randomUUID()}`;
    const kept = { id, round, assignment: rule.id, version: rule.version, body: scene.office.body, confirms, note, office: scene.by, day: scene.on };
    return { done: done(id, confirms ? 'CONFIRMED' : 'DENIED'), acts: { confirmation: [kept] } };
  },
});

/** Bestätigungsrunde schließen: a record that every body which answered has confirmed gets a version that says so. One that somebody denied stays as it is. */
export const closeRound = verb({
  action: 'close-round', input: acts.closeRound,
  about: async (scene, { round: id }) => {
    await lockMatter(scene.tx, scene.world, id, 'alone');
    return { board: null, round: await openOne(scene, id) };
  },
  run: async (scene, { round: id }, { round }) => {
    const { world, seq } = await worldAtHead(scene);
    const answers = lastOfEach(await readActs(scene.tx, scene.world, 'confirmation', { round: id }));
    const rules = recordsOfRound(world, round.subject, { on: scene.on, at: seq }).filter((rule) => {
      const mine = answers.filter(({ assignment, version }) => assignment === rule.id && version === rule.version);
      return mine.length > 0 && mine.every(({ confirms }) => confirms) && rule.evidence.confidence !== 'CONFIRMED';
    });
    const { source } = reported(scene, round.title.de);
    const open = rules.map(({ version: _version, known: _known, ...rule }): Unwritten<Assignment> => ({ ...rule, evidence: { ...rule.evidence, source: asId(source.id), confidence: 'CONFIRMED' } }));
    const closing = { id: `${id}.schluss`, round: id, confirmed: rules.length, office: scene.by, day: scene.on };
    const facts = rules.length === 0 ? {} : { close: rules.map(({ id: rule, version }) => ({ kind: 'assignment' as const, id: rule, version })), open: { assignment: open }, sources: [source] };
    return { done: done(id, 'CLOSED'), acts: { roundClosing: [closing] }, facts };
  },
});

/** The last answer of each body to each record. */
export const lastOfEach = (answers: readonly KeptAct<'confirmation'>[]): KeptAct<'confirmation'>[] => [...new Map(answers.map((each) => [`${each.assignment} ${each.version} ${each.body}`, each])).values()];

async function openOne({ tx, world }: { tx: Tx; world: WorldId }, id: string): Promise<KeptAct<'round'>> {
  const round = await readAct(tx, world, 'round', id);
  if (!round) throw unknown('round', id, 'a round of this world, see /api/v1/rounds');
  if ((await readActs(tx, world, 'roundClosing', { round: id })).length > 0) throw new FederError('CONFLICT', 'Diese Runde ist geschlossen. / This round is closed.', [{ field: 'round', expected: 'one that is open', got: id }]);
  return round;
}
