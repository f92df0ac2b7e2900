import type { SliceView } from '@feder/contract/schemas';
import { sliceOf, toWire, type SliceAsked, type WorldId } from '@feder/domain';
import { headSeq, type Feder } from './feder.ts';

/** The part of a world that a draft can touch, as known at its head. */
export function sliceFor(feder: Feder, { world, ...asked }: { world: WorldId; subjects: string[]; clauses: string[]; facts: string[] }): SliceView {
  const loaded = feder.worlds[world];
  return { world, head: headSeq(loaded), facts: toWire(sliceOf(loaded.world, asked as unknown as SliceAsked)) as SliceView['facts'] };
}
