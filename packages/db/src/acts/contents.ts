import { sql } from 'kysely';
import { executorOf, type Database } from '../database.ts';
import type { Tx } from '../transaction/transact.ts';

/** Keeps the content of an attachment, in base64, under its SHA-256. Equal contents are kept once. */
export async function keepContent(tx: Tx, hash: string, content: string): Promise<void> {
  await sql`insert into attachment_content (hash, content) values (${hash}, decode(${content}, 'base64')) on conflict (hash) do nothing`.execute(tx);
}

/** The content of an attachment in base64; undefined if there is none with this SHA-256. */
export async function readContent(db: Database, hash: string): Promise<string | undefined> {
  const { rows: [row] } = await sql<{ content: string }>`select translate(encode(content, 'base64'), E'\n', '') as content from attachment_content where hash = ${hash}`.execute(executorOf(db));
  return row?.content;
}
