import { z } from '@hono/zod-openapi';
import { clockState } from './answers.ts';
import { clocks, role, subjectId } from './values.ts';

export const edgesQuery = z.strictObject({ subject: subjectId, role: role.default('EXECUTE'), ...clocks });

const changed = z.int().openapi({ description: 'Municipalities whose answer is another from here on.' });

export const edges = z.object({
  clocks: clockState,
  days: z.array(z.object({ day: z.string(), changed, begins: z.boolean().openapi({ description: 'Before this day nothing is recorded.' }) })).openapi({ description: 'Days on which an answer changes, as known at the given knowledge. Between two of them none does.' }),
  commits: z.array(z.object({ seq: z.int(), at: z.string(), changed, begins: z.boolean() })).openapi({ description: 'Commits that change an answer for the given day. Between two of them none does.' }),
}).openapi('Edges');

export const rolloutsQuery = z.strictObject({ subject: subjectId, ...clocks });

export const rollouts = z.object({
  items: z.array(z.object({ place: z.string(), state: z.enum(['PLANNED', 'COMMITTED', 'LIVE', 'NOT_APPLICABLE']), due: z.string().nullable() })),
}).openapi('Rollouts', { description: 'Rollout-Stand by municipality. A municipality that is not named has none recorded.' });

export type Edges = z.infer<typeof edges>;
export type Rollouts = z.infer<typeof rollouts>;
