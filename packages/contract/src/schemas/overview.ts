import { roles, statuses } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { clockState } from './answers.ts';
import { counted, reach } from './population.ts';
import { clocks, confidence, lang } from './values.ts';

export const overviewQuery = z.strictObject({ lang: lang.default('de'), ...clocks });

/** The four core roles of the overview; supervision stands for whichever kind is expected (technical, then legal, then staff). */
export const coreRoles = ['LEAD', 'EXECUTE', 'FUND', 'SUPERVISE'] as const;

const cell = z.object({
  core: z.enum(coreRoles),
  role: z.enum(roles),
  status: z.enum(statuses),
  place: z.string(),
  count: z.int().openapi({ description: 'How many of the cells have this answer: it is the one that most have.' }),
  of: z.int(),
  self: z.boolean().openapi({ description: 'Every place of this answer holds the role itself.' }),
  holders: z.array(z.object({ id: z.string(), name: z.string(), share: z.string().nullable() })),
  announced: z.array(z.string()),
  confidence: confidence.nullable(),
  reach: reach.nullable().openapi({ description: 'Where some municipalities have this answer and others not: who lives there. Else null, and where nobody counted.' }),
}).openapi('CoreCell');

const row = z.object({ id: z.string(), name: z.string(), kind: z.string(), place: z.string(), municipal: z.boolean(), confidence, cells: z.array(cell) }).openapi('CoreRow');

/** A figure never stands alone: definition, denominator and the members that it counts. */
const figure = z.object({
  kind: z.enum(['GAP', 'CONFLICT', 'UNKNOWN', 'UNVERIFIED', 'ANNOUNCED']),
  count: z.int(),
  of: z.int(),
  members: z.array(z.object({ subject: z.string(), name: z.string(), place: z.string().nullable(), roles: z.array(z.enum(roles)), count: z.int() })),
}).openapi('Figure');

const agreement = z.object({
  id: z.string(), name: z.string(), summary: z.string(), parties: z.array(z.string()), state: z.enum(['CONCLUDED', 'DUE']), due: z.string().nullable(), daysLeft: z.int().nullable(),
  since: z.string(), confidence, source: z.string(),
}).openapi('AgreementLine');

export const overview = z.object({
  world: z.string(),
  clocks: clockState,
  counts: z.object({ initiatives: z.int(), services: z.int(), municipalities: z.int(), bodies: z.int(), boards: z.int() }),
  rows: z.array(row),
  counted: counted.nullable().openapi({ description: 'Whose count of the inhabitants `reach` rests on.' }),
  totals: z.record(z.enum(statuses), z.int()),
  figures: z.array(figure),
  agreements: z.array(agreement),
  boards: z.array(z.object({ id: z.string(), name: z.string(), summary: z.string() })),
}).openapi('Overview');

export type Overview = z.infer<typeof overview>;
export type CoreCell = z.infer<typeof cell>;
export type Figure = z.infer<typeof figure>;
