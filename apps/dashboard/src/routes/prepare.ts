import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadDraft, loadDrafts, loadWriting } from '../pages/boards/load.ts';
import { loadCorrections } from '../pages/corrections/load.ts';
import { loadResolutionExtract } from '../pages/extract/load.ts';
import { keep, pageSearch } from '../search.ts';
import { root } from './root.ts';

const drafts = createRoute({
  getParentRoute: () => root,
  path: '/beschluesse',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadDrafts(context.api, deps),
  staticData: { page: 'src/pages/boards/drafts-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/boards/drafts-page.tsx'), 'DraftsPage'),
});

const draft = createRoute({
  getParentRoute: () => root,
  path: '/beschluesse/$id',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadDraft(context.api, params.id, deps),
  staticData: { page: 'src/pages/boards/draft-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/boards/draft-page.tsx'), 'DraftPage'),
});

/** `muster` is the template that a draft begins with. */
const writeSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['muster']) });

const write = createRoute({
  getParentRoute: () => root,
  path: '/beschluesse/neu',
  validateSearch: writeSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadWriting(context.api, deps),
  staticData: { page: 'src/pages/boards/write-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/boards/write-page.tsx'), 'WritePage'),
});

const resolutionExtract = createRoute({
  getParentRoute: () => root,
  path: '/beschluesse/$id/auszug',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadResolutionExtract(context.api, params.id, deps),
  staticData: { page: 'src/pages/extract/resolution-extract-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/extract/resolution-extract-page.tsx'), 'ResolutionExtractPage'),
});

const corrections = createRoute({
  getParentRoute: () => root,
  path: '/hinweise',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadCorrections(context.api, deps),
  staticData: { page: 'src/pages/corrections/corrections-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/corrections/corrections-page.tsx'), 'CorrectionsPage'),
});

export const prepareRoutes = [drafts, draft, write, resolutionExtract, corrections] as const;
