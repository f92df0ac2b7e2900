import type { Assignment } from '../rules.ts';
import type { Lost } from '../answer.ts';
import type { RankId } from '../ids.ts';
import type { Lens } from '../world/lens.ts';
import type { Cell, Link } from './cell.ts';

/** The order of a rank; ranks were checked when the world was compiled. */
export const rankIn = (lens: Lens, id: RankId): number => lens.world.ranks.get(id)?.order ?? 0;

/**
 * The key of §3.4, larger wins. BINDING (1, rank, subject, place, status), FALLBACK (0, subject, place, status, rank).
 * APPEND takes no part in the order; where everything was sifted and the largest key is asked for (G6), it stands behind, read like FALLBACK.
 */
export function keyOf({ lens, spot }: Cell, rule: Assignment, link: Link, reach: number): readonly number[] {
  const rank = rankIn(lens, rule.rank);
  const place = spot.path[reach]?.depth ?? 0;
  const status = rule.scope.status === undefined ? 0 : 1;
  return rule.mode === 'BINDING' ? [1, rank, link.depth, place, status] : [rule.mode === 'FALLBACK' ? 0 : -1, link.depth, place, status, rank];
}

/** Below 0 if a < b, 0 if equal, above 0 if a > b. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const BINDING_PLACES: readonly Lost[] = ['YIELDED', 'RANK', 'SUBJECT', 'PLACE', 'STATUS'];
const FALLBACK_PLACES: readonly Lost[] = ['YIELDED', 'SUBJECT', 'PLACE', 'STATUS', 'RANK'];

/** The first place of the key that differs: what the smaller one lost by. */
export function lostBy(loser: readonly number[], winner: readonly number[]): Lost {
  const places = winner[0] === 1 ? BINDING_PLACES : FALLBACK_PLACES;
  return places.find((_, i) => loser[i] !== winner[i]) ?? 'STATUS';
}
