import { z } from '@hono/zod-openapi';
import { ars, day, role, subjectId, worldId } from './values.ts';

const message = 'Expected 10 to 4000 characters: what is wrong, and how you know.';
const email = 'Expected an e-mail address, or nothing.';

/** "Stimmt nicht?": a hint on one answer. A form sends texts only, so `at` comes as one; empty fields are no fields. */
export const correctionInput = z.strictObject({
  world: worldId.default('real'),
  subject: subjectId,
  role,
  place: ars,
  on: day,
  at: z.union([z.int(), z.string().regex(/^\d{1,15}$/).transform(Number)], { error: 'Expected the place in the order of commits of the answer, a whole number.' }),
  message: z.string({ error: message }).trim().min(10, { error: message }).max(4000, { error: message }),
  email: z.union([z.literal('').transform(() => undefined), z.email({ error: email })], { error: email }).optional(),
}).openapi('CorrectionInput');

export const correctionReceipt = z.object({ id: z.uuid(), seq: z.int(), receivedAt: z.string() }).openapi('CorrectionReceipt');

export type CorrectionInput = z.infer<typeof correctionInput>;
export type CorrectionReceipt = z.infer<typeof correctionReceipt>;
