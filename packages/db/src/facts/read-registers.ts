import type { Rank, Source, WorldId } from '@feder/domain';
import { sql } from 'kysely';
import type { Tx } from '../transaction/transact.ts';

export async function readRanks(tx: Tx, world: WorldId): Promise<Rank[]> {
  const { rows } = await sql<Rank>`select id, "order", name from rank where world = ${world} order by "order" desc, id collate "C"`.execute(tx);
  return rows;
}

export async function readSources(tx: Tx, world: WorldId): Promise<Source[]> {
  const { rows } = await sql<Source & { url: string | null; terms: string | null }>`
    select id, title, publisher, state, url, terms from source where world = ${world} order by id collate "C"`.execute(tx);
  return rows.map(({ url, terms, ...source }) => ({ ...source, ...(url !== null && { url }), ...(terms !== null && { terms }) }));
}
