import { readFileSync } from 'node:fs';
import type { Scope } from '../../fact.ts';
import type { AnyFact, WorldFacts } from '../../facts.ts';
import type { RankId } from '../../ids.ts';
import type { Origin } from '../../rules.ts';

/** A connection to PostgreSQL: PGlite is one as it is, and `pg` is one as well. */
export type Connection = { query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }> };

type Row = Record<string, unknown>;

const CHUNK = 2000;
const LATER = { day: 'infinity', seq: 2_147_483_647 };

const TABLES = [
  'subject', 'body', 'succession', 'status_holding', 'holding', 'clause', 'competence', 'suspension', 'ending', 'acceptance', 'assignment', 'holder', 'assignment_at', 'holding_at',
];

const readSql = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** One statement asks for everything that the rules of a cell do. */
export const RULES_OF_CELL = readSql('rules-of-cell.sql');

/** The statements of the schema, one by one: a prepared connection takes no more at once. */
export const SCHEMA = readSql('schema.sql').split(/;\n(?=\n|create|--)/).filter((statement) => statement.includes('create'));

/** Takes the facts of one world out again. */
export const empty = (connection: Connection): Promise<unknown> => connection.query(`truncate ${TABLES.join(', ')}`);

/** Puts the facts of a world into empty tables of `schema.sql`. */
export async function load(connection: Connection, facts: WorldFacts): Promise<void> {
  for (const [table, rows] of Object.entries(rowsOf(facts))) {
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = JSON.stringify(rows.slice(from, from + CHUNK));
      await connection.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [chunk]);
    }
  }
}

function rowsOf(facts: WorldFacts): Record<(typeof TABLES)[number], Row[]> {
  const orderOf = new Map(facts.ranks.map(({ id, order }) => [id, order]));
  const rank = (id: RankId): number => orderOf.get(id) ?? 0;
  const rows = <Fact extends AnyFact>(some: readonly Fact[], own: (fact: Fact) => Row): Row[] => some.map((fact) => ({ ...clocks(fact), ...own(fact) }));
  return {
    subject: rows(facts.subject, ({ parent }) => ({ parent })),
    body: rows(facts.body, () => ({})),
    succession: rows(facts.succession, ({ from, to, kind }) => ({ from, to, kind })),
    status_holding: rows(facts.statusHolding, ({ status, place }) => ({ status, place })),
    holding: rows(facts.holding, ({ fn, body, area }) => ({ fn, body, ...places(area) })),
    clause: rows(facts.clause, ({ board, adopted }) => ({ board, adopted })),
    competence: rows(facts.competence, ({ board, subject, roles, scope, highest }) => ({ board, subject, roles, ...places(scope), highest: rank(highest) })),
    suspension: rows(facts.suspension, ({ clause }) => ({ clause })),
    ending: rows(facts.ending, ({ target, scope, rank: of, origin }) => ({ target, ...(scope ? places(scope) : {}), rank: rank(of), clause: clauseOf(origin) })),
    acceptance: rows(facts.acceptance, ({ assignment, body }) => ({ assignment, body })),
    assignment: rows(facts.assignment, ({ subject, role, mode, here, rank: of, origin, boundTo, acceptance, scope }) =>
      ({ subject, role, mode, here, rank: rank(of), clause: clauseOf(origin), bound: boundTo === 'ALL' ? null : boundTo, acceptance, ...places(scope) })),
    holder: facts.assignment.flatMap(({ id, version, holders }) => holders.map((holder) => ({ assignment: id, version, ...('fn' in holder ? { fn: holder.fn } : { body: holder.body }) }))),
    assignment_at: facts.assignment.flatMap(({ id, version, subject, role, scope }) => scope.within.map((key) => ({ subject, role, key, id, version }))),
    holding_at: facts.holding.flatMap(({ id, version, fn, area }) => area.within.map((key) => ({ fn, key, id, version }))),
  };
}

const clocks = ({ id, version, valid, known, evidence }: AnyFact): Row =>
  ({ id, version, v0: valid.from, v1: valid.to ?? LATER.day, k0: known.from, k1: known.to ?? LATER.seq, sure: evidence.confidence !== 'ANNOUNCED' });

const places = ({ within, except, status }: Scope): Row => ({ within, excepted: except ?? null, status: status ?? null });

const clauseOf = (origin: Origin): string | null => ('clause' in origin ? origin.clause : null);
