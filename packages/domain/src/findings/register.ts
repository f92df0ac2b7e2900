import type { Ars } from '../ars.ts';
import type { Consent, CostAssessment, Fulfilment, Rollout } from '../rules.ts';
import type { Projection, Shelves } from '../world/projection.ts';
import { emptyMemo, type Memo } from './memo.ts';
import { allIn, shelve } from '../world/shelf.ts';

/** What findings look up and answers do not. */
export type Register = {
  world: Projection;
  memo: Memo;
  /** By clause. */
  consents: Shelves<Consent>;
  costs: Shelves<CostAssessment>;
  /** By commitment. */
  fulfilments: Shelves<Fulfilment>;
  /** Whether supervision of any body is recorded: without it no cell's supervision follows a body. */
  supervises: boolean;
  /** By subject and place. */
  rollouts: Shelves<Rollout>;
};

export function registerOf(world: Projection): Register {
  const { body, consent, costAssessment, fulfilment, rollout } = world.records;
  return {
    world,
    memo: emptyMemo(),
    consents: shelve(allIn(consent), ({ clause }) => [clause]),
    costs: shelve(allIn(costAssessment), ({ clause }) => [clause]),
    fulfilments: shelve(allIn(fulfilment), ({ commitment }) => [commitment]),
    supervises: allIn(body).some(({ supervisedAs }) => supervisedAs !== undefined),
    rollouts: shelve(allIn(rollout), ({ subject, place }) => [rolloutKey(subject, place)]),
  };
}

const rolloutKey = (subject: string, place: Ars): string => `${subject} ${place}`;
