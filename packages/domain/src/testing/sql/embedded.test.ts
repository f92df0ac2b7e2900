import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe } from 'vitest';
import { SCHEMA } from './load.ts';
import { sqlSuite } from './suite.ts';

describe('SQL on PGlite says of the rules of a cell what resolve says', () => {
  let connection: PGlite;
  beforeAll(async () => {
    connection = await PGlite.create();
    for (const statement of SCHEMA) await connection.query(statement);
  });
  afterAll(() => connection.close());
  sqlSuite(() => connection, { worlds: 150, seed: 20261126 });
});
