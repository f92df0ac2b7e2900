import { isArs, type Ars, type Level } from '../ars.ts';
import type { Day } from '../day.ts';
import type { SubjectId } from '../ids.ts';
import type { Subject } from '../registers.ts';
import { supervisesIn } from '../resolve/supervises.ts';
import type { Consent, CostAssessment, Fulfilment, Role, Rollout } from '../rules.ts';
import type { Projection, Shelves } from '../world/projection.ts';
import type { Lens } from '../world/lens.ts';
import { likenessIn, type Alike, type Likeness } from './alike.ts';
import { circlesIn, type Circles } from './circles.ts';
import { emptyMemo, type Memo } from './memo.ts';
import { SaidAlike, type Shape } from './said-alike.ts';
import { allIn, shelve } from '../world/shelf.ts';

/** What findings look up and answers do not. */
export type Register = {
  world: Projection;
  /** The day that is asked for. */
  on: Day;
  memo: Memo;
  /** Which cells of a line are alike: one of each kind is looked at. */
  likeness: { of(subject: SubjectId, role: Role, level: Level, alone?: boolean): Alike };
  /** What lines have in common that differ by their records alone; null: nothing is taken from another. */
  saidAlike: { of(subject: Subject, role: Role, chain: readonly SubjectId[], kinds: number): Shape | null };
  circles: Circles;
  /** By clause. */
  consents: Shelves<Consent>;
  costs: Shelves<CostAssessment>;
  /** By commitment. */
  fulfilments: Shelves<Fulfilment>;
  /** Roles in which the supervision of some body may be recorded: in others no cell's supervision follows a body. */
  supervises: ReadonlySet<Role>;
  /** Roles in which a level was ever expected of whoever holds them. */
  levelled: ReadonlySet<Role>;
  /** Whether any place ever took over another. */
  merges: boolean;
  /** By subject and place. */
  rollouts: Shelves<Rollout>;
};

/** `before`: of a world with the same registers and the same supervision of bodies. */
export function registerOf(lens: Lens, before: Likeness | null = null): Register & { likeness: Likeness } {
  const { world } = lens;
  const { consent, costAssessment, fulfilment, rollout } = world.records;
  const likeness = likenessIn(lens, before);
  return {
    world,
    on: lens.on,
    memo: emptyMemo(),
    likeness,
    saidAlike: new SaidAlike(world),
    circles: circlesIn(world, likeness.bodies),
    consents: shelve(allIn(consent), ({ clause }) => [clause]),
    costs: shelve(allIn(costAssessment), ({ clause }) => [clause]),
    fulfilments: shelve(allIn(fulfilment), ({ commitment }) => [commitment]),
    supervises: supervisesIn(world),
    levelled: new Set(allIn(world.records.expectation).flatMap(({ role, levels }) => (levels === undefined ? [] : [role]))),
    merges: allIn(world.records.succession).some(({ to }) => isArs(to)),
    rollouts: shelve(allIn(rollout), ({ subject, place }) => [rolloutKey(subject, place)]),
  };
}

const rolloutKey = (subject: string, place: Ars): string => `${subject} ${place}`;
