import type { Rank, Source, WorldId } from '@feder/domain';
import { sql } from 'kysely';
import { canonical } from '../changes/canonical.ts';
import type { Tx } from '../transaction/transact.ts';
import { insertIds } from './insert-ids.ts';
import type { Opened } from './insert-facts.ts';

/** Enters ranks and sources, which records point to. They are no facts: they have no versions, and are only added. */
export async function insertRegisters(tx: Tx, world: WorldId, ranks: readonly Rank[], sources: readonly Source[]): Promise<Opened[]> {
  if (ranks.length + sources.length === 0) return [];
  await insertIds(tx, 'rank', world, ranks.map(({ id }) => id));
  await insertIds(tx, 'source', world, sources.map(({ id }) => id));
  await sql`insert into rank select ${world}, id, "order", name
    from jsonb_to_recordset(${JSON.stringify(ranks)}::jsonb) as rank(id text, "order" integer, name jsonb)`.execute(tx);
  await sql`insert into source select ${world}, id, title, publisher, state, url, terms
    from jsonb_to_recordset(${JSON.stringify(sources)}::jsonb) as source(id text, title jsonb, publisher text, state text, url text, terms text)`.execute(tx);
  return [...ranks.map((rank) => entered('rank', world, rank)), ...sources.map((source) => entered('source', world, source))];
}

const entered = (kind: string, world: WorldId, record: { id: string }): Opened => ({ op: 'REGISTER', kind, id: record.id, version: 1, world, payload: canonical(record) });
