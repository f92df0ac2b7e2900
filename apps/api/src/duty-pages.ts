import { routes } from '@feder/contract/routes';
import { listSources, reportBarrier, type Feder } from '@feder/services';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from './env.ts';
import { shippedLicences } from './licences.ts';
import { PUBLIC } from './sign-in.ts';

/** What the pages of the footer are made of: who runs this, what is shipped, and a way to say what does not work. */
export function serveDutyPages(app: OpenAPIHono, feder: Feder, operator: Env['operator']): void {
  let shipped: ReturnType<typeof shippedLicences> | undefined;
  app.openapi(routes.operator, (c) => c.json(operator, 200));
  app.openapi(routes.licences, (c) => c.json({ ...(shipped ??= shippedLicences()), sources: listSources(feder) }, 200));
  app.openapi(routes.reportBarrier, async (c) => c.json(await reportBarrier(feder, PUBLIC, c.req.valid('json')), 201));
}
