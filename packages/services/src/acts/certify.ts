import { acts } from '@feder/contract/schemas';
import { readActs, type Database, type KeptAct, type Tx } from '@feder/db';
import { advance, findingsIn, type Change, type Day, type DraftId, type Guard, type SubjectId, type World } from '@feder/domain';
import { done, verb, type Scene } from './act.ts';
import { digestOf, effectOf, worldAtHead } from './effect.ts';
import { aboutDraft, type DraftFile } from './file.ts';
import { changeOf, factsInForce } from './in-force.ts';
import { consentsIn } from './consents.ts';
import { isSuspended, stepOf } from './step.ts';

/** Ausfertigen: a second person signs the text as it was adopted, if its effect is still the one that was voted on. */
export const certify = verb({
  action: 'certify', input: acts.step, about: aboutDraft,
  run: async (scene, { draft, note }, { file, rules }) => {
    const { world, seq } = await worldAtHead(scene);
    const act = await actOf(scene, file);
    const holds: Guard[] = [];
    if (file.draft.office !== scene.by && file.text.office !== scene.by) holds.push('SIGNATORY_IS_NOT_DRAFTER');
    const change = changeOf(world, seq, { file, act });
    if (!change || await isAsVoted(scene, file, world, act.adopted)) holds.push('DIFFERENCE_AS_VOTED');
    const full = change && await withConsents(scene, file, change);
    if (!full || missesNoConsent(world, full)) holds.push('CONSENTS_RECORDED');
    const step = stepOf(scene, file, 'certify', { holds, note });
    return { done: done(draft, step.to), acts: { draftEvent: [step] }, ...factsInForce(full, { rules, state: 'CERTIFIED', suspendedOn: suspendedOn(file) }) };
  },
});

/** Bekannt machen: by default what brings the act into force. */
export const publish = verb({
  action: 'publish', input: acts.step, about: aboutDraft,
  run: async (scene, { draft, note }, { file, rules }) => {
    const { world, seq } = await worldAtHead(scene);
    const act = await actOf(scene, file);
    const change = changeOf(world, seq, { file, act });
    const step = stepOf(scene, file, 'publish', { note });
    return { done: done(draft, step.to), acts: { draftEvent: [step] }, ...factsInForce(change && await withConsents(scene, file, change), { rules, state: 'PUBLISHED', suspendedOn: suspendedOn(file) }) };
  },
});

/** The act that came of a draft. */
export async function actOf({ tx, world }: Pick<Scene, 'world'> & { tx: Database | Tx }, { draft }: DraftFile): Promise<KeptAct<'resolution'>> {
  const [act] = await readActs(tx, world, 'resolution', { draft: draft.id as DraftId });
  if (!act) throw new Error(`Draft ${draft.id} is adopted and no act stands for it. One is written with the end of the vote.`);
  return act;
}

async function isAsVoted({ tx, world: id }: Scene, file: DraftFile, world: World, adopted: Day): Promise<boolean> {
  const shown = (await readActs(tx, id, 'impact', { draft: file.draft.id as DraftId })).filter(({ version }) => version === file.text.version).at(-1);
  return shown?.digest === digestOf(effectOf(world, file, adopted));
}

/** The change together with the consents that bodies have stated. */
async function withConsents(scene: Scene, file: DraftFile, change: Change): Promise<Change> {
  return { ...change, opened: [...change.opened, ...await consentsIn(scene, file, change)] };
}

/** Whether the rules of the change, once written, would lack a consent that had to be asked for on the day before they begin (§7). */
function missesNoConsent(world: World, change: Change): boolean {
  const after = advance(world, change);
  const clauses = new Set(change.opened.filter(({ kind }) => kind === 'clause').map(({ record }) => String(record.id)));
  const rules = change.opened.flatMap(({ kind, record }) => (kind === 'assignment' ? [record] : []));
  const days = Map.groupBy(rules, ({ valid }) => valid.from);
  return [...days].every(([on, some]) => findingsIn(after, [...new Set(some.map(({ subject }) => subject))] as SubjectId[], { on, at: change.commit.seq })
    .every(({ kind, facts }) => kind !== 'MISSING_CONSENT' || !facts.some(({ id }) => clauses.has(id))));
}

/** The day of the objection that is pending. */
const suspendedOn = (file: DraftFile): Day | null => (isSuspended(file) ? file.steps.filter(({ event }) => event === 'object').at(-1)?.day ?? null : null);
