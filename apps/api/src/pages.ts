import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { FederError, reportBarrier, requestCorrection, type Feder } from '@feder/services';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Context } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders, NONCE } from 'hono/secure-headers';
import { building } from './building.ts';
import { serveForms, type ShowAgain } from './handle-form.ts';
import { servePlay } from './play.ts';
import { notFound } from './problems.ts';
import { PUBLIC } from './sign-in.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const DASHBOARD = path.join(ROOT, 'apps/dashboard/dist');

/** What the dashboard's server build exports: it renders a whole page from a request, and takes a choice of theme. */
type Renderer = (request: Request, context: {
  nonce: string;
  /** Asks our own API without a round trip. */
  api: (path: string) => Promise<Response>;
  /** A form that came back with errors: shown again with what was typed. */
  form?: { values: Record<string, string>; errors: { field: string; expected: string }[]; act?: string; refused?: string };
}) => Promise<Response>;

/** Reads in the dashboard as it was built. */
export async function readRenderer(): Promise<Renderer> {
  const entry = path.join(DASHBOARD, 'server/entry-server.js');
  if (!existsSync(entry)) throw new Error(`The dashboard is not built: ${entry} is missing. Start with "npm start", which builds it first.`);
  return ((await import(entry)) as { render: Renderer }).render;
}

/** Serves the dashboard's pages, and docs and Storybook once they are built. */
export function servePages(app: OpenAPIHono, feder: Feder, render: Renderer): void {
  // The page asks for whoever asks for the page.
  const apiFor = (c: Context) => {
    const cookie = c.req.header('cookie');
    return async (address: string) => app.request(address, cookie === undefined ? {} : { headers: { cookie } });
  };

  app.all('/api/*', notFound);
  app.use('/assets/*', serveStatic({ root: path.join(DASHBOARD, 'client'), onFound: (_file, c) => c.header('cache-control', 'public, max-age=31536000, immutable') }));
  app.get('/favicon.svg', serveStatic({ root: path.join(DASHBOARD, 'client') }));
  builtSite(app, '/docs', path.join(ROOT, 'docs/dist'));
  builtSite(app, '/storybook', path.join(ROOT, 'apps/storybook/dist'));

  const guarded = secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'self'"], scriptSrc: ["'self'", NONCE], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"] },
    // Plain HTTP on loopback is the default; the proxy in front of a server adds this one.
    strictTransportSecurity: false,
  });
  app.use('/*', guarded);
  // A form of the public: stored, then back to its page with a receipt; refused, the page is shown with what was typed.
  const takes = (page: string, take: (input: unknown) => Promise<{ id: string }>) => app.post(page, csrf(), async (c) => {
    const sent = Object.entries(await c.req.parseBody()).map(([key, value]) => [key, typeof value === 'string' ? value : ''] as const);
    const values = Object.fromEntries(sent);
    const input = Object.fromEntries(sent.filter(([key]) => key !== 'lang'));
    // The form's own address names what it is about, so that the browser takes over the page that it shows.
    const address = new URL(c.req.url);
    try {
      address.searchParams.set('received', (await take(input)).id);
      return c.redirect(address.pathname + address.search, 303);
    } catch (error) {
      if (!(error instanceof FederError)) throw error;
      const shown = await render(asAsked(c, address), { nonce: nonceOf(c), api: apiFor(c), form: { values, errors: error.errors } });
      return new Response(shown.body, { status: 422, headers: shown.headers });
    }
  });
  takes('/zustaendigkeit/hinweis', (input) => requestCorrection(feder, PUBLIC, input));
  takes('/barrierefreiheit', (input) => reportBarrier(feder, PUBLIC, input));
  const showAgain: ShowAgain = async (c, address, form) => {
    const page = await render(asAsked(c, address), { nonce: nonceOf(c), api: apiFor(c), form });
    return new Response(page.body, { status: 422, headers: page.headers });
  };
  serveForms(app, feder, showAgain);
  servePlay(app, feder, showAgain);
  app.post('/darstellung', csrf(), async (c) => render(c.req.raw, { nonce: '', api: apiFor(c) }));
  app.get('/*', async (c) => render(c.req.raw, { nonce: nonceOf(c), api: apiFor(c) }));
}

/** A page at an address, asked for by whoever sent the form: with their cookies, which also hold the theme. */
const asAsked = (c: Context, address: URL): Request => new Request(address, { headers: { cookie: c.req.header('cookie') ?? '' } });

const nonceOf = (c: Context): string => String(c.get('secureHeadersNonce') ?? '');

/** A site that is built after the server listens: until then its address says so. */
function builtSite(app: OpenAPIHono, base: string, dir: string): void {
  let site: ReturnType<typeof serveStatic> | undefined;
  app.get(base, (c) => c.redirect(`${base}/`, 308));
  app.use(`${base}/*`, async (c, next) => {
    if (!existsSync(path.join(dir, 'index.html'))) return c.html(building(base), 503, { 'retry-after': '5' });
    site ??= serveStatic({ root: dir, rewriteRequestPath: (address) => address.slice(base.length) });
    return site(c as Parameters<typeof site>[0], next);
  });
  app.get(`${base}/*`, (c) => c.notFound());
}
