import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadCorrection } from '../pages/correction/load.ts';
import { loadAnswerExtract } from '../pages/extract/load.ts';
import { loadFind } from '../pages/find/load.ts';
import { loadFindings } from '../pages/findings/load.ts';
import { loadOverview } from '../pages/overview/load.ts';
import { keep, pageSearch } from '../search.ts';
import { root } from './root.ts';

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadOverview(context.api, deps),
  staticData: { page: 'src/pages/overview/overview-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/overview/overview-page.tsx'), 'OverviewPage'),
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
  staticData: { page: 'src/pages/find/find-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/find/find-page.tsx'), 'FindPage'),
});

const correction = createRoute({
  getParentRoute: () => root,
  path: '/zustaendigkeit/hinweis',
  validateSearch: (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['subject', 'place', 'role', 'received']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadCorrection(context.api, deps, context.form),
  staticData: { page: 'src/pages/correction/correction-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/correction/correction-page.tsx'), 'CorrectionPage'),
});

/** `kind`, `subject` and `place` narrow the list; `after` is where its page begins. */
const findingsSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['kind', 'subject', 'place', 'q', 'where', 'after']) });

const findings = createRoute({
  getParentRoute: () => root,
  path: '/befunde',
  validateSearch: findingsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadFindings(context.api, deps),
  staticData: { page: 'src/pages/findings/findings-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/findings/findings-page.tsx'), 'FindingsPage'),
});

const answerExtract = createRoute({
  getParentRoute: () => root,
  path: '/zustaendigkeit/auszug',
  validateSearch: (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['subject', 'place', 'role']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadAnswerExtract(context.api, deps),
  staticData: { page: 'src/pages/extract/answer-extract-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/extract/answer-extract-page.tsx'), 'AnswerExtractPage'),
});

export const readRoutes = [overview, find, correction, findings, answerExtract] as const;
