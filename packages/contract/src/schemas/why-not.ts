import { losts, misses, sifts } from '@feder/domain';
import { z } from '@hono/zod-openapi';
import { answer } from './answer.ts';
import { sentence } from './sentence.ts';
import { ars, bodyId, clocks, lang, role, subjectId } from './values.ts';

const fact = z.string();

const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['HOLDS', 'CLAIMS']) }).openapi({ description: 'It is a holder; it is a claimant of a conflict, and nobody is chosen.' }),
  z.object({ kind: z.literal('NO_CELL'), reason: z.enum(['ASK_BELOW', 'NOT_IN_FORCE', 'BEFORE_RECORD']) }),
  z.object({ kind: z.literal('NOT_IN_FORCE'), followedBy: z.array(z.string()) }).openapi({ description: 'The body is not in force that day.' }),
  z.object({ kind: z.literal('PERFORMS'), bearer: z.string(), delegation: fact }),
  z.object({ kind: z.literal('HANDED_ON'), to: z.array(z.string()), delegation: fact, duty: z.boolean().openapi({ description: 'false: only the work, which it was given.' }) }),
  z.object({ kind: z.literal('DELEGATION_LOST'), delegation: fact, why: z.enum(losts), to: fact }),
  z.object({ kind: z.literal('DELEGATION_SIFTED'), delegation: fact, why: z.enum(sifts) }),
  z.object({ kind: z.literal('DELEGATION_CIRCULAR'), delegation: fact }),
  z.object({ kind: z.literal('WIDER_AREA'), rule: fact, holding: fact, to: fact }).openapi({ description: 'It holds the function for a wider area; the holding `to` is deeper.' }),
  z.object({ kind: z.literal('RULE_LOST'), rule: fact, holding: fact.optional(), why: z.enum(losts), to: fact }),
  z.object({ kind: z.literal('RULE_SIFTED'), rule: fact, holding: fact.optional(), why: z.enum(sifts), ending: fact.optional() }),
  z.object({ kind: z.literal('ANNOUNCED'), rule: fact, subject: z.string() }),
  z.object({
    kind: z.literal('OUT_OF_REACH'),
    facts: z.array(z.object({ kind: z.enum(['ASSIGNMENT', 'HOLDING', 'DELEGATION']), fact, version: z.int(), place: z.string(), misses: z.array(z.enum(misses)).readonly() })).readonly(),
  }).openapi({ description: 'Facts that name the body and do not reach the question: the nearest of them, with what they miss.' }),
  z.object({ kind: z.literal('NOT_NAMED') }),
]).openapi('WhyNotReason');

export const whyNot = z.object({ body: z.string(), reasons: z.array(reason).readonly(), explanation: z.object({ question: sentence, because: z.array(sentence) }) })
  .openapi('WhyNot', { description: 'Why a body is not the holder: the nearest reason first, as data and in words.' });

export const resolveQuery = z.strictObject({
  subject: subjectId, role, place: ars,
  not: bodyId.optional().openapi({ description: 'Warum nicht: a body of which the answer says why it is not the holder.' }),
  lang: lang.default('de').openapi({ description: 'The language of the sentences in `whyNot`.' }),
  ...clocks,
});

export const resolved = answer.extend({ whyNot: whyNot.optional() }).openapi('ResolvedAnswer');

export type WireResolved = z.infer<typeof resolved>;
export type WireWhyNot = z.infer<typeof whyNot>;
