import { acts } from '@feder/contract/schemas';
import { readActs, readTogether, type KeptAct } from '@feder/db';
import type { Day, DraftId, OfficeId } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { FederError, germanDay, unknown } from '../errors.ts';
import { done, verb, type Scene } from './act.ts';
import { aboutDraft } from './file.ts';
import { stepOf } from './step.ts';

/** Anhörung eröffnen: offices are asked for their statements, until a last day. */
export const openHearing = verb({
  action: 'open-hearing', input: acts.openHearing, about: aboutDraft,
  run: async ({ tx, world, on, by }, { draft, asked, due }, { file }) => {
    if (due < on) throw new FederError('INVALID', `due: the last day lies before ${on}. Expected that day or a later one.`, [{ field: 'due', expected: `${on} or later`, got: due }]);
    const known = new Set((await readActs(tx, world, 'office')).map(({ id }) => id));
    const stranger = asked.find((each) => !known.has(each));
    if (stranger !== undefined) throw unknown('asked', stranger, 'offices of this world, see /api/v1/offices');
    const id = `anhoerung-${randomUUID()}`;
    return { done: done(id, file.state), acts: { hearing: [{ id, draft: draft as DraftId, asked: [...new Set(asked)] as OfficeId[], due, office: by, day: on }] } };
  },
});

/** Anhörung abschließen, or say why there was none. One that was opened runs until its last day, or until everybody has answered; to end it before is to waive it. */
export const hear = verb({
  action: 'hear', input: acts.hear, about: aboutDraft,
  run: async (scene, { draft, note, waived }, { file }) => {
    if (!waived) await refuseEarly(scene, draft as DraftId);
    const step = stepOf(scene, file, 'hear', { note });
    return { done: done(draft, step.to), acts: { draftEvent: [step] } };
  },
});

async function refuseEarly({ tx, world, on }: Scene, draft: DraftId): Promise<void> {
  const { hearings, statements } = await readTogether(tx, world, { hearings: { kind: 'hearing', where: { draft } }, statements: { kind: 'statement', where: { draft } } });
  for (const hearing of hearings) {
    if (isOver(hearing, statements, on)) continue;
    const missing = silent(hearing, statements).length;
    throw new FederError('CONFLICT', `Die Anhörung läuft bis ${germanDay(hearing.due)}, und ${missing === 1 ? 'eine Stelle hat' : `${missing} Stellen haben`} noch nicht geantwortet. / The hearing runs until ${hearing.due}, and ${missing === 1 ? 'one office has' : `${missing} offices have`} not answered.`, [{ field: 'on', expected: `later than ${hearing.due}, or waived: true with the reason as note`, got: on }]);
  }
}

type Stated = Pick<KeptAct<'statement'>, 'office'>;

/** Who was asked and has not answered. */
export const silent = ({ asked }: Pick<KeptAct<'hearing'>, 'asked'>, statements: readonly Stated[]): OfficeId[] => asked.filter((office) => !statements.some((each) => each.office === office));

/** Its last day has passed, or everybody has answered. */
export const isOver = (hearing: Pick<KeptAct<'hearing'>, 'asked' | 'due'>, statements: readonly Stated[], on: Day): boolean => on > hearing.due || silent(hearing, statements).length === 0;
