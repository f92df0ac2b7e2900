import type { Answer } from '@feder/domain';

type Step = Answer['trace'][number];

/** The kind of the fact that a step speaks of. */
export const factKindOf = { ASSIGNMENT: 'assignment', ENDING: 'ending', DELEGATION: 'delegation', HOLDING: 'holding' } as const satisfies Record<Step['kind'], string>;

const CARRIES: ReadonlySet<Step['outcome']> = new Set(['WON', 'CO_GROUND', 'ADDED', 'APPLIED']);

/** The steps of the facts that carry an answer: without them it would be another, or less sure. */
export const carryingSteps = ({ trace }: Pick<Answer, 'trace'>): Step[] => trace.filter(({ outcome }) => CARRIES.has(outcome));
