import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { keep, pageSearch } from '../search.ts';
import { root } from './root.ts';

/** `nur` is the world whose entries alone are shown; `before` is where the page begins. */
const protocolSearch = (search: Record<string, unknown>) => ({ ...pageSearch(search), ...keep(search, ['nur', 'before']) });

const protocol = createRoute({
  getParentRoute: () => root,
  path: '/pruefprotokoll',
  validateSearch: protocolSearch,
  loaderDeps: ({ search: { nur, before } }) => ({ world: nur, before, limit: '50' }),
  loader: ({ context, deps }) => context.api.protocol(deps),
  staticData: { page: 'src/pages/protocol/protocol-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/protocol/protocol-page.tsx'), 'ProtocolPage'),
});

export const protocolRoutes = [protocol] as const;
