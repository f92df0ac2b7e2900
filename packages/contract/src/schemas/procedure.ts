import { outcomes } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { bilingual, confidence } from './values.ts';

const group = z.object({ id: z.string(), name: bilingual, seats: z.int(), votes: z.boolean(), benches: z.array(z.string()) });
const test = z.object({ id: z.string(), name: bilingual, formula: bilingual });
const parameter = z.object({ id: z.string(), says: bilingual, default: z.string(), paragraph: z.string(), open: z.boolean().openapi({ description: 'No source settles it.' }) });

const procedure = z.object({
  id: z.string(), name: bilingual, source: z.string(), paragraph: z.string(), confidence, groups: z.array(group), matters: z.array(test), parameters: z.array(parameter),
}).openapi('Procedure', { description: 'Geschäftsordnung as data: how one board decides.' });

export const procedureList = z.object({ items: z.array(procedure) }).openapi('ProcedureList');

const count = z.int({ error: 'Expected a whole number from 0 to 2000.' }).min(0).max(2000);
const perGroup = z.strictObject({
  seats: count.optional().openapi({ description: 'None: as many as the rule names.' }),
  absent: count.default(0), recused: count.default(0), yes: count.default(0), no: count.default(0), abstain: count.default(0), invalid: count.default(0),
}).openapi('GroupCounts');

/** A trial run: counts by group of seats. Who is neither absent nor recused and gave nothing was there and gave nothing. */
export const decideInput = z.strictObject({
  rule: z.string({ error: 'Expected the id of a rule; /api/v1/procedures lists them.' }),
  matter: z.string().optional().openapi({ description: 'None: the rule’s first.' }),
  counts: z.record(z.string(), perGroup, { error: 'Expected the counts of each group of seats by its id.' }),
  sitting: z.enum(['SESSION', 'SECOND_SESSION', 'CIRCULATION'], { error: 'Expected SESSION, SECOND_SESSION or CIRCULATION.' }).default('SESSION'),
  notice: z.boolean().default(true), convened: z.boolean().default(true), simple: z.boolean().default(false),
  lot: z.enum(['YES', 'NO']).nullable().default(null),
  proposers: z.record(z.string(), count).default({}).openapi({ description: 'How many of each group table the motion.' }),
  parameters: z.record(z.string(), z.string()).default({}),
}).openapi('DecideInput');

const step = z.object({ part: z.string(), holds: z.boolean(), expression: bilingual });

export const trialDecision = z.object({
  rule: z.string(), matter: z.string(), outcome: z.enum(outcomes), reason: bilingual,
  steps: z.array(step).openapi({ description: 'Every test that was asked, with its numbers filled in.' }),
  setAside: z.int(), pending: z.array(bilingual),
  binds: z.object({ scope: z.enum(['BINDING', 'RECOMMENDATION', 'CONSENTING']), seats: z.int() }).nullable(),
  next: bilingual.nullable(),
  open: z.array(parameter).openapi({ description: 'What the result rests on and no source settles.' }),
}).openapi('TrialDecision');

export type ProcedureList = z.infer<typeof procedureList>;
export type DecideInput = z.infer<typeof decideInput>;
export type TrialDecision = z.infer<typeof trialDecision>;
