import * as tie from './01-it-rat-tie.ts';
import * as chair from './02-chair-objects.ts';
import * as council from './03-council.ts';
import * as benches from './04-two-benches.ts';
import * as tasks from './05-tasks-handed-on.ts';
import * as money from './06-work-without-money.ts';
import * as collide from './07-two-boards-collide.ts';
import * as merger from './08-merger.ts';
import * as circulation from './09-circulation.ts';
import * as annulment from './10-annulment.ts';
import type { Player } from './player.ts';

/** A story: what happens, on which ground, and how it is played. */
export type Story = { id: string; title: string; basis: string; play: (play: Player) => Promise<void> };

/** They are played in one Planspiel, in this order: each asks about other matters. */
export const stories: readonly Story[] = [tie, chair, council, benches, tasks, money, collide, merger, circulation, annulment].map((story, at) => ({ id: String(at + 1).padStart(2, '0'), ...story }));
