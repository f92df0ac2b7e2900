import { z } from '@hono/zod-openapi';
import { clocks, lang } from './values.ts';

export const searchKinds = ['subject', 'territory', 'body', 'board'] as const;

const error = 'Expected 1 to 200 characters.';

export const searchQuery = z.strictObject({
  q: z.string({ error }).trim().min(1, { error }).max(200, { error }).openapi({ example: 'Tuebingen', description: 'Words, parts of words, or an AGS, ARS or LeiKa key.' }),
  kind: z.enum(searchKinds, { error: `Expected one of ${searchKinds.join(', ')}.` }).optional(),
  limit: z.string().regex(/^([1-9]|[1-4]\d|50)$/, { error: 'Expected a whole number from 1 to 50.' }).transform(Number).default(10).openapi({ type: 'integer', minimum: 1, maximum: 50, default: 10 }),
  lang: lang.default('de'),
  ...clocks,
});

const hit = z.object({
  kind: z.enum(searchKinds),
  id: z.string(),
  name: z.string(),
  exact: z.boolean().openapi({ description: 'The name or key was typed in full.' }),
  detail: z.string().openapi({ description: 'What tells it from others of the same name: county, group, key.' }),
}).openapi('Hit');

export const searchResult = z.object({ hits: z.array(hit), total: z.int() }).openapi('SearchResult');

export type Hit = z.infer<typeof hit>;
export type SearchKind = (typeof searchKinds)[number];
