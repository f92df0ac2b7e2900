import { z } from '@hono/zod-openapi';

/** RFC 9457. `errors` names each field with what was expected; `type` is stable and may be compared. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), expected: z.string(), got: z.string().nullable() })).optional(),
}).openapi('Problem');

export type Problem = z.infer<typeof problem>;
export type FieldError = NonNullable<Problem['errors']>[number];
