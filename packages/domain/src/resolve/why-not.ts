import type { Answer, Query, Reason } from '../answer.ts';
import type { BodyId } from '../ids.ts';
import { current, lensOn } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import type { WhyNot, WhyNotReason } from '../why-not.ts';
import { cellsOf } from './ask.ts';
import { hindrancesOf } from './hindrances.ts';
import { inPlaceOf } from './holders.ts';
import { outOfReach } from './out-of-reach.ts';
import { answeringCells } from './supervise.ts';

/**
 * Why a body is not (or is) the holder of an answer, from the same candidates and steps as the answer (RESOLVER §3).
 * Throws a RangeError for a body that was never recorded.
 */
export function whyNot(world: World, query: Query, answer: Answer, body: BodyId): WhyNot {
  const projection = open(world);
  if (!projection.records.body.has(body)) throw new RangeError(`body: "${String(body)}" was never recorded in this world. Ask for a recorded body id.`);
  const because = (first: WhyNotReason, ...more: WhyNotReason[]): WhyNot => ({ body, reasons: [first, ...more] });
  if (answer.holders.some((held) => held.body === body)) return because({ kind: answer.status === 'CONFLICT' ? 'CLAIMS' : 'HOLDS' });
  const lens = lensOn(projection, query.on, query.at);
  const cells = cellsOf(lens, query);
  if (isWithoutCell(answer.reason) || !Array.isArray(cells)) return because({ kind: 'NO_CELL', reason: isWithoutCell(answer.reason) ? answer.reason : 'NOT_IN_FORCE' });
  if (!current(lens, projection.records.body.get(body))) return because({ kind: 'NOT_IN_FORCE', followedBy: inPlaceOf(lens, body).map((claim) => claim.body) });
  const asked = cells.flatMap(answeringCells);
  const [first, ...more] = hindrancesOf(asked, answer, body);
  if (first) return because(first, ...more);
  const [nearest, ...others] = outOfReach(asked, body).map((facts): WhyNotReason => ({ kind: 'OUT_OF_REACH', facts }));
  return nearest ? because(nearest, ...others) : because({ kind: 'NOT_NAMED' });
}

type NoCell = Extract<WhyNotReason, { kind: 'NO_CELL' }>['reason'];

const isWithoutCell = (reason: Reason | undefined): reason is NoCell => reason === 'ASK_BELOW' || reason === 'NOT_IN_FORCE' || reason === 'BEFORE_RECORD';
