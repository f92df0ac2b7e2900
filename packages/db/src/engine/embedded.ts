import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { poolOfOne } from './pool-of-one.ts';
import { startThread, type Thread } from './thread.ts';

/** PGlite on a directory, in the shape that Kysely's PostgreSQL dialect takes: one dialect for both engines. */
export function openEmbedded(directory: string): { pool: PostgresPool; opened: Promise<void> } {
  const thread = startThread(directory);
  return { pool: poolOfOne(clientOn(thread), () => thread.close()), opened: thread.opened };
}

function clientOn(thread: Thread): Omit<PostgresPoolClient, 'release'> {
  // PGlite hides the command tag, by which PostgreSQL says that the COMMIT of a failed transaction was a ROLLBACK.
  let failed = false;

  async function query(sql: string, parameters: readonly (string | null)[]) {
    const command = (/^\s*(\w+)/.exec(sql)?.[1] ?? '').toUpperCase();
    try {
      const { rows, affected } = await thread.ask(sql, parameters);
      const tag = command === 'COMMIT' && failed ? 'ROLLBACK' : command;
      if (['BEGIN', 'START', 'COMMIT', 'ROLLBACK'].includes(command)) failed = false;
      return { command: tag, rowCount: affected, rows };
    } catch (error) {
      failed = true;
      throw error;
    }
  }

  return { query: query as PostgresPoolClient['query'] };
}
