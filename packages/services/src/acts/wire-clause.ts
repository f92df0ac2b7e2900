import { toWire, type Clause } from '@feder/domain';

/** A clause as it goes over the wire: shares as texts, as they come in. */
export const wireClause = (clause: Clause): Record<string, unknown> => toWire(clause) as Record<string, unknown>;
