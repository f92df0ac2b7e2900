import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadMatrix, matrixSearch, toggled } from '../pages/matrix/load.ts';
import { root } from './root.ts';

const matrix = createRoute({
  getParentRoute: () => root,
  path: '/matrix',
  validateSearch: matrixSearch,
  // What is selected changes nothing of what is asked.
  loaderDeps: ({ search }) => matrixSearch({ ...search, sel: undefined }),
  beforeLoad: ({ search }) => {
    if (search.cell) redirect({ to: '/matrix', search: matrixSearch({ ...search, cell: undefined, sel: toggled(search.sel, search.cell) }), throw: true });
  },
  // The matrix stands until the next one is there: whoever moves the loupe by keys would lose the focus with it.
  pendingMs: Infinity,
  loader: ({ context, deps }) => loadMatrix(context.api, deps),
  staticData: { page: 'src/pages/matrix/matrix-page.tsx', rail: 'slim' },
  component: lazyRouteComponent(() => import('../pages/matrix/matrix-page.tsx'), 'MatrixPage'),
});

export const matrixRoutes = [matrix] as const;
