import { acts } from '@feder/contract/schemas';
import { recordsOf, type FactKind, type World } from '@feder/domain';
import { done, verb } from './act.ts';
import { actOf } from './certify.ts';
import { worldAtHead } from './effect.ts';
import { aboutDraft } from './file.ts';
import { clausesOf } from './object.ts';
import { stepOf } from './step.ts';

/** Aufheben von Anfang an: a court or the supervisory authority is named, with its document. Facts and endings are known no more; past answers stay as they were. */
export const annul = verb({
  action: 'annul', input: acts.annul, about: aboutDraft,
  run: async (scene, { draft, document, note }, { file }) => {
    const { world } = await worldAtHead(scene);
    const act = await actOf(scene, file);
    const step = stepOf(scene, file, 'annul', { holds: ['AUTHORITY_AND_DOCUMENT_NAMED'], note: `${document}: ${note}` });
    return { done: done(draft, step.to), acts: { draftEvent: [step] }, facts: { close: writtenBy(world, act.id) } };
  },
});

/** Every version that the clauses of an act wrote and that is held true, with the clauses themselves. */
function writtenBy(world: World, resolution: string): { kind: FactKind; id: string; version: number }[] {
  const clauses = clausesOf(world, resolution);
  const ids = new Set<string>(clauses.map(({ id }) => id));
  const kinds = ['assignment', 'delegation', 'ending', 'commitment'] as const;
  const written = kinds.flatMap((kind) => recordsOf(world, kind).filter(({ origin }) => 'clause' in origin && ids.has(origin.clause)).map(({ id, version }) => ({ kind, id: String(id), version })));
  const about = (['suspension', 'consent'] as const).flatMap((kind) => recordsOf(world, kind).filter(({ clause }) => ids.has(clause)).map(({ id, version }) => ({ kind, id: String(id), version })));
  return [...written, ...about, ...clauses.map(({ id, version }) => ({ kind: 'clause' as const, id: String(id), version }))];
}
