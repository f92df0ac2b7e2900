import { losts, reasons, roles, sifts, statuses, writeRatio, type Answer, type Held } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { confidence } from './values.ts';

const share = z.string().openapi({ example: '3/5', description: 'Exact fraction.' });

const holding = z.object({
  body: z.string(),
  share: share.optional(),
  performer: z.string().optional(),
  formerly: z.array(z.string()).optional(),
  via: z.array(z.string()),
  confidence,
  accepted: z.boolean().optional(),
});

export const held = holding.openapi('Held');

const step = z.object({
  kind: z.enum(['ASSIGNMENT', 'ENDING', 'DELEGATION', 'HOLDING']),
  fact: z.string(),
  version: z.int(),
  key: z.array(z.number()).readonly().optional(),
  path: z.array(z.string()),
  basis: z.array(z.string()),
  clause: z.string().optional(),
  body: z.string().optional(),
  of: z.enum(roles).optional(),
  outcome: z.enum(['WON', 'CO_GROUND', 'ADDED', 'APPLIED', 'CIRCULAR', 'SIFTED', 'LOST']),
  why: z.enum([...sifts, ...losts]).optional(),
  to: z.string().optional(),
});

export const asOf = z.object({ on: z.string(), at: z.int(), knownAt: z.string(), rules: z.string() });

export const answer = z.object({
  status: z.enum(statuses),
  reason: z.enum(reasons).optional(),
  holders: z.array(held),
  announced: z.array(holding.extend({ subject: z.string(), fact: z.string() }).openapi('Announced')),
  answeredAt: z.string(),
  since: z.string().nullable(),
  until: z.string().nullable(),
  sinceAtLatest: z.boolean(),
  asOf,
  trace: z.array(step.openapi('Step')),
}).openapi('Answer', { description: 'RESOLVER §1. GAP: nobody, and the record is complete. UNKNOWN: not recorded. They are never added up.' });

export type WireAnswer = z.infer<typeof answer>;

export const wireHeld = ({ share: part, ...rest }: Held) => ({ ...rest, ...(part ? { share: writeRatio(part) } : {}) });

/** An Answer as it goes over the wire: the same, with shares written as fractions. */
export function wireAnswer(result: Answer): WireAnswer {
  return {
    ...result,
    holders: result.holders.map(wireHeld),
    announced: result.announced.map((each) => ({ ...wireHeld(each), subject: each.subject, fact: each.fact })),
  };
}
