import * as first from './01-it-rat-tie.ts';
import type { Player } from './player.ts';

/** A story: what happens, on which ground, and how it is played. */
export type Story = { id: string; title: string; basis: string; play: (play: Player) => Promise<void> };

export const stories: readonly Story[] = [first].map((story, at) => ({ id: String(at + 1).padStart(2, '0'), ...story }));
