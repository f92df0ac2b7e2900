import { factKinds, isArs, roles, type Ars } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { clockState } from './answers.ts';
import { sentence } from './sentence.ts';
import { clocks, confidence, day, knowledge, lang, role, subjectId } from './values.ts';

/** Most places that are asked for at once. */
const MOST_PLACES = 50;
const PLACES = `Expected up to ${MOST_PLACES} keys of places, joined by commas.`;

export const differencesQuery = z.strictObject({
  subject: subjectId,
  places: z.string({ error: PLACES }).transform((value) => value.split(',')).refine((values) => values.length <= MOST_PLACES && values.every(isArs), { error: PLACES }).transform((values) => values as Ars[]).openapi({ type: 'string', description: 'Keys joined by commas.' }),
  role: role.optional().openapi({ description: 'None: every role.' }),
  vs: day.optional().openapi({ description: 'The day to compare with. None: the same.' }),
  vsat: knowledge.optional().openapi({ description: 'The knowledge to compare with. None: the same.' }),
  lang: lang.default('de'),
  ...clocks,
});

const ground = z.object({
  id: z.string(), what: z.enum(factKinds),
  edge: z.enum(['FROM', 'TO', 'RECORDED', 'CORRECTED', 'CLOSED']).openapi({ description: 'What lies between the two: its first day, the first day on which it was over, the commit that recorded it, set it right, or took it back.' }),
  day: z.string().openapi({ description: 'FROM, TO: that day. Else the first day of the record.' }),
  seq: z.int().openapi({ description: 'FROM, TO: since which commit it is known. Else the commit that made the difference.' }), at: z.string(),
  words: sentence.openapi({ description: 'What is so since that day, or no longer: the clause after "weil" or "because".' }), confidence,
  grounds: z.string().openapi({ description: 'The clause that decided it, else the paragraph, else the source.' }), url: z.string().nullable().openapi({ description: 'Where the paragraph can be read.' }),
}).openapi('DifferenceGround');

export const differences = z.object({
  clocks: clockState,
  vs: clockState,
  items: z.array(z.object({ place: z.string(), role: z.enum(roles), because: z.array(ground).openapi({ description: 'Empty: no single record that carries either answer lies between the two.' }) })).openapi({ description: 'Places and roles that are answered otherwise.' }),
}).openapi('Differences');

export type Differences = z.infer<typeof differences>;
