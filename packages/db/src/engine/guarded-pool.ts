import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { refuseNesting } from '../transaction/nesting.ts';
import { asText } from './values.ts';

/** Refuses a second connection from within a transaction, and parameters that the engines would write differently. */
export function guardedPool(pool: PostgresPool): PostgresPool {
  const guarded: PostgresPool = {
    options: pool.options,
    connect: async () => {
      refuseNesting(guarded);
      return guardedClient(await pool.connect());
    },
    end: () => pool.end(),
  };
  return guarded;
}

function guardedClient(client: PostgresPoolClient): PostgresPoolClient {
  const query = client.query.bind(client) as (sql: string, parameters: readonly unknown[]) => Promise<unknown>;
  return {
    query: ((sql: string, parameters: readonly unknown[]) => query(sql, parameters.map(asText))) as PostgresPoolClient['query'],
    release: (destroy?: boolean) => client.release(destroy),
  };
}
