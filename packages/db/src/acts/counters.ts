import type { BallotId, Choice, Counter, WorldId } from '@feder/domain';
import { sql } from 'kysely';
import type { Tx } from '../transaction/transact.ts';

/** Counts one secret vote: nothing of it stays but the sum. */
export async function countSecretly(tx: Tx, world: WorldId, ballot: BallotId, group: string, choice: Choice): Promise<void> {
  await sql`insert into act_counter (world, ballot, "group", choice, votes) values (${world}, ${ballot}, ${group}, ${choice}, 1)
    on conflict (world, ballot, "group", choice) do update set votes = act_counter.votes + 1`.execute(tx);
}

/** The sums of a secret vote, by group of seats. Whoever asks has closed it. */
export async function readCounters(tx: Tx, world: WorldId, ballot: BallotId): Promise<Counter[]> {
  const { rows } = await sql<{ group: string; choice: Choice; votes: number }>`
    select "group", choice, votes from act_counter where world = ${world} and ballot = ${ballot} order by "group", choice`.execute(tx);
  return [...Map.groupBy(rows, ({ group }) => group)].map(([group, counted]) => {
    const votes = (choice: Choice): number => counted.find((each) => each.choice === choice)?.votes ?? 0;
    return { groups: [group], YES: votes('YES'), NO: votes('NO'), ABSTAIN: votes('ABSTAIN'), INVALID: votes('INVALID') };
  });
}
