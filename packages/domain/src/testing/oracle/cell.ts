import type { Answer, Held, Reason, Status, Step } from '../../answer.ts';
import { add, compare, ONE, ratio } from '../../ratio.ts';
import { manyRoles } from '../../rules.ts';
import { announced } from './announced.ts';
import type { Ask } from './ask.ts';
import { candidates } from './candidates.ts';
import { delegate } from './delegate.ts';
import { distinct } from './equal.ts';
import { holdersOf, nameOf, put, weakest, type Found } from './holders.ts';
import { nobody } from './nobody.ts';
import { pick, stepOf, type Judged, type Picked } from './pick.ts';
import { endingsOf, sift } from './sift.ts';
import { bySupervisedBody } from './supervise.ts';

export type CellAnswer = Pick<Answer, 'status' | 'holders' | 'announced' | 'trace'> & { reason?: Reason };
type Outcome = { status: Status; reason?: Reason; holders: Held[]; steps?: Step[] };

/** §3 for one cell, asked as one place; supervision without a candidate follows the supervised body. */
export function answerCell(ask: Ask): CellAnswer {
  const supervision = candidates(ask).length === 0 ? bySupervisedBody(ask, byRules) : null;
  return { ...(supervision ? { ...supervision, holders: joined(supervision.holders) } : byRules(ask)), announced: announced(ask) };
}

/** §3 for one cell by the rules of its own role. */
function byRules(ask: Ask): Omit<CellAnswer, 'announced'> {
  const all = candidates(ask).map((candidate): Judged => {
    const holders = holdersOf(ask, candidate.rule);
    const endings = endingsOf(ask, candidate.rule);
    return { ...candidate, holders, endings, sifted: sift(ask, candidate.rule, holders, endings) };
  });
  const sifted = all.filter((one) => one.sifted !== null);
  const picked = pick(ask, all.filter((one) => one.sifted === null));
  const chosen = [...picked.top, ...picked.appended];
  const outcome = chosen.length === 0 ? { ...nobody(ask, sifted), holders: [] } : decide(ask, picked);
  const trace = [
    ...picked.steps,
    ...chosen.flatMap(({ holders }) => holders.steps),
    ...sifted.map((one) => stepOf(ask, one, { outcome: 'SIFTED', why: one.sifted ?? 'VACANT' })),
    ...all.filter((one) => one.sifted !== 'SUSPENDED').flatMap(({ endings }) => endings),
    ...(outcome.steps ?? []),
  ];
  return { status: outcome.status, ...(outcome.reason ? { reason: outcome.reason } : {}), holders: outcome.holders, trace };
}

/** §3.5 and §3.7, for rules that stand. Bases that differ are claims against each other, so their shares are not added. */
function decide(ask: Ask, { top, appended }: Picked): Outcome {
  if (manyRoles.some((role) => role === ask.role)) return { status: 'SET', holders: heldBy([...top, ...appended]) };
  const heads = top.filter((one, index) => top.findIndex((earlier) => nameOf(earlier.holders.found) === nameOf(one.holders.found)) === index);
  const claims = ask.role === 'FUND' && heads.length > 1 ? [...heads.flatMap((one) => heldBy([one])), ...heldBy(appended)] : heldBy([...heads, ...appended], top);
  if ([...heads, ...appended].some(({ holders }) => holders.disputed)) return { status: 'CONFLICT', reason: 'FUNCTION_DISPUTED', holders: claims };
  if (heads.length > 1) return { status: 'CONFLICT', holders: claims };
  return ask.role === 'FUND' ? fund(claims) : handOn(ask, claims);
}

function fund(holders: Held[]): Outcome {
  const sum = holders.reduce((total, { share }) => add(total, share ?? ONE), ratio(0n, 1n));
  if (compare(sum, ONE) > 0) return { status: 'CONFLICT', reason: 'OVERFUNDED', holders };
  return { status: holders.length === 1 ? 'UNIQUE' : 'JOINT', holders };
}

/** §3.6, then counted: one body is one, whatever it was before (case 20). */
function handOn(ask: Ask, found: readonly Held[]): Outcome {
  const passed = found.map((one) => delegate(ask, one));
  const steps = passed.flatMap((one) => one.steps);
  const all = passed.flatMap((one) => one.holders);
  if (passed.some(({ disputed }) => disputed)) return { status: 'CONFLICT', holders: distinct(all), steps };
  const holders = joined(all);
  return { status: new Set(holders.map(({ body }) => body)).size === 1 ? 'UNIQUE' : 'JOINT', holders, steps };
}

/** Further grounds add no share, but the answer is only as sure as they are (G7). */
function heldBy(rules: readonly Judged[], grounds: readonly Judged[] = []): Held[] {
  const found: Found[] = [];
  for (const { holders } of rules) for (const one of holders.found) put(found, one);
  for (const { holders } of grounds) for (const { body, confidence, accepted } of holders.found) put(found, { body, confidence, ...(accepted === undefined ? {} : { accepted }) });
  return found.map((one) => ({ ...one, via: [] }));
}

/** One entry per duty holder and performer; what was theirs before is kept together. */
function joined(holders: readonly Held[]): Held[] {
  const result: Held[] = [];
  for (const one of holders) {
    const same = result.find(({ body, performer }) => body === one.body && performer === one.performer);
    if (!same) result.push({ ...one });
    else {
      const formerly = unique([...(same.formerly ?? []), ...(one.formerly ?? [])]);
      Object.assign(same, { via: unique([...same.via, ...one.via]), confidence: weakest(same.confidence, one.confidence), ...(formerly.length > 0 ? { formerly } : {}), ...(one.accepted === false ? { accepted: false } : {}) });
    }
  }
  return result;
}

const unique = <T extends string>(list: T[]): T[] => [...new Set(list)];
