import type { Step, StepOutcome } from '../answer.ts';
import type { Ars } from '../ars.ts';
import type { BodyId } from '../ids.ts';
import type { Assignment, Delegation, Ending, Holding } from '../rules.ts';

type Traced = { ASSIGNMENT: Assignment; ENDING: Ending; DELEGATION: Delegation; HOLDING: Holding };

/** What one fact did for the answer. */
export function step<Kind extends Step['kind']>(kind: Kind, fact: Traced[Kind], path: Ars[], outcome: StepOutcome, more: { key?: readonly number[]; body?: BodyId } = {}): Step {
  const told: Step = { kind, fact: fact.id, version: fact.version, path, basis: fact.basis, ...outcome };
  if ('origin' in fact && 'clause' in fact.origin) told.clause = fact.origin.clause;
  if (more.key) told.key = more.key;
  if (more.body) told.body = more.body;
  return told;
}

/** The same steps told once: predecessors of a merged municipality and joint holders share many. */
export function distinct(steps: readonly Step[]): Step[] {
  const once: Step[] = [];
  for (const each of steps) if (!once.some((before) => isSame(before, each))) once.push(each);
  return once;
}

const isSame = (a: Step, b: Step): boolean =>
  a.fact === b.fact && a.version === b.version && a.kind === b.kind && a.outcome === b.outcome && a.of === b.of && whyOf(a) === whyOf(b) && toOf(a) === toOf(b);

const whyOf = (step: Step): string | null => ('why' in step ? step.why : null);
const toOf = (step: Step): string | null => ('to' in step ? step.to : null);
