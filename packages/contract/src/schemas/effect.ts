import { roles, statuses } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { reach } from './population.ts';
import { sentence } from './sentence.ts';

const side = z.object({ status: z.enum(statuses), holders: z.array(z.object({ body: z.string(), name: z.string(), share: z.string().optional(), performer: z.string().optional() })) });
const row = z.object({ subject: z.string(), name: z.string(), role: z.enum(roles), from: z.string(), to: z.string().nullable(), place: z.string().nullable(), count: z.int(), of: z.int(), level: z.string(), before: side, after: side });
const concerned = z.array(z.object({ body: z.string(), name: z.string(), roles: z.array(z.enum(roles)), count: z.int() }));

/** What a draft would change, as a page shows it. */
const effectSummary = z.object({
  first: z.string().nullable(),
  cells: z.object({ changed: z.int(), of: z.int(), closed: z.int(), opened: z.int(), conflicts: z.int(), settled: z.int() }).openapi({ description: 'Cells that are ever answered otherwise, of all cells of the lines that change; gaps closed and opened, conflicts opened and settled among them.' }),
  rows: z.array(row), gains: concerned, loses: concerned, pays: z.array(z.object({ name: z.string(), share: z.string() })), words: z.array(sentence), idle: z.array(sentence),
}).openapi('EffectSummary');

export const effectView = effectSummary.extend({ head: z.int(), stale: z.boolean(), reach: reach.nullable().openapi({ description: 'In how many municipalities some answer changes on some day, and who lives there. null: not in municipalities alone, or nobody counted.' }) }).openapi('EffectView');
export type EffectView = z.infer<typeof effectView>;

const names = z.string().max(2000).regex(/^[a-z0-9.-]*(,[a-z0-9.-]+)*$/, { error: 'Expected ids, joined by commas.' }).default('').transform((text) => text.split(',').filter((id) => id !== ''));

export const sliceQuery = z.strictObject({
  world: z.enum(['real', 'planspiel']).default('planspiel'),
  subjects: names.openapi({ description: 'Subjects that the clauses name.' }), clauses: names.openapi({ description: 'Earlier clauses that they change or end.' }), facts: names.openapi({ description: 'Rules that they replace.' }),
});

export const sliceView = z.object({ world: z.string(), head: z.int(), facts: z.record(z.string(), z.array(z.unknown())).openapi({ description: 'By kind, every version; shares as texts.' }) }).openapi('Slice');
export type SliceView = z.infer<typeof sliceView>;
