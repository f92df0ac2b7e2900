import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadAgreement, loadAgreements, loadBoards } from '../pages/agreements/load.ts';
import { loadBodies, loadBody, loadSubject, loadSubjects } from '../pages/profiles/load.ts';
import { keep, pageSearch } from '../search.ts';
import { root } from './root.ts';

/** `q` and `kind` narrow a list, `after` is where its page begins. */
const listSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['q', 'kind', 'after']) });

/** `role` narrows the duties and `after` is where their page begins; `verlauf` is the same for the history, or "alle". */
const profileSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['role', 'after', 'verlauf']) });

const bodies = createRoute({
  getParentRoute: () => root,
  path: '/stellen',
  validateSearch: listSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadBodies(context.api, deps),
  staticData: { page: 'src/pages/profiles/bodies-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/profiles/bodies-page.tsx'), 'BodiesPage'),
});

const body = createRoute({
  getParentRoute: () => root,
  path: '/stellen/$id',
  validateSearch: profileSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadBody(context.api, params.id, deps),
  staticData: { page: 'src/pages/profiles/body-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/profiles/body-page.tsx'), 'BodyPage'),
});

const subjects = createRoute({
  getParentRoute: () => root,
  path: '/vorhaben',
  validateSearch: listSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadSubjects(context.api, deps),
  staticData: { page: 'src/pages/profiles/subjects-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/profiles/subjects-page.tsx'), 'SubjectsPage'),
});

const subject = createRoute({
  getParentRoute: () => root,
  path: '/vorhaben/$id',
  validateSearch: profileSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadSubject(context.api, params.id, deps),
  staticData: { page: 'src/pages/profiles/subject-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/profiles/subject-page.tsx'), 'SubjectPage'),
});

const agreements = createRoute({
  getParentRoute: () => root,
  path: '/vereinbarungen',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadAgreements(context.api, deps),
  staticData: { page: 'src/pages/agreements/agreements-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/agreements/agreements-page.tsx'), 'AgreementsPage'),
});

const agreement = createRoute({
  getParentRoute: () => root,
  path: '/vereinbarungen/$id',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadAgreement(context.api, params.id, deps),
  staticData: { page: 'src/pages/agreements/agreement-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/agreements/agreement-page.tsx'), 'AgreementPage'),
});

const boards = createRoute({
  getParentRoute: () => root,
  path: '/gremien',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadBoards(context.api, deps),
  staticData: { page: 'src/pages/agreements/boards-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/agreements/boards-page.tsx'), 'BoardsPage'),
});

export const profileRoutes = [bodies, body, subjects, subject, agreements, agreement, boards] as const;
