import { createRouter as create } from '@tanstack/react-router';
import { problemOf } from './api.ts';
import type { RouterContext } from './context.ts';
import { routeTree } from './routes/tree.ts';
import { parseSearch, stringifySearch } from './search.ts';
import { Pending } from './pages/pending.tsx';
import { NotFound, Problem } from './pages/problem.tsx';

export function createRouter(context: RouterContext, nonce?: string) {
  const failed = (): number | undefined => statusIn(router.state.matches);
  const router = create({
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
    dehydrate: () => ({ assets: { ...context.assets, pages: {} }, theme: context.theme, failed: failed() }),
    hydrate: (kept: Pick<RouterContext, 'assets' | 'theme' | 'failed'>) => { Object.assign(context, kept); },
  });
  return router;
}

/** The status of the question that failed, if one of the API did. */
export const statusIn = (matches: readonly { error: unknown }[]): number | undefined => matches.map(({ error }) => problemOf(error)).find((each) => each !== undefined)?.status;

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
