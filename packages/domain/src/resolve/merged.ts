import { isArs, levelOf, type Ars } from '../ars.ts';
import type { Succession } from '../rules.ts';
import { effective, type Lens } from '../world/lens.ts';
import { spotAt, spotOf, type Spot } from './spot.ts';

/**
 * The ways in which a cell is asked: once, or for a merged municipality once per predecessor, with that one's key in the path. A municipality that
 * takes others over counts as its own predecessor.
 */
export function spotsOf(lens: Lens, place: Ars): readonly Spot[] {
  if (!lens.world.successionsTo.has(place) || levelOf(place) !== 'MUNICIPALITY') return spotAt(lens.world.spots, place);
  return linesOf(lens, place, [place]).map((line) => spotOf(place, line));
}

/** What a municipality was before; a body or a district that is said to have become one is none. */
const fromMunicipality = (row: Succession): row is Succession & { from: Ars } => isArs(row.from) && levelOf(row.from) === 'MUNICIPALITY';

/** Each line of predecessors, nearest first; one empty line for a place that has none. */
function linesOf(lens: Lens, place: Ars, seen: readonly Ars[]): Ars[][] {
  const successions = effective(lens, lens.world.successionsTo.get(place)).filter(fromMunicipality).filter(({ from }) => !seen.includes(from));
  if (successions.length === 0) return [[]];
  const lines = [...new Set(successions.map(({ from }) => from))].flatMap((from) => linesOf(lens, from, [...seen, from]).map((line) => [from, ...line]));
  return successions.some(({ kind }) => kind === 'TAKEOVER') ? [[], ...lines] : lines;
}
