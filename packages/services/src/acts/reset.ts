import { acts } from '@feder/contract/schemas';
import { lastSeed } from '@feder/db';
import { restoredTo } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { FederError } from '../errors.ts';
import { done, verb } from './act.ts';
import { worldAtHead } from './effect.ts';

/** Das Planspiel neu beginnen: one commit makes the facts what they were as seeded, and ends all matters. Whatever was known before stays known as of then. */
export const reset = verb({
  action: 'reset', input: acts.reset, about: () => ({ board: null }),
  run: async (scene, { world: id }) => {
    if (id !== 'planspiel') throw new FederError('CONFLICT', 'Nur das Planspiel beginnt neu. / Only the simulation begins anew.', [{ field: 'world', expected: 'planspiel', got: id }]);
    const { world } = await worldAtHead(scene);
    const seed = await lastSeed(scene.tx);
    const made = { id: `neubeginn-${randomUUID()}`, seed, office: scene.by, day: scene.on };
    return { done: done(made.id), acts: { reset: [made] }, facts: restoredTo(world, seed) };
  },
});
