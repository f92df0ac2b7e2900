import { routes } from '@feder/contract/routes';
import { RULES_VERSION } from '@feder/domain';
import { procedures } from '@feder/reference';
import { answersFor, clocksOf, differencesOf, dutiesOfBody, edgesOf, headSeq, invalid, listBoards, listBodies, listEndables, listFindings, listFunctions, listProcedures, listSubjects, listTerritories, matrixOf, overviewOf, ready, requestCorrection, resolveOne, rolloutsOf, search, simulateDraft, timelineOf, sliceFor, tryDecision, type Feder } from '@feder/services';
import { OpenAPIHono } from '@hono/zod-openapi';
import { serveBoundaries } from './boundaries.ts';
import { answerAgain } from './asked-again.ts';
import { cached } from './cached.ts';
import { serveDutyPages } from './duty-pages.ts';
import { NO_OPERATOR, type Env } from './env.ts';
import { serveEvents } from './events.ts';
import { largest } from './largest.ts';
import { waitForSeq } from './min-seq.ts';
import { notFound, onError } from './problems.ts';
import { serveProceedings } from './proceedings.ts';
import { serveProfiles } from './profiles.ts';
import { PUBLIC } from './sign-in.ts';

/** Bytes of a draft. */
const LARGEST_DRAFT = 256 * 1024;

/** Whose answers come from the world alone, never from the database, whoever asks. */
const OF_THE_WORLD = [routes.territories, routes.bodies, routes.subjects, routes.boards, routes.functions, routes.endables, routes.search, routes.resolve, routes.answers, routes.clocks, routes.overview, routes.findings];

/** The HTTP interface over a loaded Feder: each handler is request, verb, response. */
export function createApp(feder: Feder, operator: Env['operator'] = NO_OPERATOR) {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error.issues);
    },
  });
  app.onError(onError);
  app.notFound(notFound);
  const state = () => `${headSeq(feder.worlds.real)}-${feder.today()}-${RULES_VERSION}`;
  app.use('/api/v1/*', waitForSeq(feder));
  answerAgain(app, OF_THE_WORLD.map(({ path }) => path), state);
  app.use('/api/v1/*', cached(state));

  app.openapi(routes.territories, (c) => c.json(listTerritories(feder, c.req.valid('query')), 200));
  serveBoundaries(app);
  app.openapi(routes.bodies, (c) => c.json(listBodies(feder, c.req.valid('query')), 200));
  app.openapi(routes.duties, (c) => c.json(dutiesOfBody(feder, { ...c.req.valid('param'), ...c.req.valid('query') }), 200));
  app.openapi(routes.subjects, (c) => c.json(listSubjects(feder, c.req.valid('query')), 200));
  app.openapi(routes.boards, (c) => c.json(listBoards(feder, c.req.valid('query')), 200));
  app.openapi(routes.endables, (c) => c.json(listEndables(feder, c.req.valid('query')), 200));
  app.openapi(routes.functions, (c) => c.json(listFunctions(feder, c.req.valid('query')), 200));
  app.openapi(routes.search, (c) => c.json(search(feder, c.req.valid('query')), 200));
  app.openapi(routes.resolve, (c) => c.json(resolveOne(feder, c.req.valid('query')), 200));
  app.openapi(routes.answers, (c) => c.json(answersFor(feder, c.req.valid('query')), 200));
  app.openapi(routes.clocks, (c) => c.json(clocksOf(feder, c.req.valid('query')), 200));
  app.openapi(routes.overview, (c) => c.json(overviewOf(feder, c.req.valid('query')), 200));
  app.openapi(routes.matrix, async (c) => c.json(await matrixOf(feder, c.req.valid('query')), 200));
  app.openapi(routes.edges, async (c) => c.json(await edgesOf(feder, c.req.valid('query')), 200));
  app.openapi(routes.timeline, (c) => c.json(timelineOf(feder, c.req.valid('query')), 200));
  app.openapi(routes.differences, (c) => c.json(differencesOf(feder, c.req.valid('query')), 200));
  app.openapi(routes.rollouts, (c) => c.json(rolloutsOf(feder, c.req.valid('query')), 200));
  app.openapi(routes.findings, async (c) => c.json(await listFindings(feder, c.req.valid('query')), 200));
  app.use('/api/v1/simulate', largest(() => LARGEST_DRAFT));
  app.openapi(routes.simulate, (c) => c.json(simulateDraft(feder, c.req.valid('json')), 200));
  app.openapi(routes.slice, (c) => c.json(sliceFor(feder, c.req.valid('query')), 200));
  app.openapi(routes.requestCorrection, async (c) => c.json(await requestCorrection(feder, PUBLIC, c.req.valid('json')), 201));
  app.openapi(routes.procedures, (c) => c.json(listProcedures(procedures), 200));
  app.openapi(routes.decide, (c) => c.json(tryDecision(procedures, c.req.valid('json')), 200));
  serveProfiles(app, feder);
  serveDutyPages(app, feder, operator);
  serveProceedings(app, feder);
  serveEvents(app, feder);
  app.openapi(routes.live, (c) => c.json({ status: 'live' as const }, 200));
  app.openapi(routes.ready, async (c) => c.json({ status: 'ready' as const, seq: await ready(feder) }, 200));

  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Feder', version: '1', description: 'Who is responsible, for a matter, a place and a day, and why.', license: { name: 'EUPL-1.2' } },
  });
  return app;
}
