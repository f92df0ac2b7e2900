import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadBoard, loadOffices, loadSession, loadSessions } from '../pages/boards/load.ts';
import { pageSearch } from '../search.ts';
import { root } from './root.ts';

const sessions = createRoute({
  getParentRoute: () => root,
  path: '/sitzungen',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadSessions(context.api, deps),
  staticData: { page: 'src/pages/decide/sessions-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/decide/sessions-page.tsx'), 'SessionsPage'),
});

const session = createRoute({
  getParentRoute: () => root,
  path: '/sitzungen/$id',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadSession(context.api, params.id, deps),
  staticData: { page: 'src/pages/decide/session-page.tsx', rail: 'slim' },
  component: lazyRouteComponent(() => import('../pages/decide/session-page.tsx'), 'SessionPage'),
});

const minutes = createRoute({
  getParentRoute: () => root,
  path: '/sitzungen/$id/niederschrift',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadSession(context.api, params.id, deps),
  staticData: { page: 'src/pages/decide/minutes-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/decide/minutes-page.tsx'), 'MinutesPage'),
});

const board = createRoute({
  getParentRoute: () => root,
  path: '/gremien/$id',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadBoard(context.api, params.id, deps),
  staticData: { page: 'src/pages/decide/board-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/decide/board-page.tsx'), 'BoardPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/anmelden',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadOffices(context.api, deps),
  staticData: { page: 'src/pages/boards/sign-in-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/boards/sign-in-page.tsx'), 'SignInPage'),
});

export const decideRoutes = [sessions, session, minutes, board, signIn] as const;
