import { asSeq, FIRST_HASH, type ChainPlace, type Seq } from '@feder/domain';
import type { Database } from '../database.ts';
import { snapshot } from '../transaction/snapshot.ts';
import type { Tx } from '../transaction/transact.ts';
import { readAnchored, type Anchored } from './anchored.ts';
import { doubtAboutLine, doubtAboutRecords } from './doubts.ts';
import { head } from './head.ts';
import { readLines } from './read-lines.ts';

export type Verdict = { ok: true; length: number } | { ok: false; at: Seq; why: string };

/** A head that was noted elsewhere: on paper, with the supervisory authority, in a backup. */
export type Checkpoint = { seq: Seq; hash: string };

/**
 * Goes through the whole chain, and holds every line against the one before and every record against the lines that opened and closed it.
 * Whoever can rewrite all tables can write a chain that is right in itself; only a checkpoint kept elsewhere gives that away.
 * @returns the number of lines, or the commit where the first doubt arises, and why
 */
export const verifyChain = (db: Database, checkpoint?: Checkpoint): Promise<Verdict> => snapshot(db, (tx) => verifyWithin(tx, checkpoint));

/** The same inside a transaction, which must see one state of the database. */
export async function verifyWithin(tx: Tx, checkpoint?: Checkpoint): Promise<Verdict> {
  const records = await readAnchored(tx);
  const told = new Map<string, Partial<Anchored>>();
  let last: ChainPlace = { seq: 0, n: 0, at: '', hash: FIRST_HASH };
  let length = 0;
  let passed = checkpoint === undefined || (checkpoint.seq === 0 && checkpoint.hash === FIRST_HASH);
  for await (const line of readLines(tx)) {
    const why = doubtAboutLine(last, line, records, told);
    if (why) return doubt(line.seq, why);
    length += 1;
    last = line;
    passed ||= line.hash === checkpoint?.hash && line.seq === checkpoint.seq;
  }
  const now = await head(tx);
  if (now.seq !== last.seq || now.hash !== last.hash) return doubt(last.seq, `The head names commit ${now.seq}, the chain ends with ${last.seq} or with another line: lines at its end are missing or were added.`);
  const why = doubtAboutRecords(records, told);
  if (why) return doubt(last.seq, why);
  if (!passed) return doubt(checkpoint?.seq ?? 0, 'The chain does not pass through the checkpoint: it was written anew, or cut off before it.');
  return { ok: true, length };
}

const doubt = (seq: number, why: string): Verdict => ({ ok: false, at: asSeq(seq), why });
