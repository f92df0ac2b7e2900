import type { Step, StepOutcome } from '../answer.ts';
import type { Ars } from '../ars.ts';
import type { BodyId } from '../ids.ts';
import type { Assignment, Delegation, Ending, Holding } from '../rules.ts';

type Traced = { ASSIGNMENT: Assignment; ENDING: Ending; DELEGATION: Delegation; HOLDING: Holding };

/** What one fact did for the answer. */
export function step<Kind extends Step['kind']>(kind: Kind, fact: Traced[Kind], path: Ars[], outcome: StepOutcome, more: { key?: readonly number[]; body?: BodyId } = {}): Step {
  const clause = 'origin' in fact && 'clause' in fact.origin ? { clause: fact.origin.clause } : {};
  return { kind, fact: fact.id, version: fact.version, path, basis: fact.basis, ...clause, ...more, ...outcome };
}

/** The same steps told once: predecessors of a merged municipality and joint holders share many. */
export function distinct(steps: readonly Step[]): Step[] {
  const seen = new Map<string, Step>();
  for (const each of steps) {
    const why = 'why' in each ? each.why : '';
    const to = 'to' in each ? each.to : '';
    const name = [each.kind, each.fact, each.version, each.outcome, why, to, each.of ?? ''].join(' ');
    if (!seen.has(name)) seen.set(name, each);
  }
  return [...seen.values()];
}
