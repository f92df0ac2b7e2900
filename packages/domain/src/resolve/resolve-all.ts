import type { Answer, Query } from '../answer.ts';
import { roles, type Role } from '../rules.ts';
import type { World } from '../world/projection.ts';
import { resolve } from './resolve.ts';

/** Every role of a subject at a place, in the order of the roles. Each answer, and what is refused, is as `resolve` has it. */
export const resolveAll = (world: World, query: Omit<Query, 'role'>): { role: Role; answer: Answer }[] => roles.map((role) => ({ role, answer: resolve(world, { ...query, role }) }));
