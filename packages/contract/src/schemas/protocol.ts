import { z } from '@hono/zod-openapi';
import { limitUpTo } from './lists.ts';
import { bilingual, worldId } from './values.ts';

const seq = (expected: string) => z.string().regex(/^\d{1,15}$/, { error: `Expected ${expected}.` }).transform(Number).openapi({ type: 'integer' });

export const protocolQuery = z.strictObject({
  world: worldId.optional().openapi({ description: 'Only commits of this world, and those of both. None: all.' }),
  before: seq('a place in the order of commits, a whole number').optional(),
  limit: limitUpTo(500),
});

export const protocol = z.object({
  items: z.array(z.object({
    seq: z.int(), at: z.string(), world: z.string().nullable(), kind: z.string(), actor: z.object({ kind: z.string(), id: z.string(), name: bilingual.nullable() }),
    records: z.int().openapi({ description: 'How many records the commit opened, closed or registered.' }), hash: z.string().openapi({ description: 'Of its last line.' }),
  })),
  head: z.object({ seq: z.int(), at: z.string(), hash: z.string() }),
  total: z.int(), next: z.int().nullable(),
}).openapi('Protocol');

/** `after`: the last line known, as "seq.n". */
export const chainQuery = z.strictObject({
  after: z.string().regex(/^\d{1,15}\.\d{1,9}$/, { error: 'Expected the last line known, as "seq.n".' }).default('0.0').openapi({ example: '1.0', description: 'The last line known, as "seq.n".' }),
  limit: limitUpTo(5000),
});

export const chain = z.object({
  lines: z.array(z.object({
    seq: z.int(), n: z.int(), at: z.string(), world: z.string().nullable(), kind: z.string(), actorKind: z.string(), actor: z.string(), op: z.string(),
    factKind: z.string().nullable(), fact: z.string().nullable(), version: z.int().nullable(), payloadHash: z.string(), previous: z.string(), hash: z.string(),
  })),
  total: z.int().openapi({ description: 'Lines of the whole chain.' }),
}).openapi('Chain', { description: 'Lines without salts and payloads. The hash of a line is SHA-256 over JSON of [seq, n, at, world, kind, actorKind, actor, op, factKind, fact, version, payloadHash, previous].' });

export type Protocol = z.infer<typeof protocol>;
export type ProtocolQuery = z.infer<typeof protocolQuery>;
export type ChainQuery = z.infer<typeof chainQuery>;
export type Chain = z.infer<typeof chain>;
