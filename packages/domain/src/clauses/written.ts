import type { Fact } from '../fact.ts';
import type { ClauseId } from '../ids.ts';
import type { Assignment, Commitment, Delegation, Ending, Origin } from '../rules.ts';
import { knows, type Seq } from '../seq.ts';
import type { Projection, Shelves } from '../world/projection.ts';
import { allIn, byIdAndVersion } from '../world/shelf.ts';

/** The facts that came from a clause. */
export type Written = { assignment: Assignment[]; delegation: Delegation[]; ending: Ending[]; commitment: Commitment[] };

/** What a clause wrote, as known at a place in the order of commits. */
export const writtenBy = (world: Projection, clause: ClauseId, at: Seq): Written => versionsBy(world, clause, ({ known }) => knows(known, at));

/** What a clause wrote in one commit, whatever became of it since. */
export const writtenIn = (world: Projection, clause: ClauseId, seq: Seq): Written => versionsBy(world, clause, ({ known }) => known.from === seq);

function versionsBy(world: Projection, clause: ClauseId, keep: (row: Fact<string>) => boolean): Written {
  const from = <Row extends Fact<string> & { origin: Origin }>(shelves: Shelves<Row>): Row[] =>
    allIn(shelves).filter((row) => 'clause' in row.origin && row.origin.clause === clause && keep(row)).sort(byIdAndVersion);
  const { assignment, delegation, ending, commitment } = world.records;
  return { assignment: from(assignment), delegation: from(delegation), ending: from(ending), commitment: from(commitment) };
}
