import { createRouter as create } from '@tanstack/react-router';
import type { RouterContext } from './context.ts';
import { routeTree } from './routes/tree.ts';
import { parseSearch, stringifySearch } from './search.ts';
import { Pending } from './pages/pending.tsx';
import { NotFound, Problem } from './pages/problem.tsx';

export function createRouter(context: RouterContext, nonce?: string) {
  return create({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    // Under 300 ms nothing is shown (DESIGN-LANGUAGE § 10).
    defaultPendingMs: 300,
    defaultPendingComponent: Pending,
    defaultErrorComponent: Problem,
    defaultNotFoundComponent: NotFound,
    ...(nonce ? { ssr: { nonce } } : {}),
    // The document names its own files; the browser takes them over from there.
    dehydrate: () => ({ assets: { ...context.assets, pages: {} }, theme: context.theme }),
    hydrate: (kept: Pick<RouterContext, 'assets' | 'theme'>) => { Object.assign(context, kept); },
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createRouter>;
  }

  interface StaticDataRouteOption {
    /** The module of the page, as the build's record names it: the document announces its files. */
    page?: string;
    /** A page that needs the width has a rail of icons. */
    rail?: 'slim';
  }
}
