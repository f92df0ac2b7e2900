import { createRoute, z } from '@hono/zod-openapi';
import {
  answersPage, answersQuery, boardList, bodiesQuery, bodyList, boundaries, boundariesParams, boundariesQuery, clocksQuery, clockState, correctionInput, correctionReceipt, decideInput, differences, differencesQuery, dutiesParams, dutiesQuery, dutyList, edges, edgesQuery, endableList, functionList, findingsPage,
  findingsQuery, impactReport, listQuery, matrixQuery, matrixView, overview, overviewQuery, procedureList, resolved, resolveQuery, rollouts, rolloutsQuery, searchQuery, searchResult, simulateInput, sliceQuery, sliceView, subjectList, subjectsQuery, territoriesQuery, territoryList, timeline, timelineQuery, topology, trialDecision,
} from '../schemas/index.ts';
import { dutyPageRoutes } from './duty-pages.ts';
import { profileRoutes } from './profiles.ts';
import { invalid, json, problemJson, read, unknown } from './responses.ts';

export { actNames, actRoute, proceedingRoutes, type ActName } from './proceedings.ts';

export const routes = {
  ...profileRoutes,
  ...dutyPageRoutes,
  territories: read('/api/v1/territories', 'Places', territoriesQuery, territoryList, 'Places by key.'),
  boundaries: read('/api/v1/boundaries', 'Where the outlines of the municipalities lie, and whose they are', boundariesQuery, boundaries, 'The outlines of a world, or null.'),
  outlines: createRoute({
    method: 'get',
    path: '/api/v1/boundaries/{file}',
    summary: 'The outlines of the municipalities, compressed as the request allows',
    request: { params: boundariesParams },
    responses: { 200: json(topology, 'TopoJSON that never changes under this name.'), 400: invalid, 404: unknown },
  }),
  bodies: read('/api/v1/bodies', 'Bodies', bodiesQuery, bodyList, 'Bodies by id, by name, or the best fit first.'),
  duties: createRoute({
    method: 'get',
    path: '/api/v1/bodies/{id}/duties',
    summary: 'What a body holds: every role of every subject, and where',
    request: { params: dutiesParams, query: dutiesQuery },
    responses: { 200: json(dutyList, 'Duties by subject and role. None is left out: `total` counts all.'), 400: invalid, 404: unknown },
  }),
  subjects: read('/api/v1/subjects', 'Services, initiatives, components and their groups', subjectsQuery, subjectList, 'Subjects by id, by name, or the best fit first.'),
  boards: read('/api/v1/boards', 'Boards', listQuery, boardList, 'Boards by id.'),
  functions: read('/api/v1/functions', 'Functions: what a rule can name instead of a body, as "whoever is the municipality there"', listQuery, functionList, 'Functions by id.'),
  endables: read('/api/v1/endables', 'What a clause can still end: clauses, and rules and delegations of standing law', listQuery, endableList, 'Clauses first, each part by its German name.'),
  search: read('/api/v1/search', 'Find by words, parts of words or keys', searchQuery, searchResult, 'The best hits first.'),
  resolve: read('/api/v1/resolve', 'Who is responsible: one role, one subject, one place', resolveQuery, resolved, 'RESOLVER’s Answer; with `not` also why that body is not the holder.'),
  answers: read('/api/v1/answers', 'All roles of a subject at a place, explained', answersQuery, answersPage, 'Answers with reasons in words.'),
  clocks: read('/api/v1/clocks', 'The two clocks, read and checked', clocksQuery, clockState, 'Where they stand.'),
  overview: read('/api/v1/overview', 'Lagebild: the initiatives and who carries what', overviewQuery, overview, 'The overview.'),
  matrix: read('/api/v1/matrix', 'Matrix: subjects × municipalities, one role', matrixQuery, matrixView, 'Rows as runs over the columns, sorted by key; equal answers stand once.'),
  edges: read('/api/v1/edges', 'When the answers of a subject and role change: days and commits', edgesQuery, edges, 'Days and commits, in order.'),
  timeline: read('/api/v1/timeline', 'Zeitreise: who bore which role of a subject at a place, over all days', timelineQuery, timeline, 'Every role, day by day.'),
  differences: read('/api/v1/differences', 'Why answers differ between two days or two states of knowledge', differencesQuery, differences, 'Each place and role that is answered otherwise, with the records that made the difference.'),
  rollouts: read('/api/v1/rollouts', 'Rollout-Stand of a subject, by municipality', rolloutsQuery, rollouts, 'By key.'),
  findings: read('/api/v1/findings', 'Befunde: what is missing, collides or runs out', findingsQuery, findingsPage, 'A page of findings, with the counts of every kind.'),
  simulate: createRoute({
    method: 'post',
    path: '/api/v1/simulate',
    summary: 'Wirkung prüfen: what clauses would change if a board adopted them now; nothing is written',
    request: { body: { required: true, content: { 'application/json': { schema: simulateInput } } } },
    responses: {
      200: json(impactReport, 'The impact, on all days and in words.'), 400: invalid, 413: problemJson('The draft is larger than any that is read.'),
      422: problemJson('The clauses cannot be written: `errors` names clause and field as they stand in the request, as in `clauses.0.due`.'),
    },
  }),
  slice: read('/api/v1/slice', 'The part of a world that a draft can touch: enough to try it without asking again', sliceQuery, sliceView, 'Facts and registers, as known at `head`.'),
  requestCorrection: createRoute({
    method: 'post',
    path: '/api/v1/correction-requests',
    summary: 'Stimmt nicht? A hint on one answer',
    request: { body: { required: true, content: { 'application/json': { schema: correctionInput } } } },
    responses: { 201: json(correctionReceipt, 'Received.'), 400: invalid, 404: unknown },
  }),
  procedures: read('/api/v1/procedures', 'Rules of procedure: how each board decides', z.strictObject({}), procedureList, 'Every rule.'),
  decide: createRoute({
    method: 'post',
    path: '/api/v1/decide',
    summary: 'A trial run: what a rule makes of counts. Nothing is stored, nobody is bound',
    request: { body: { required: true, content: { 'application/json': { schema: decideInput } } } },
    responses: { 200: json(trialDecision, 'The decision with its filled-in expression.'), 400: invalid, 404: unknown },
  }),
  live: createRoute({ method: 'get', path: '/health/live', summary: 'The process answers', responses: { 200: json(z.object({ status: z.literal('live') }), 'Alive.') } }),
  ready: createRoute({
    method: 'get',
    path: '/health/ready',
    summary: 'The data is loaded and the database answers',
    responses: { 200: json(z.object({ status: z.literal('ready'), seq: z.int() }), 'Ready.'), 503: problemJson('Not ready.') },
  }),
};
