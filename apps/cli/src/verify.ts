import { createDatabase, head, verifyChain, type Checkpoint, type DatabaseConfig } from '@feder/db';

/** What the check found, in a sentence, and whether all holds. */
export type Told = { ok: boolean; says: string };

/** Checks the chain of a database, and gives the checkpoint to be noted. @throws Refusal where it cannot be opened */
export async function verify(database: DatabaseConfig, checkpoint: Checkpoint | null): Promise<Told> {
  const db = await createDatabase(database);
  try {
    const verdict = await verifyChain(db, checkpoint ?? undefined);
    const { seq, hash } = await head(db);
    if (!verdict.ok) return { ok: false, says: `Commit ${verdict.at}: ${verdict.why}` };
    return { ok: true, says: `The chain holds: ${verdict.length} lines, ${seq} commits.${checkpoint ? ' It passes through the checkpoint.' : ''}\nCheckpoint to be noted elsewhere: ${seq}:${hash}` };
  } finally {
    await db.close();
  }
}
