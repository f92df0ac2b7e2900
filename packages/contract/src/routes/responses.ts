import { createRoute, type z } from '@hono/zod-openapi';
import { problem } from '../schemas/index.ts';

// Every status that a route can give is declared with it, and nowhere else.

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({ description, content: { 'application/json': { schema } } });
export const problemJson = (description: string) => ({ description, content: { 'application/problem+json': { schema: problem } } });

export const invalid = problemJson('A parameter is missing, unknown or malformed: `errors` names it and what is expected.');
export const unknown = problemJson('Something that the question names was never recorded: `errors` names the field.');
export const forbidden = problemJson('Not permitted: the sentence says who may.');
export const conflict = problemJson('Not as the matter stands now: the sentence says what must hold first.');

export const read = <Query extends z.ZodObject, Result extends z.ZodType>(path: string, summary: string, query: Query, result: Result, description: string) =>
  createRoute({ method: 'get', path, summary, request: { query }, responses: { 200: json(result, description), 400: invalid, 404: unknown } });
