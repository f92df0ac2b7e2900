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
  staticData: { page: 'src/pages/prepare/drafts-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/prepare/drafts-page.tsx'), 'DraftsPage'),
});

/** `ziffer`: the Ziffer whose form is open, or "neu" for another one by the template `muster`. */
const draftSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['ziffer', 'muster']) });

const draft = createRoute({
  getParentRoute: () => root,
  path: '/beschluesse/$id',
  validateSearch: draftSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadDraft(context.api, params.id, deps),
  staticData: { page: 'src/pages/prepare/draft-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/prepare/draft-page.tsx'), 'DraftPage'),
});

/**
 * What a draft begins with, so that a finding or a cell leads to a draft that mends it: `muster` is the template (LEAD, TASK, FUNDING, AMEND, END, COMMIT, REQUEST, NOTE, RECOMMEND), `subject`, `role`, `body`,
 * `from` (who hands a task on) and `since` fill its first Ziffer, `place` is one key or several joined by commas, `board` is the board, `ended` what an END ends, `amended` what an AMEND changes. All are optional.
 */
const writeSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['muster', 'subject', 'role', 'place', 'body', 'from', 'since', 'share', 'replaces', 'ended', 'amended', 'board', 'ziffer']) });

const write = createRoute({
  getParentRoute: () => root,
  path: '/beschluesse/neu',
  validateSearch: writeSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadWriting(context.api, deps),
  staticData: { page: 'src/pages/prepare/write-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/prepare/write-page.tsx'), 'WritePage'),
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
