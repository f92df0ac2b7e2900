import { z } from '@hono/zod-openapi';

const segment = z.object({ text: z.string(), strong: z.literal(true).optional(), basis: z.string().optional(), body: z.string().optional(), chosen: z.literal(true).optional() }).openapi('Segment');
export const sentence = z.array(segment).openapi('Sentence', { description: 'A sentence in pieces, so that a paragraph or a body in it can be linked.' });

export type WireSegment = z.infer<typeof segment>;
export type WireSentence = WireSegment[];
