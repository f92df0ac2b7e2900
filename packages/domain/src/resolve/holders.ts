import type { Step } from '../answer.ts';
import type { Confidence } from '../fact.ts';
import type { BodyId, FunctionId } from '../ids.ts';
import type { Ratio } from '../ratio.ts';
import type { Holder, Holding } from '../rules.ts';
import { current, effective, type Lens } from '../world/lens.ts';
import type { Cell } from './cell.ts';
import { weaker } from './confidence.ts';
import type { Shelves } from '../world/projection.ts';
import { hasStatus, lengthsOf, pathTo, reachOf } from './spot.ts';
import { step } from './steps.ts';

/** A body named at this place: who that is on the day, after succession. */
export type Claim = { body: BodyId; share?: Ratio; confidence: Confidence };

/** Step 3 for one rule. `vacant`: a function that nobody is recorded to hold here. `disputed`: one that several hold, equally deep. */
export type Named = { claims: Claim[]; vacant: boolean; disputed: boolean; steps: Step[] };

export function holdersOf(cell: Cell, holders: readonly Holder[]): Named {
  const only = holders.length === 1 ? holders[0] : undefined;
  if (only && !only.share) return 'fn' in only ? inFunction(cell, only.fn) : { claims: inPlaceOf(cell.lens, only.body), vacant: false, disputed: false, steps: [] };
  const all: Named = { claims: [], vacant: false, disputed: false, steps: [] };
  for (const holder of holders) {
    const found = 'fn' in holder ? inFunction(cell, holder.fn) : { claims: inPlaceOf(cell.lens, holder.body), vacant: false, disputed: false, steps: [] };
    all.claims.push(...found.claims.map((claim) => (holder.share ? { ...claim, share: holder.share } : claim)));
    all.vacant ||= found.vacant;
    all.disputed ||= found.disputed;
    all.steps.push(...found.steps);
  }
  return all;
}

/** Who holds a function at the place: the deepest area wins, by place alone. The wider holders are traced, they are not asked. */
export function inFunction(cell: Cell, fn: FunctionId): Named {
  const found = holdingsAt(cell, fn);
  const first = found[0];
  if (!first) return { claims: [], vacant: true, disputed: false, steps: [] };
  const deepest = found[1]?.reach === first.reach ? found.filter(({ reach }) => reach === first.reach) : [first];
  const claims: Claim[] = [];
  const steps: Step[] = [];
  const parties = new Set<string>();
  for (const { holding, reach } of deepest) {
    const now = inPlaceOf(cell.lens, holding.body);
    for (const claim of now) claim.confidence = weaker(claim.confidence, holding.evidence.confidence);
    const party = now.length === 1 ? (now[0]?.body ?? '') : now.map(({ body }) => body).sort().join(' ');
    if (!cell.lens.quiet) steps.push(step('HOLDING', holding, pathTo(cell.spot, reach), { outcome: parties.has(party) ? 'CO_GROUND' : 'WON' }, { body: holding.body }));
    if (party) parties.add(party);
    for (const claim of now) {
      const same = claims.find(({ body }) => body === claim.body);
      // Two entries of one body are one holder on two grounds: its share counts once, its confidence is the weaker.
      if (same) same.confidence = weaker(same.confidence, claim.confidence);
      else claims.push(claim);
    }
  }
  if (found.length > deepest.length && !cell.lens.quiet) {
    const winner = first.holding.id;
    for (const { holding, reach } of found.slice(deepest.length)) {
      steps.push(step('HOLDING', holding, pathTo(cell.spot, reach), { outcome: 'LOST', why: 'PLACE', to: winner }, { body: holding.body }));
    }
  }
  return { claims, vacant: false, disputed: parties.size > 1, steps };
}

function holdingsAt({ lens, spot }: Cell, fn: FunctionId): { holding: Holding; reach: number }[] {
  const areas = lens.world.holdings.get(fn);
  if (!areas) return [];
  const found: { holding: Holding; reach: number }[] = [];
  const lengths = lengthsIn(areas);
  for (let reach = 0; reach < spot.path.length; reach++) {
    const key = spot.path[reach]?.key ?? '';
    const shelf = lengths & (1 << key.length) ? areas.get(key) : undefined;
    if (!shelf) continue;
    for (const holding of effective(lens, shelf)) {
      if (holding.area.within.length > 1 && found.some((each) => each.holding === holding)) continue;
      if ((!holding.area.except || reachOf(holding.area, spot) >= 0) && hasStatus(lens, holding.area.status, spot)) found.push({ holding, reach });
    }
  }
  return found;
}

const lengthsKnown = new WeakMap<Shelves<Holding>, number>();

/** How long the keys are at which a function is held: most are held at one level or two. */
function lengthsIn(areas: Shelves<Holding>): number {
  const known = lengthsKnown.get(areas) ?? lengthsOf(areas.keys());
  lengthsKnown.set(areas, known);
  return known;
}

/** The body itself where it is in force; else those that follow it along Succession; nobody where that line ends. */
export function inPlaceOf(lens: Lens, named: BodyId): Claim[] {
  if (current(lens, lens.world.records.body.get(named))) return [{ body: named, confidence: 'CONFIRMED' }];
  const claims: Claim[] = [];
  const seen = new Set<string>([named]);
  const open: Claim[] = [{ body: named, confidence: 'CONFIRMED' }];
  for (let next = open.shift(); next; next = open.shift()) {
    for (const succession of effective(lens, lens.world.successionsFrom.get(next.body))) {
      const body = succession.to as BodyId;
      if (seen.has(body)) continue;
      seen.add(body);
      const claim = { body, confidence: weaker(next.confidence, succession.evidence.confidence) };
      (current(lens, lens.world.records.body.get(body)) ? claims : open).push(claim);
    }
  }
  return claims;
}
