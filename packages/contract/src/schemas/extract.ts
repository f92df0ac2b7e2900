import { z } from '@hono/zod-openapi';
import { ars, clocks, lang, role, subjectId, worldId } from './values.ts';

export const answerExtractQuery = z.strictObject({ subject: subjectId, role, place: ars, ...clocks });
export const resolutionExtractQuery = z.strictObject({ draft: z.string(), at: clocks.at, world: worldId.default('planspiel') });
export const calendarQuery = z.strictObject({ world: worldId.default('planspiel'), board: z.string().optional(), lang: lang.default('de') });

export const extract = z.object({
  kind: z.enum(['ANSWER', 'RESOLUTION']),
  content: z.record(z.string(), z.unknown()).openapi({ description: 'What is extracted. Asked again for the same commit (`at`), it is the same.' }),
  hash: z.string().openapi({ description: 'SHA-256 of `content` as JSON with sorted keys, without members that are null.' }),
  chain: z.object({ seq: z.int(), hash: z.string() }).openapi({ description: 'The head of the audit chain now. Noted elsewhere, it is a checkpoint: feder audit verify --checkpoint seq:hash.' }),
}).openapi('Extract', { description: 'No administrative act, no qualified signature: a text that anybody can ask for again and compare.' });
export type Extract = z.infer<typeof extract>;
