import { startServer, type Server } from '@feder/tooling/postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { SCHEMA, type Connection } from './load.ts';
import { sqlSuite } from './suite.ts';

describe('SQL on a PostgreSQL server says of the rules of a cell what resolve says', () => {
  let server: Server;
  let client: pg.Client;
  let connection: Connection;
  beforeAll(async () => {
    server = await startServer();
    client = new pg.Client(server.url);
    await client.connect();
    connection = { query: (sql, values) => client.query(sql, values) };
    for (const statement of SCHEMA) await connection.query(statement);
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await server.stop();
  });
  sqlSuite(() => connection, { worlds: 5000, seed: Date.now() % 2 ** 31 });
});
