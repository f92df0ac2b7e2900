import { transition, type Guard, type LifeEvent, type State } from '../src/index.ts';

/** A step in the life of a proposal or an act: where it stands, what happens, which guards hold, how a vote ended; and where that leads, or why nowhere. */
export type LifeEntry = { at: State; event: LifeEvent; holds?: Guard[]; outcome?: State; to?: State; refused?: string };

export function tellStep({ at, event, holds = [], outcome }: LifeEntry): string {
  const result = transition(at, event, new Set(holds), outcome);
  if ('to' in result) return result.to;
  switch (result.refused) {
    case 'NO_SUCH_WAY': return `refused NO_SUCH_WAY${result.possible.map((each) => ` ${each}`).join('')}`;
    case 'GUARD': return `refused GUARD ${result.missing.join(' ')}`;
    case 'OUTCOME': return `refused OUTCOME ${result.expected.join(' ')}`;
  }
}
