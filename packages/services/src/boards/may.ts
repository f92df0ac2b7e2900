import type { MayView } from '@feder/contract/schemas';
import { actions, explainRefusal, permissions, permitted, type Action, type SessionState, type Standing, type State } from '@feder/domain';

/** What somebody may do with a draft or a session as it stands, and why not where they may not. */
export function mayOf(about: 'draft' | 'session', has: ReadonlySet<Standing>, now: { draft?: State; session?: SessionState }): MayView {
  const asked = actions.filter((action: Action) => about in permissions[action]);
  return Object.fromEntries(asked.map((action) => {
    const told = permitted(action, has, now);
    return [action, { may: told.may, why: told.may ? null : explainRefusal(told) }];
  }));
}
