import { close, open, type World } from '../src/world/projection.ts';

/** The same world, of which nothing was asked yet and which keeps nothing. */
export const sameUnasked = (world: World): World => close({ ...open(world) });
