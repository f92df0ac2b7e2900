import { z } from '@hono/zod-openapi';

/** Whose count of the inhabitants it is, and for which day. */
export const counted = z.object({
  day: z.string().openapi({ format: 'date', description: 'They were counted for the end of this day, whatever the clocks say.' }),
  title: z.string(),
  state: z.string().openapi({ format: 'date', description: 'State of the register.' }),
  attribution: z.string().openapi({ description: 'To be shown wherever the numbers are.' }),
}).openapi('Counted');

/** A share is `inhabitants` of `ofInhabitants`: two whole numbers, nothing rounded. */
export const reach = z.object({ municipalities: z.int(), of: z.int(), inhabitants: z.int(), ofInhabitants: z.int() }).openapi('Reach');

export type Counted = z.infer<typeof counted>;
export type Reach = z.infer<typeof reach>;
