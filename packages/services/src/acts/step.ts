import { guardName, stateName, transition, type Acts, type BallotId, type DraftId, type Guard, type LifeEvent, type SessionId, type State, type Text } from '@feder/domain';
import { FederError } from '../errors.ts';
import type { Scene } from './act.ts';
import type { DraftFile } from './file.ts';

type Details = { holds?: readonly Guard[]; outcome?: State; note?: string | undefined; session?: string | null; ballot?: string | null };

/** The next step in the life of a draft. @throws FederError CONFLICT, which names what must hold and does not */
export function stepOf({ on, by }: Scene, { draft, state, steps, next }: DraftFile, event: LifeEvent, { holds = [], outcome, note = '', session = null, ballot = null }: Details = {}): Acts['draftEvent'] {
  const led = transition(state, event, new Set(holds), outcome);
  if ('refused' in led) throw refused(led, state);
  const last = steps.at(-1);
  if (last && last.day > on) throw new FederError('CONFLICT', `on: the last step of this draft was on ${last.day}. Expected that day or a later one.`, [{ field: 'on', expected: `${last.day} or later`, got: on }]);
  return { id: `${draft.id}.e${next}`, draft: draft.id as DraftId, n: next, event, from: state, to: led.to, office: by, day: on, note, session: session as SessionId | null, ballot: ballot as BallotId | null };
}

function refused(led: Exclude<ReturnType<typeof transition>, { to: State }>, state: State): FederError {
  if (led.refused === 'GUARD') return new FederError('CONFLICT', led.missing.map((guard) => `${guardName(guard).de} / ${guardName(guard).en}`).join(' '), led.missing.map((guard) => ({ field: 'draft', expected: guardName(guard).en, got: null })));
  const { de, en } = stateName(state);
  return new FederError('CONFLICT', `Stand: ${de}. Dieser Schritt ist jetzt nicht möglich. / State: ${en}. This step is not possible now.`);
}

/** An objection is pending: the last word on it was the objection itself. */
export const isSuspended = ({ steps }: Pick<DraftFile, 'steps'>): boolean => steps.filter(({ event }) => event === 'object' || event === 'confirm' || event === 'overturn').at(-1)?.event === 'object';

export const OBJECTION_OPEN: Text = { de: 'Ein Widerspruch ist schon offen.', en: 'An objection is pending already.' };
