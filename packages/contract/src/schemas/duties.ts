import { dutyKinds, reasons, roles, statuses } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { asOf, held } from './answer.ts';
import { limitUpTo, listOf } from './lists.ts';
import { bilingual, bodyId, clocks, role } from './values.ts';

export const dutiesParams = z.strictObject({ id: bodyId });
export const dutiesQuery = z.strictObject({ role: role.optional(), limit: limitUpTo(500), after: z.string().max(200).optional().openapi({ description: 'The `next` of the page before.' }), ...clocks });

const run = z.object({
  from: z.string(), to: z.string(), count: z.int(), status: z.enum(statuses), reason: z.enum(reasons).optional(),
  held: z.array(held).openapi({ description: 'The body’s own part of the answer.' }),
}).openapi('DutyRun', { description: 'Neighbours in the list of the line’s cells sorted by key, first and last in it. CONFLICT: the body is one of the claimants, nobody is chosen.' });

const duty = z.object({
  id: z.string(),
  subject: z.object({ id: z.string(), name: bilingual }),
  role: z.enum(roles),
  kind: z.enum(dutyKinds).openapi({ description: 'BEARS: it bears the duty. PERFORMS: it does the work without bearing the duty.' }),
  runs: z.array(run),
  count: z.int(),
  of: z.int().openapi({ description: 'Denominator: how many cells the line has.' }),
}).openapi('Duty', { description: 'What a body holds in one line: a role of a subject.' });

export const dutyList = listOf(duty, 'DutyList').extend({ body: z.object({ id: z.string(), name: bilingual }), asOf }).openapi('DutiesPage');

export type DutiesPage = z.infer<typeof dutyList>;
