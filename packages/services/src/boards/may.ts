import type { MayView } from '@feder/contract/schemas';
import { actions, explainRefusal, guardName, permissions, permitted, type Action, type SessionState, type Standing, type State, type Text } from '@feder/domain';
import { isSuspended, OBJECTION_OPEN } from '../acts/step.ts';

/** What somebody may do with a draft or a session as it stands, and why not where they may not. */
export function mayOf(about: 'draft' | 'session', has: ReadonlySet<Standing>, now: { draft?: State; session?: SessionState }): MayView {
  const asked = actions.filter((action: Action) => about in permissions[action]);
  return Object.fromEntries(asked.map((action) => {
    const told = permitted(action, has, now);
    return [action, { may: told.may, why: told.may ? null : explainRefusal(told) }];
  }));
}

/** Of what somebody may do with a draft that which an objection decides: it is ruled on while one is open, and made while none is, by whom the rules name and in time. */
export async function mayAround(file: Parameters<typeof isSuspended>[0], may: MayView, objecting: () => Promise<Text | null>): Promise<MayView> {
  const open = isSuspended(file);
  const barred: [Action, Text | null][] = open ? [['object', OBJECTION_OPEN]] : [['rule-on-objection', guardName('SUSPENDED')], ['object', may.object?.may ? await objecting() : null]];
  return { ...may, ...Object.fromEntries(barred.flatMap(([action, why]) => (may[action]?.may && why ? [[action, { may: false, why }]] : []))) };
}
