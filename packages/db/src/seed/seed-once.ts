import { asSeq, type Seed, type Seq, type WorldId } from '@feder/domain';
import { sql } from 'kysely';
import { commitFacts, type WorldChange } from '../changes/commit-facts.ts';
import type { Database } from '../database.ts';
import { transact, type Tx } from '../transaction/transact.ts';

// Other than the one of migrate: any number, as long as all processes take the same.
const LOCK = 8_241_102;

type Seeds = Readonly<Record<WorldId, Seed>>;

/**
 * Writes both worlds in one commit, exactly once: a process that is killed leaves nothing behind, and one that
 * comes second, now or later, finds the commit and writes nothing.
 * @param seeds asked only when there is no seed yet
 * @returns whether it was written now, and the Seq of the seed
 */
export async function seedOnce(db: Database, seeds: () => Seeds): Promise<{ seeded: boolean; seq: Seq }> {
  return transact(db, async (tx) => {
    // Held by whoever seeds, until it has committed: the second then sees what it wrote.
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    const earlier = await seedOf(tx);
    if (earlier !== null) return { seeded: false, seq: earlier };
    const { real, planspiel } = seeds();
    const { seq } = await commitFacts(tx, {
      kind: 'seed', actor: { kind: 'system', id: 'seed' }, payload: {},
      worlds: [worldOf('real', real), worldOf('planspiel', planspiel)],
    });
    return { seeded: true, seq };
  }, 'seed');
}

/**
 * Writes the offices, seats and rules of the boards, exactly once, into a database that was seeded: also one that was seeded before there were any.
 * @param boards asked only when they are not yet there
 */
export async function seedBoardsOnce(db: Database, boards: () => Readonly<Record<WorldId, Pick<WorldChange, 'open' | 'acts'>>>): Promise<void> {
  await transact(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    if ((await seedOf(tx, 'seed-boards')) !== null) return;
    const { real, planspiel } = boards();
    await commitFacts(tx, { kind: 'seed-boards', actor: { kind: 'system', id: 'seed' }, payload: {}, worlds: [{ world: 'real', ...real }, { world: 'planspiel', ...planspiel }] });
  }, 'seed-boards');
}

const worldOf = (world: WorldId, { ranks, sources, ...open }: Seed) => ({ world, open, ranks, sources });

async function seedOf(tx: Tx, kind: 'seed' | 'seed-boards' = 'seed'): Promise<Seq | null> {
  const { rows: [found] } = await sql<{ seq: number }>`select seq from change where kind = ${kind} and n = 0`.execute(tx);
  return found ? asSeq(found.seq) : null;
}

/** The commit by which the seed was complete. @throws Error where none was written */
export async function lastSeed(tx: Tx): Promise<Seq> {
  const seq = await seedOf(tx, 'seed-boards') ?? await seedOf(tx);
  if (seq === null) throw new Error('change: there is no commit of the kind "seed". Seed the database first.');
  return seq;
}
