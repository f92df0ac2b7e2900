import type { Actor } from '@feder/db';
import { explainRefusal, permitted, type Action, type Permitted } from '@feder/domain';
import { FederError } from './errors.ts';

/** Who acts: an office that is signed in, or the public. */
export type { Actor };

/** The first step of every mutation, before anything is read: whoever is not signed in can only do what everybody may. */
export function permit(actor: Actor, action: Action): void {
  if (actor.kind === 'member') return;
  const told = permitted(action, new Set(actor.kind === 'public' ? ['PUBLIC'] : []));
  if (!told.may) throw refusalOf(told);
}

/** What is not permitted, as an error: a sentence in each language says who may, or when. */
export function refusalOf(told: Exclude<Permitted, { may: true }>): FederError {
  const { de, en } = explainRefusal(told);
  return new FederError(told.because === 'STATE' ? 'CONFLICT' : 'FORBIDDEN', `${de} / ${en}`);
}
