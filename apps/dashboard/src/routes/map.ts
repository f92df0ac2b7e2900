import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadMap, mapSearch } from '../pages/map/load.ts';
import { loadTravel, travelSearch } from '../pages/travel/load.ts';
import { root } from './root.ts';

const map = createRoute({
  getParentRoute: () => root,
  path: '/karte',
  validateSearch: mapSearch,
  // Which county is listed and which place is chosen changes nothing of what is asked.
  loaderDeps: ({ search }) => mapSearch({ ...search, kreis: undefined, ort: undefined }),
  loader: ({ context, deps }) => loadMap(context.api, deps),
  staticData: { page: 'src/pages/map/map-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/map/map-page.tsx'), 'MapPage'),
});

const travel = createRoute({
  getParentRoute: () => root,
  path: '/zeitreise',
  validateSearch: travelSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => loadTravel(context.api, deps),
  staticData: { page: 'src/pages/travel/travel-page.tsx' },
  component: lazyRouteComponent(() => import('../pages/travel/travel-page.tsx'), 'TravelPage'),
});

export const mapRoutes = [map, travel] as const;
