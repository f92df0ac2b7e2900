import { RouterServer, createRequestHandler, renderRouterToString } from '@tanstack/react-router/ssr/server';
import { readFileSync } from 'node:fs';
import { createApi } from './api.ts';
import type { FormState, RouterContext } from './context.ts';
import { createRouter } from './router.tsx';

type Manifest = Record<string, { file: string; css?: string[] }>;

/** The built files of the browser's half, from the record that its build left beside this one. */
function readAssets(): RouterContext['assets'] {
  const manifest = JSON.parse(readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8')) as Manifest;
  const entry = manifest['src/entry-client.tsx'];
  if (!entry) throw new Error('The dashboard is not built: its manifest lacks the entry. Run its build.');
  return { script: `/${entry.file}`, styles: (entry.css ?? []).map((file) => `/${file}`) };
}

const assets = readAssets();

/** Renders a whole page. `api` asks our own API without a round trip; `form` is one that came back with errors. */
export async function render(request: Request, options: { nonce: string; api: (path: string) => Promise<Response>; form?: FormState }): Promise<Response> {
  const context: RouterContext = { api: createApi(options.api), assets, ...(options.form ? { form: options.form } : {}) };
  const handle = createRequestHandler({ request, createRouter: () => createRouter(context, options.nonce) });
  return handle(({ router, responseHeaders }) => renderRouterToString({ router, responseHeaders, children: <RouterServer router={router} /> }));
}
