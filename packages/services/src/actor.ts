import type { Actor } from '@feder/db';
import { FederError } from './errors.ts';

/** Who acts. Sign-in by office comes with the boards; until then everybody is the public. */
export type { Actor };

/** Who may do what, as data: the row is the action, the list are the kinds of actor. */
const permissions = {
  'request-correction': ['public'],
} satisfies Record<string, Actor['kind'][]>;

export type Action = keyof typeof permissions;

/** The first step of every mutation. */
export function permit(actor: Actor, action: Action): void {
  const allowed: Actor['kind'][] = permissions[action];
  if (!allowed.includes(actor.kind)) throw new FederError('FORBIDDEN', `The action "${action}" is open to: ${allowed.join(', ')}. You act as: ${actor.kind}.`);
}
