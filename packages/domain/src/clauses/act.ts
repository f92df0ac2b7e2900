import type { Ars } from '../ars.ts';
import type { Span } from '../day.ts';
import type { Fact } from '../fact.ts';
import { asId, type ClauseId, type SourceId } from '../ids.ts';
import type { Origin } from '../rules.ts';
import type { Commit } from '../seq.ts';
import type { Projection } from '../world/projection.ts';
import type { Clause, Resolution } from './clause.ts';
import type { Refusal, RefusedFor } from './refusal.ts';

/** One clause on its way into the facts: the world before it, the resolution that it stands in, and the commit that writes it. */
export type Act = { world: Projection; resolution: Resolution; number: number; id: ClauseId; at: Commit };

/** The key of a run (§6): resolution, text version and clause number. A second run meets its own ids. */
export const clauseIdOf = (resolution: Resolution, { number }: Clause): ClauseId => asId<ClauseId>(`${resolution.id}.v${resolution.textVersion}.${number}`, 'resolution');

export const originOf = ({ id }: Act): Origin => ({ clause: id });

export const sourceIdOf = ({ id }: Resolution): SourceId => asId<SourceId>(id, 'resolution');

/** What every record of the clause carries. `name` tells those of one clause apart. */
export function factOf<Id extends string>({ resolution, number, id, at }: Act, name: string, valid: Span, basis: Clause['basis'] = []): Fact<Id> {
  return {
    id: asId<Id>(`${id}.${name}`),
    version: 1,
    known: { from: at.seq, to: null },
    valid,
    evidence: { source: sourceIdOf(resolution), paragraph: `Ziffer ${number}`, confidence: 'CONFIRMED' },
    basis,
  };
}

/** The places that a clause binds: all, or those that agreed. */
export const boundTo = ({ resolution }: Act): 'ALL' | Ars[] => (resolution.consenting ? resolution.consenting.places : 'ALL');

export const refused = ({ number }: Pick<Act, 'number'>, field: string, code: RefusedFor, found?: string): Refusal => ({ clause: number, field, code, ...(found === undefined ? {} : { found }) });
