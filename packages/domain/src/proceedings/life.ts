import type { State } from '../clauses/lifecycle/states.ts';
import type { Acts, SessionState } from './acts.ts';

type Stepped<To> = { n: number; to: To };

const last = <To>(steps: readonly Stepped<To>[]): Stepped<To> | undefined => steps.reduce<Stepped<To> | undefined>((late, each) => (late && late.n > each.n ? late : each), undefined);

/** Where a draft, or the act that came of it, stands: after its last step. */
export const stateOf = (steps: readonly Acts['draftEvent'][]): State => last(steps)?.to ?? 'DRAFT';

export const sessionStateOf = (steps: readonly Acts['sessionEvent'][]): SessionState => last(steps)?.to ?? 'PLANNED';

export const nextStep = (steps: readonly { n: number }[]): number => Math.max(0, ...steps.map(({ n }) => n)) + 1;
