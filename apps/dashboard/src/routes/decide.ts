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
  staticData: { page: 'src/pages/boards/sessions-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/boards/sessions-page.tsx'), 'SessionsPage'),
});

const session = createRoute({
  getParentRoute: () => root,
  path: '/sitzungen/$id',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadSession(context.api, params.id, deps),
  staticData: { page: 'src/pages/boards/session-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/boards/session-page.tsx'), 'SessionPage'),
});

const board = createRoute({
  getParentRoute: () => root,
  path: '/gremien/$id',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => loadBoard(context.api, params.id, deps),
  staticData: { page: 'src/pages/boards/board-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/boards/board-page.tsx'), 'BoardPage'),
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

export const decideRoutes = [sessions, session, board, signIn] as const;
