import { createRootRouteWithContext } from '@tanstack/react-router';
import type { RouterContext } from '../context.ts';
import { pageSearch } from '../search.ts';
import { Document } from '../shell/document.tsx';
import { openFindingsIfKnown } from '../shell/open-findings.ts';

export const root = createRootRouteWithContext<RouterContext>()({
  validateSearch: pageSearch,
  loaderDeps: ({ search: { on, at, world } }) => ({ on, at, world }),
  // An address with a clock that cannot be read still gets its page: the page's own question says what is wrong.
  loader: async ({ context, deps }) => {
    const [clocks, me, findings] = await Promise.all([
      context.api.clocks(deps).catch(() => null), context.api.me().catch(() => null), openFindingsIfKnown(context.api, deps),
    ]);
    const { act = null, refused = null, values = {}, errors = [] } = context.form ?? {};
    return { clocks, me, findings, form: { act, refused, values, errors } };
  },
  // The whole document: what stood there stays until the next is known.
  pendingMs: Infinity,
  component: Document,
});
