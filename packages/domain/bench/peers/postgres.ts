import { PGlite } from '@electric-sql/pglite';
import { startServer } from '@feder/tooling/postgres';
import pg from 'pg';
import type { Query } from '../../src/answer.ts';
import type { WorldFacts } from '../../src/facts.ts';
import { empty, load, RULES_OF_CELL, SCHEMA, type Connection } from '../../src/testing/sql/load.ts';

/** An engine of PostgreSQL with one world in it at a time, and one prepared statement for the rules of a cell. */
export type Postgres = Connection & { name: string; fill(facts: WorldFacts): Promise<void>; rulesOfCell(query: Query): Promise<unknown>; close(): Promise<void> };

/** A real server on loopback, over one connection. */
export async function onServer(): Promise<Postgres> {
  const server = await startServer();
  const client = new pg.Client(server.url);
  await client.connect();
  const connection: Connection = { query: (sql, values) => client.query(sql, values) };
  const version = await prepare(connection);
  return {
    ...connection, name: `PostgreSQL ${version}, prepared, loopback`, fill: (facts) => fill(connection, facts),
    rulesOfCell: (query) => client.query({ name: 'rules-of-cell', text: RULES_OF_CELL, values: valuesOf(query) }),
    close: async () => {
      await client.end();
      await server.stop();
    },
  };
}

/** PGlite in this process: no socket in between. Its statement is prepared by SQL, as it names none itself. */
export async function embedded(): Promise<Postgres> {
  const db = await PGlite.create();
  const version = await prepare(db);
  await db.query(`prepare rules_of_cell (text, text, text, date, int) as ${RULES_OF_CELL}`);
  return {
    query: (sql, values) => db.query(sql, values), name: `PGlite, PostgreSQL ${version}, prepared`, fill: (facts) => fill(db, facts),
    rulesOfCell: (query) => db.query(`execute rules_of_cell (${valuesOf(query).map((value) => `'${String(value)}'`).join(', ')})`),
    close: () => db.close(),
  };
}

async function fill(connection: Connection, facts: WorldFacts): Promise<void> {
  await empty(connection);
  await load(connection, facts);
  await connection.query('vacuum analyze');
}

async function prepare(connection: Connection): Promise<string> {
  for (const statement of SCHEMA) await connection.query(statement);
  const { rows } = await connection.query('show server_version');
  return (rows as { server_version: string }[])[0]?.server_version.split(' ')[0] ?? '';
}

const valuesOf = ({ subject, role, place, on, at }: Query): unknown[] => [subject, role, place, on, at];
