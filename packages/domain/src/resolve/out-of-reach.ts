import { covers } from '../day.ts';
import type { Fact, Scope } from '../fact.ts';
import type { BodyId } from '../ids.ts';
import { roles, type Assignment, type Delegation, type Holding, type Role } from '../rules.ts';
import { known } from '../world/lens.ts';
import type { Shelves } from '../world/projection.ts';
import { byText } from '../world/shelf.ts';
import type { Near } from '../searched.ts';
import { misses, type Miss, type Missed } from '../why-not.ts';
import type { Cell, Link } from './cell.ts';
import { isFollowedBy } from './followed.ts';
import { hasStatus, reachOf } from './spot.ts';

type Way = readonly [Missed, ...Missed[]];

/** Of the facts about the subject and the groups above that name a body, those that miss the fewest things: each alone, or a rule with the holding of its function. */
export function outOfReach(cells: readonly Cell[], body: BodyId): Way[] {
  const ways = new Map<string, Way>();
  for (const cell of cells) {
    for (const link of cell.chain) {
      for (const way of [...byRules(cell, link, body), ...byDelegations(cell, link, body)]) {
        const name = way.map(({ fact, version }) => `${fact} ${version}`).join(' ');
        const before = ways.get(name);
        if (!before || weightOf(way) < weightOf(before)) ways.set(name, way);
      }
    }
  }
  const least = Math.min(...[...ways.values()].map(weightOf));
  return [...ways.values()].filter((way) => weightOf(way) === least);
}

/** A delegation that lacks nothing but its giver reaches the question, and so is nearer than what misses a part of it. */
const weightOf = (way: Way): number => way.flatMap(({ misses: missed }) => missed).filter((miss) => miss !== 'GIVER').length;

type Short = Extract<Near, { misses: unknown }>;

/** The known rules about the subject and the groups above that miss a part of the question, whomever they name: those that miss the fewest things first, then those nearest the subject. */
export function rulesMissing(cells: readonly Cell[]): Short[] {
  const found = new Map<string, Short & { above: number }>();
  for (const cell of cells) {
    for (const [above, link] of cell.chain.entries()) {
      for (const rule of rulesAbout(cell, link)) {
        const [first, ...more] = missedByRule(cell, link, rule);
        const before = found.get(rule.id);
        if (first && (!before || more.length + 1 < before.misses.length)) found.set(rule.id, { rule, place: cell.spot.place, misses: [first, ...more], above });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.misses.length - b.misses.length || a.above - b.above || byText(a.rule.id, b.rule.id)).map(({ above: _above, ...near }) => near);
}

const rulesAbout = (cell: Cell, link: Link): Assignment[] => roles.flatMap((role) => knownOn(cell, cell.lens.world.assignments.get(role)?.get(link.id)));

const missedByRule = (cell: Cell, link: Link, rule: Assignment): Miss[] => missedBy(cell, rule, [rule.role], rule.scope, rule.here && isElsewhere(cell, link, rule));

function byRules(cell: Cell, link: Link, body: BodyId): Way[] {
  return rulesAbout(cell, link).flatMap((rule) => {
    const rested: Missed = { kind: 'ASSIGNMENT', fact: rule.id, version: rule.version, place: cell.spot.place, misses: missedByRule(cell, link, rule) };
    return rule.holders.flatMap((holder): Way[] => {
      if ('body' in holder) return rested.misses.length > 0 && isFollowedBy(cell.lens, holder.body, body) ? [[rested]] : [];
      return holdingsBy(cell, holder.fn, body).flatMap((holding): Way[] => {
        const held: Missed = { kind: 'HOLDING', fact: holding.id, version: holding.version, place: cell.spot.place, misses: missedBy(cell, holding, null, holding.area) };
        if (rested.misses.length > 0) return [[held, rested]];
        return held.misses.length > 0 ? [[held]] : [];
      });
    });
  });
}

const holdingsBy = (cell: Cell, fn: string, body: BodyId): Holding[] => knownOn(cell, cell.lens.world.holdings.get(fn)).filter((holding) => isFollowedBy(cell.lens, holding.body, body));

/** Whether a rule that is not inherited stands above the question: at a group, or at a place above. */
const isElsewhere = ({ chain, spot }: Cell, link: Link, { scope }: Assignment): boolean => link !== chain[0] || (reachOf(scope, spot) >= 0 && !spot.own.some((key) => scope.within.includes(key)));

function byDelegations(cell: Cell, link: Link, body: BodyId): Way[] {
  return known(cell.lens, cell.lens.world.delegations.get(link.id)).filter(({ to }) => isFollowedBy(cell.lens, to, body)).map((delegation: Delegation): Way => {
    const missed = missedBy(cell, delegation, delegation.roles, delegation.scope);
    return [{ kind: 'DELEGATION', fact: delegation.id, version: delegation.version, place: cell.spot.place, misses: missed.length > 0 ? missed : ['GIVER'] }];
  });
}

/** Every known version on the shelves of all places, each once. */
const knownOn = <Row extends Fact<string>>({ lens }: Cell, shelves: Shelves<Row> | undefined): Row[] =>
  shelves ? [...new Set([...shelves.values()].flatMap((shelf) => known(lens, shelf)))] : [];

/** `named`: the roles that the fact is about, null where it is about none. */
function missedBy({ lens, role, spot }: Cell, { valid, evidence }: Fact<string>, named: readonly Role[] | null, scope: Scope, isElsewhere = false): Miss[] {
  const missed: Record<Miss, boolean> = {
    ROLE: named !== null && !named.includes(role), DAY: !covers(valid, lens.on), PLACE: reachOf(scope, spot) < 0, STATUS: !hasStatus(lens, scope.status, spot),
    HERE: isElsewhere, ANNOUNCED: evidence.confidence === 'ANNOUNCED', GIVER: false,
  };
  return misses.filter((miss) => missed[miss]);
}
