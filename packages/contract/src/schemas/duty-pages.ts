import { z } from '@hono/zod-openapi';

const message = 'Expected 10 to 4000 characters: what you wanted to do, and what kept you from it.';
const email = 'Expected an e-mail address, or nothing.';

/** "Barriere melden". A form sends texts only: empty fields are no fields. */
export const barrierInput = z.strictObject({
  page: z.string().trim().max(500, { error: 'Expected the address of a page, up to 500 characters.' }).default(''),
  message: z.string({ error: message }).trim().min(10, { error: message }).max(4000, { error: message }),
  email: z.union([z.literal('').transform(() => undefined), z.email({ error: email })], { error: email }).optional(),
}).openapi('BarrierInput');

export const barrierReceipt = z.object({ id: z.uuid(), seq: z.int(), receivedAt: z.string() }).openapi('BarrierReceipt');

export const nothingAsked = z.strictObject({});

export const operator = z.object({ name: z.string().nullable(), address: z.string().nullable(), email: z.string().nullable() })
  .openapi('Operator', { description: 'Who runs this Feder, as the operator entered it; null: not entered.' });

export const licences = z.object({
  packages: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string() })).openapi({ description: 'What runs in the server and in the browser, from the installed packages.' }),
  sources: z.array(z.object({ id: z.string(), title: z.string(), publisher: z.string(), state: z.string(), terms: z.string().nullable(), url: z.string().nullable() })).openapi({ description: 'Sources of the recorded facts.' }),
  notices: z.array(z.object({ title: z.string(), text: z.string() })).openapi({ description: 'Notices and licence texts that are shipped.' }),
}).openapi('Licences');

export type BarrierReceipt = z.infer<typeof barrierReceipt>;
export type Operator = z.infer<typeof operator>;
export type Licences = z.infer<typeof licences>;
