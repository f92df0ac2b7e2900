import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import type { RouterContext } from './context.ts';
import { CorrectionPage } from './pages/correction/correction-page.tsx';
import { loadCorrection } from './pages/correction/load.ts';
import { FindPage } from './pages/find/find-page.tsx';
import { loadFind } from './pages/find/load.ts';
import { FindingsPage } from './pages/findings/findings-page.tsx';
import { loadFindings } from './pages/findings/load.ts';
import { OverviewPage } from './pages/overview/overview-page.tsx';
import { keep, pageSearch } from './search.ts';
import { Document } from './shell/document.tsx';

const root = createRootRouteWithContext<RouterContext>()({
  validateSearch: pageSearch,
  loaderDeps: ({ search: { on, at, world } }) => ({ on, at, world }),
  // An address with a clock that cannot be read still gets its page: the page's own question says what is wrong.
  loader: ({ context, deps }) => context.api.clocks(deps).catch(() => null),
  component: Document,
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.api.overview(deps),
  component: OverviewPage,
});

/** `subject`, `place` and `role` are the question; `q` and `where` are what was typed where nothing was chosen yet. `not` is the body of "Warum nicht …?", `wer` what was typed for it. */
const findSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['subject', 'place', 'role', 'q', 'where', 'not', 'wer']) });

const find = createRoute({
  getParentRoute: () => root,
  path: '/zustaendigkeit',
  validateSearch: findSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps }) => {
    const found = await loadFind(context.api, deps);
    if (found.kind !== 'redirect') return found;
    redirect({ to: '/zustaendigkeit', search: found.search, throw: true });
    throw new Error('The redirect above is thrown.');
  },
  component: FindPage,
});

const correction = createRoute({
  getParentRoute: () => root,
  path: '/zustaendigkeit/hinweis',
  validateSearch: (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['subject', 'place', 'role', 'received']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadCorrection(context.api, deps, context.form),
  component: CorrectionPage,
});

/** `kind`, `subject` and `place` narrow the list; `after` is where its page begins. */
const findingsSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['kind', 'subject', 'place', 'q', 'where', 'after']) });

const findings = createRoute({
  getParentRoute: () => root,
  path: '/befunde',
  validateSearch: findingsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadFindings(context.api, deps),
  component: FindingsPage,
});

export const routeTree = root.addChildren([overview, find, findings, correction]);
