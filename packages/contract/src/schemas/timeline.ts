import { reasons, roles, statuses } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { clockState } from './answers.ts';
import { ars, clocks, lang, subjectId } from './values.ts';

export const timelineQuery = z.strictObject({ subject: subjectId, place: ars.optional().openapi({ description: 'None: where the subject has its first cell.' }), lang: lang.default('de'), ...clocks });

const span = z.object({
  from: z.string().nullable().openapi({ description: 'First day; null: it has no beginning.' }),
  to: z.string().nullable().openapi({ description: 'The first day on which it is over; null: it has no end.' }),
  status: z.enum(statuses), reason: z.enum(reasons).nullable(),
  holders: z.array(z.object({ id: z.string(), name: z.string(), share: z.string().nullable() })),
}).openapi('AnswerSpan');

export const timeline = z.object({
  clocks: clockState,
  subject: z.object({ id: z.string(), name: z.string() }),
  place: z.object({ key: z.string(), name: z.string() }),
  roles: z.array(z.object({ role: z.enum(roles), spans: z.array(span).openapi({ description: 'Every day once, in order; neighbours differ.' }) })).openapi({ description: 'Roles for which somebody is expected or named on some day.' }),
  commits: z.array(z.object({ seq: z.int(), at: z.string() })).openapi({ description: 'Commits that wrote something on which an answer about the subject may rest.' }),
}).openapi('Timeline', { description: 'Who bore which role of a subject at a place, over all days, as known at one commit.' });

export type Timeline = z.infer<typeof timeline>;
