import { acts, wireImpact, type ActDone, type ImpactReport } from '@feder/contract/schemas';
import { explainImpact, type DraftId } from '@feder/domain';
import type { Actor } from '../actor.ts';
import type { Feder } from '../feder.ts';
import { done, verb } from './act.ts';
import { digestOf, effectOf, worldAtHead } from './effect.ts';
import { aboutDraft } from './file.ts';
import { randomUUID } from 'node:crypto';

/** Wirkung prüfen: shows what the text would change now, and keeps that it was shown. */
export async function weigh(feder: Feder, actor: Actor, raw: unknown, key?: string): Promise<ActDone & { impact: ImpactReport | null }> {
  let impact: ImpactReport | null = null;
  const answer = await verb({
    action: 'weigh', input: acts.weigh, about: aboutDraft,
    run: async (scene, { draft, lang, world: id }, { file }) => {
      const { world, seq } = await worldAtHead(scene);
      const found = effectOf(world, file, scene.on);
      impact = { world: id, head: seq, ...wireImpact(found, explainImpact(world, found, seq, lang)) };
      const shown = { id: `wirkung-${randomUUID()}`, draft: draft as DraftId, version: file.text.version, at: seq, digest: digestOf(found), office: scene.by };
      return { done: done(draft, file.state), acts: { impact: [shown] } };
    },
  })(feder, actor, raw, key);
  return { ...answer, impact };
}
