import type { PostgresPool, PostgresPoolClient } from 'kysely';

/** The one connection of the embedded engine, lent to one at a time, in the order of asking. */
export function poolOfOne(client: Omit<PostgresPoolClient, 'release'>, end: () => Promise<void>): PostgresPool {
  const line: (() => void)[] = [];
  let taken = false;

  function lend(): PostgresPoolClient {
    taken = true;
    return {
      ...client,
      release: () => {
        const next = line.shift();
        if (next) next();
        else taken = false;
      },
    };
  }

  return {
    options: {},
    connect: () => (taken ? new Promise((resolve) => { line.push(() => resolve(lend())); }) : Promise.resolve(lend())),
    end,
  };
}
