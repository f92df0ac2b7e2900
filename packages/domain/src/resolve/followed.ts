import type { BodyId } from '../ids.ts';
import type { Lens } from '../world/lens.ts';
import { inPlaceOf } from './holders.ts';

/** Whether a body is the one that is named, or stands in its place that day. */
export const isFollowedBy = (lens: Lens, named: BodyId, body: BodyId): boolean => named === body || inPlaceOf(lens, named).some((claim) => claim.body === body);
