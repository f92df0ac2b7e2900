import { createRoute, type z } from '@hono/zod-openapi';
import { agreementList, agreementParams, agreementsQuery, agreementView, bodyParams, bodyProfile, historyList, historyQuery, profileQuery, subjectParams, subjectProfile } from '../schemas/index.ts';
import { invalid, json, read, unknown } from './responses.ts';

const one = <Params extends z.ZodObject, Result extends z.ZodType>(path: string, summary: string, params: Params, result: Result, description: string) =>
  createRoute({ method: 'get', path, summary, request: { params, query: profileQuery }, responses: { 200: json(result, description), 400: invalid, 404: unknown } });

/** One thing with all that is recorded of it. */
export const profileRoutes = {
  body: one('/api/v1/bodies/{id}', 'Profil einer Stelle: what it carries, handed on, is to accept and promised', bodyParams, bodyProfile, 'The body.'),
  subject: one('/api/v1/subjects/{id}', 'Profil eines Vorhabens, einer Leistung, einer Komponente: every role over all its places', subjectParams, subjectProfile, 'The subject.'),
  history: read('/api/v1/history', 'Verlauf: what began or ended, for a body, for a subject, or of what was decided and agreed in the whole world', historyQuery, historyList, 'The latest day first.'),
  agreements: read('/api/v1/agreements', 'Vereinbarungen', agreementsQuery, agreementList, 'The next deadline first.'),
  agreement: one('/api/v1/agreements/{id}', 'Eine Vereinbarung, and the rules that rest on it', agreementParams, agreementView, 'The agreement.'),
};
