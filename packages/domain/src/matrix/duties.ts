import type { AsOf, Query } from '../answer.ts';
import type { BodyId } from '../ids.ts';
import { roles } from '../rules.ts';
import { checkClocks, knownAt } from '../resolve/check.ts';
import { RULES_VERSION } from '../resolve/resolve.ts';
import { open, type World } from '../world/projection.ts';
import { byText } from '../world/shelf.ts';
import type { Duty } from './duty.ts';
import { indexOver } from './duty-index.ts';
import { linesNaming } from './naming.ts';

export type DutiesQuery = { body: BodyId } & Pick<Query, 'on' | 'at'>;

/**
 * Everything that a body holds on a day: each cell in whose answer it is named as the holder or as the performer, and no other (I11). By subject, then in the
 * order of the roles. What was only announced, and duties that it has handed on, are not among them.
 * Throws a TypeError for malformed clocks and a RangeError for a body that was never recorded and for a Seq beyond the head.
 */
export function dutiesOf(world: World, { body, on, at }: DutiesQuery): { duties: readonly Duty[]; asOf: AsOf } {
  const projection = open(world);
  checkClocks(projection, { on, at });
  if (!projection.records.body.has(body)) throw new RangeError(`body: "${String(body)}" was never recorded in this world. Ask for a recorded body id.`);
  const index = indexOver(projection, { on, at });
  const named = linesNaming(projection, body);
  const subjects = new Set([...named.values()].flatMap((each) => [...each]));
  const duties = [...subjects].sort(byText).flatMap((subject) => roles.filter((role) => named.get(role)?.has(subject)).flatMap((role) => index.dutiesIn(subject, role).get(body) ?? []));
  return { duties, asOf: { on, at, knownAt: knownAt(projection, at) ?? '', rules: RULES_VERSION } };
}
