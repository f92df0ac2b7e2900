import { factKinds, type AnyFact, type FactKind, type FactKinds, type Seq, type Unwritten, type WorldId } from '@feder/domain';
import { CompiledQuery } from 'kysely';
import { canonical } from '../changes/canonical.ts';
import type { Touched } from '../changes/chain.ts';
import { inChunks } from '../engine/chunks.ts';
import { Refusal } from '../refusal.ts';
import type { Tx } from '../transaction/transact.ts';
import type { Row } from './codec.ts';
import { insertIds } from './insert-ids.ts';
import { columnsOf, commonColumns, tableOf, toRow } from './row.ts';

/** Records to open, by kind. */
export type FactsToOpen = { readonly [Kind in FactKind]?: readonly Unwritten<FactKinds[Kind]>[] };

export type Opened = Touched & { payload: string };

/**
 * Opens records at a Seq whose head this transaction has taken. Each gets the next version of its id, in the order of `valid.from`.
 * @throws Refusal EMPTY_SPAN; the database's own refusals (overlap, unknown reference) as errors of PostgreSQL
 */
export async function insertFacts(tx: Tx, seq: Seq, world: WorldId, facts: FactsToOpen): Promise<Opened[]> {
  const given = factKinds.map((kind) => ({ kind, records: [...(facts[kind] ?? [])] })).filter(({ records }) => records.length > 0);
  // All ids first: records may point to each other, also in a circle (a body to itself as its legal person).
  for (const { kind, records } of given) await insertIds(tx, tableOf(kind), world, records.map(({ id }) => id));
  const opened: Opened[] = [];
  for (const { kind, records } of given) opened.push(...await insertKind(tx, seq, world, kind, records));
  return opened;
}

async function insertKind(tx: Tx, seq: Seq, world: WorldId, kind: FactKind, records: Unwritten<AnyFact>[]): Promise<Opened[]> {
  const last = await lastVersions(tx, world, kind, records.map(({ id }) => id));
  const opened: Opened[] = [];
  const rows: Row[] = [];
  for (const record of records.sort((a, b) => (a.valid.from < b.valid.from ? -1 : a.valid.from > b.valid.from ? 1 : 0))) {
    refuseEmpty(kind, record);
    const version = (last.get(record.id) ?? 0) + 1;
    last.set(record.id, version);
    const row = toRow(kind, record as never);
    rows.push({ ...row, version });
    opened.push({ op: 'OPEN', kind, id: record.id, version, world, payload: canonical(row) });
  }
  const statement = insertStatement(kind);
  for (const chunk of inChunks(rows)) await tx.executeQuery(CompiledQuery.raw(statement, [world, seq, JSON.stringify(chunk)]));
  return opened;
}

function refuseEmpty(kind: FactKind, { id, valid: { from, to } }: Unwritten<AnyFact>): void {
  if (to !== null && to <= from) throw new Refusal('EMPTY_SPAN', `${kind} "${id}": valid from ${from} to ${to} holds no day. Expected an end after the start, or none.`);
}

async function lastVersions(tx: Tx, world: WorldId, kind: FactKind, ids: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await tx.executeQuery<{ id: string; version: number }>(CompiledQuery.raw(
    `select id, max(version) as version from fact.${quoted(tableOf(kind))} where world = $1 and id in (select jsonb_array_elements_text($2::jsonb)) group by id`,
    [world, JSON.stringify(ids)]));
  return new Map(rows.map(({ id, version }) => [id, version]));
}

function insertStatement(kind: FactKind): string {
  const own = columnsOf(kind);
  const names = Object.keys(own).map((name) => `, ${quoted(name)}`).join('');
  const types = Object.entries({ ...commonColumns, ...own }).map(([name, type]) => `${quoted(name)} ${type}`).join(', ');
  return `insert into fact.${quoted(tableOf(kind))} (world, id, version, valid, known, source, paragraph, confidence, basis, start_unknown${names})
    select $1, id, version, daterange(valid_from, valid_to), int8range($2::bigint, null), source, paragraph, confidence, basis, start_unknown${names}
    from jsonb_to_recordset($3::jsonb) as record(${types})`;
}

const quoted = (name: string): string => `"${name}"`;
