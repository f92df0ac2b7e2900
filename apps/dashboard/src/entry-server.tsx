import { themeFromCookie } from '@feder/react/theme';
import { RouterServer, createRequestHandler, renderRouterToString } from '@tanstack/react-router/ssr/server';
import { readFileSync } from 'node:fs';
import { createApi } from './api.ts';
import type { FormState, RouterContext } from './context.ts';
import { createRouter, statusIn } from './router.tsx';
import { keepTheme } from './theme.ts';

type Manifest = Record<string, { file: string; css?: string[]; assets?: string[]; imports?: string[]; isDynamicEntry?: boolean }>;

/** The letters that every page begins with. The browser is told of them at once: where they came after the first picture, every line would move. */
const FIRST_LETTERS = /fira-sans-latin-\d+-normal/;

/** The built files of the browser's half, from the record that its build left beside this one. */
function readAssets(): RouterContext['assets'] {
  const manifest = JSON.parse(readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8')) as Manifest;
  const entry = manifest['src/entry-client.tsx'];
  if (!entry) throw new Error('The dashboard is not built: its manifest lacks the entry. Run its build.');
  const known = closure(manifest, 'src/entry-client.tsx');
  const pages = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry)
    .map((key) => [key, [...closure(manifest, key)].filter((part) => !known.has(part)).map((part) => `/${manifest[part]?.file ?? part}`)] as const);
  return { script: `/${entry.file}`, styles: (entry.css ?? []).map((file) => `/${file}`), fonts: (entry.assets ?? []).filter((file) => FIRST_LETTERS.test(file)).map((file) => `/${file}`), pages: Object.fromEntries(pages) };
}

/** A module of the record with all that it imports. */
function closure(manifest: Manifest, key: string, into = new Set<string>()): Set<string> {
  if (into.has(key)) return into;
  into.add(key);
  for (const next of manifest[key]?.imports ?? []) closure(manifest, next, into);
  return into;
}

const assets = readAssets();

/** Renders a whole page, or takes the choice of a theme, the one form that is answered here. `api` asks our own API without a round trip; `form` is one that came back with errors. */
export async function render(request: Request, options: { nonce: string; api: (path: string) => Promise<Response>; form?: FormState }): Promise<Response> {
  if (request.method === 'POST') return keepTheme(request);
  const theme = themeFromCookie(request.headers.get('cookie'));
  const context: RouterContext = { api: createApi(options.api), assets, theme, ...(options.form ? { form: options.form } : {}) };
  const handle = createRequestHandler({ request, createRouter: () => createRouter(context, options.nonce) });
  return handle(async ({ router, responseHeaders }) => {
    const page = await renderRouterToString({ router, responseHeaders, children: <RouterServer router={router} /> });
    // What an address names and nobody recorded is no fault of the server: the page has the status of the question that failed.
    const status = statusIn(router.state.matches);
    return status === undefined ? page : new Response(page.body, { status, headers: page.headers });
  });
}
