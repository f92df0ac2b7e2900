import { createRoute } from '@hono/zod-openapi';
import { barrierInput, barrierReceipt, licences, nothingAsked, operator } from '../schemas/index.ts';
import { invalid, json, read } from './responses.ts';

/** What the pages of the footer are made of. */
export const dutyPageRoutes = {
  operator: read('/api/v1/operator', 'Who runs this Feder', nothingAsked, operator, 'As the operator entered it.'),
  licences: read('/api/v1/licences', 'What is shipped, under which terms', nothingAsked, licences, 'From the installed packages and the notices.'),
  reportBarrier: createRoute({
    method: 'post',
    path: '/api/v1/barrier-reports',
    summary: 'Barriere melden: what keeps somebody from using a page',
    request: { body: { required: true, content: { 'application/json': { schema: barrierInput } } } },
    responses: { 201: json(barrierReceipt, 'Received.'), 400: invalid },
  }),
};
