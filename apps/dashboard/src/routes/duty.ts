import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keep, pageSearch, type PageSearch } from '../search.ts';
import { root } from './root.ts';

const imprint = createRoute({
  getParentRoute: () => root,
  path: '/impressum',
  validateSearch: pageSearch,
  loader: ({ context }) => context.api.operator(),
  staticData: { page: 'src/pages/duty/imprint-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/duty/imprint-page.tsx'), 'ImprintPage'),
});

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/datenschutz',
  validateSearch: pageSearch,
  staticData: { page: 'src/pages/duty/privacy-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/duty/privacy-page.tsx'), 'PrivacyPage'),
});

/** `received` is the receipt of a report that was just sent. */
const reportSearch = (search: Record<string, unknown>): PageSearch & { received?: string } => ({ ...pageSearch(search), ...keep(search, ['received']) });

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/barrierefreiheit',
  validateSearch: reportSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => ({ form: context.form ?? null, received: deps.received ?? null }),
  staticData: { page: 'src/pages/duty/accessibility-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/duty/accessibility-page.tsx'), 'AccessibilityPage'),
});

const licences = createRoute({
  getParentRoute: () => root,
  path: '/lizenzen',
  validateSearch: pageSearch,
  loader: ({ context }) => context.api.licences(),
  staticData: { page: 'src/pages/duty/licences-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/duty/licences-page.tsx'), 'LicencesPage'),
});

/** What the footer links. */
export const dutyRoutes = [imprint, privacy, accessibility, licences] as const;
