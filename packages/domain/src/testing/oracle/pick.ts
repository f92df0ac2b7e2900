import type { Lost, Sift, Step } from '../../answer.ts';
import { keysOf, type Ask } from './ask.ts';
import { compareKeys, type Candidate } from './candidates.ts';
import { nameOf, type Holders } from './holders.ts';

export type Judged = Candidate & { holders: Holders; endings: Step[]; sifted: Sift | null };
/** `top`: the rules with the top key · `appended`: every APPEND · `steps`: what became of each that stood (§3.5). */
export type Picked = { top: Judged[]; appended: Judged[]; steps: Step[] };

const binding = ['YIELDED', 'RANK', 'SUBJECT', 'PLACE', 'STATUS'] as const;
const fallback = ['YIELDED', 'SUBJECT', 'PLACE', 'STATUS', 'RANK'] as const;

export function pick(ask: Ask, standing: readonly Judged[]): Picked {
  const appended = standing.filter(({ rule }) => rule.mode === 'APPEND');
  const others = standing.filter(({ rule }) => rule.mode !== 'APPEND').sort((a, b) => compareKeys(b.key, a.key) || (a.rule.id < b.rule.id ? -1 : 1));
  const [best] = others;
  if (!best) return { top: [], appended, steps: appended.map((one) => stepOf(ask, one, { outcome: 'ADDED' })) };
  const top = others.filter((one) => compareKeys(one.key, best.key) === 0);
  const steps = others.map((one) => {
    if (!top.includes(one)) return stepOf(ask, one, { outcome: 'LOST', why: lostBy(best, one), to: best.rule.id });
    const twin = top.slice(0, top.indexOf(one)).some((earlier) => nameOf(earlier.holders.found) === nameOf(one.holders.found));
    return stepOf(ask, one, { outcome: twin ? 'CO_GROUND' : 'WON' });
  });
  return { top, appended, steps: [...steps, ...appended.map((one) => stepOf(ask, one, { outcome: 'ADDED' }))] };
}

/** The first place of the key that differs (§3.4). */
function lostBy(winner: Judged, loser: Judged): Lost {
  const places = winner.rule.mode === 'FALLBACK' ? fallback : binding;
  const at = winner.key.findIndex((part, index) => part !== loser.key[index]);
  const why = places[at];
  if (!why) throw new Error(`${winner.rule.id} and ${loser.rule.id} have one key: neither lost.`);
  return why;
}

type Outcome = { outcome: 'WON' | 'CO_GROUND' | 'ADDED' } | { outcome: 'SIFTED'; why: Sift } | { outcome: 'LOST'; why: Lost; to: Judged['rule']['id'] };

export function stepOf(ask: Ask, { rule, key, reach, holders }: Judged, outcome: Outcome): Step {
  const keys = keysOf(ask);
  const [only, ...more] = holders.found;
  return {
    kind: 'ASSIGNMENT', fact: rule.id, version: rule.version, basis: rule.basis, path: keys.slice(0, keys.indexOf(reach.key) + 1),
    ...(rule.mode === 'APPEND' ? {} : { key }), ...('clause' in rule.origin ? { clause: rule.origin.clause } : {}), ...(only && more.length === 0 ? { body: only.body } : {}), ...outcome,
  };
}
