import { routes } from '@feder/contract/routes';
import { listAgreements, listHistory, viewAgreement, viewBody, viewSubject, type Feder } from '@feder/services';
import type { OpenAPIHono } from '@hono/zod-openapi';

/** One thing with all that is recorded of it, over HTTP. */
export function serveProfiles(app: OpenAPIHono, feder: Feder): void {
  app.openapi(routes.body, (c) => c.json(viewBody(feder, { ...c.req.valid('param'), ...c.req.valid('query') }), 200));
  app.openapi(routes.subject, async (c) => c.json(await viewSubject(feder, { ...c.req.valid('param'), ...c.req.valid('query') }), 200));
  app.openapi(routes.history, (c) => c.json(listHistory(feder, c.req.valid('query')), 200));
  app.openapi(routes.agreements, async (c) => c.json(await listAgreements(feder, c.req.valid('query')), 200));
  app.openapi(routes.agreement, (c) => c.json(viewAgreement(feder, { ...c.req.valid('param'), ...c.req.valid('query') }), 200));
}
