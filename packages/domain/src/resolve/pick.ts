import type { Reason, Step, StepOutcome } from '../answer.ts';
import { add, compare, ONE, writeRatio, type Ratio } from '../ratio.ts';
import { manyRoles, type Role } from '../rules.ts';
import type { Cell } from './cell.ts';
import { weaker, weakest } from './confidence.ts';
import type { Claim } from './holders.ts';
import { compareKeys, lostBy } from './order.ts';
import type { Standing } from './sift.ts';
import { pathTo } from './spot.ts';
import { step } from './steps.ts';

/** A body that answers, before anything is handed on. */
export type Bearer = Claim & { accepted?: boolean };

/** Step 5: who answers by the rules alone. `conflict` is decided here and never healed by a delegation (§3.7). */
export type Picked = { holders: Bearer[]; conflict: boolean; reason?: Reason; steps: Step[] };

const isMany = (role: Role): boolean => (manyRoles as readonly Role[]).includes(role);

/** Takes the rules that stand, the largest key first. */
export function pick(cell: Cell, standing: readonly Standing[]): Picked {
  const only = standing.length === 1 ? standing[0] : undefined;
  return only ? pickOnly(cell, only) : pickAmong(cell, standing);
}

/** Most cells have one rule that stands. */
function pickOnly(cell: Cell, only: Standing): Picked {
  const used = [only];
  const holders = bodiesOf(cell, used, []);
  const outcome = only.rule.mode === 'APPEND' ? 'ADDED' : 'WON';
  return { holders, steps: cell.lens.quiet ? [] : [traced(cell, only, { outcome }), ...only.named.steps], ...conflictIn(cell, 1, used, holders) };
}

function pickAmong(cell: Cell, standing: readonly Standing[]): Picked {
  const ordered = standing.filter(({ rule }) => rule.mode !== 'APPEND');
  const added = standing.filter(({ rule }) => rule.mode === 'APPEND');
  const first = ordered[0];
  const top = first ? ordered.filter(({ key }) => compareKeys(key, first.key) === 0) : [];
  const heads = headsOf(cell, top);
  const steps = cell.lens.quiet ? [] : [
    ...top.map((each) => traced(cell, each, { outcome: heads.has(each) ? 'WON' : 'CO_GROUND' })),
    ...added.map((each) => traced(cell, each, { outcome: 'ADDED' })),
    ...[...top, ...added].flatMap(({ named }) => named.steps),
    ...(first ? ordered.slice(top.length).map((each) => traced(cell, each, { outcome: 'LOST', why: lostBy(each.key, first.key), to: first.rule.id })) : []),
  ];
  // Bases that differ are claims against each other: their shares are not one sum.
  const disputes = cell.role === 'FUND' && heads.size > 1;
  const holders = disputes
    ? [...[...heads].flatMap((each) => bodiesOf(cell, [each], [])), ...bodiesOf(cell, added, [])]
    : bodiesOf(cell, [...heads, ...added], top.filter((each) => !heads.has(each)));
  return { holders, steps, ...conflictIn(cell, heads.size, [...heads, ...added], holders) };
}

/** One rule for each of those that say different things. */
function headsOf(cell: Cell, top: readonly Standing[]): ReadonlySet<Standing> {
  if (top.length < 2) return new Set(top);
  const parties = new Map<string, Standing>();
  for (const each of top) {
    const party = partyOf(cell, each);
    if (!parties.has(party)) parties.set(party, each);
  }
  return new Set(parties.values());
}

function conflictIn({ role }: Cell, parties: number, used: readonly Standing[], holders: readonly Bearer[]): { conflict: boolean; reason?: Reason } {
  if (isMany(role)) return { conflict: false };
  if (used.some(({ named }) => named.disputed)) return { conflict: true, reason: 'FUNCTION_DISPUTED' };
  if (parties > 1) return { conflict: true };
  if (role !== 'FUND') return { conflict: false };
  const whole = holders.map(({ share }) => share ?? ONE).reduce(add, [0n, 1n] as Ratio);
  return compare(whole, ONE) > 0 ? { conflict: true, reason: 'OVERFUNDED' } : { conflict: false };
}

/** What a rule says here, for comparing: its bodies, and with FUND their shares. Co-grounds say the same. */
const partyOf = (cell: Cell, each: Standing): string =>
  bodiesOf(cell, [each], []).map(({ body, share }) => (share ? `${body} ${writeRatio(share)}` : body)).sort().join(', ');

/** The bodies of the rules that count, each once; shares of one body add up, a missing share is the whole (§3.5). Co-grounds lend only their confidence. */
function bodiesOf({ role }: Cell, used: readonly Standing[], coGrounds: readonly Standing[]): Bearer[] {
  const only = used.length === 1 && coGrounds.length === 0 && role !== 'FUND' ? used[0] : undefined;
  const claim = only?.named.claims.length === 1 ? only.named.claims[0] : undefined;
  if (only && claim) return [bearerOf(only, claim)];
  const bearers = new Map<string, Bearer>();
  for (const each of [...used, ...coGrounds]) {
    for (const claim of each.named.claims) {
      const before = bearers.get(claim.body);
      const accepted = each.accepted.get(claim);
      const share = role === 'FUND' ? shareSum(before?.share, coGrounds.includes(each) ? undefined : (claim.share ?? ONE)) : undefined;
      const grown: Bearer = { body: claim.body, confidence: weakest([claim.confidence, each.rule.evidence.confidence, ...(before ? [before.confidence] : [])]) };
      if (share) grown.share = share;
      if (accepted !== undefined || before?.accepted !== undefined) grown.accepted = (accepted ?? true) && (before?.accepted ?? true);
      bearers.set(claim.body, grown);
    }
  }
  return [...bearers.values()];
}

function bearerOf({ rule, accepted }: Standing, claim: Claim): Bearer {
  const bearer: Bearer = { body: claim.body, confidence: weaker(claim.confidence, rule.evidence.confidence) };
  const did = accepted.get(claim);
  if (did !== undefined) bearer.accepted = did;
  return bearer;
}

const shareSum = (before: Ratio | undefined, more: Ratio | undefined): Ratio | undefined => (before && more ? add(before, more) : (before ?? more));

function traced({ spot }: Cell, { rule, reach, key, named }: Standing, outcome: StepOutcome): Step {
  const only = named.claims.length === 1 ? named.claims[0] : undefined;
  return step('ASSIGNMENT', rule, pathTo(spot, reach), outcome, only ? { key, body: only.body } : { key });
}
