import type { WorldId } from '@feder/domain';
import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from './actor.ts';

/** A record that a commit opened, closed, or entered into a plain register (rank, source; version 1). */
export type Touched = { op: 'OPEN' | 'CLOSE' | 'REGISTER'; kind: string; id: string; version: number; world: WorldId };

/** A line of the feed before it stands in the chain. `stored`: the payload is kept with the line; a record's stands in its own table. */
export type Entry = {
  seq: number; n: number; at: string; world: WorldId | null; kind: string; actor: Actor;
  op: 'COMMIT' | Touched['op']; fact_kind: string | null; fact: string | null; version: number | null;
  payload: string; stored: boolean;
};

export const FIRST_HASH = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** hash(salt ‖ payload): with the salt erased, nobody can guess a short payload from its hash (I10). */
export const payloadHash = (salt: string, payload: string): string => sha256(`${salt}${payload}`);

export const newSalt = (): string => randomBytes(16).toString('hex');

/** The hash of a line: over all that it says, the payload by its hash, and the line before. */
export function lineHash(line: Omit<Entry, 'payload' | 'stored'> & { payloadHash: string; previous: string }): string {
  const { seq, n, at, world, kind, actor, op, fact_kind: factKind, fact, version } = line;
  return sha256(JSON.stringify([seq, n, at, world, kind, actor.kind, actor.id, op, factKind, fact, version, line.payloadHash, line.previous]));
}

/** What the hash of a closing covers: that this version ended here. */
export const closingPayload = (seq: number): string => JSON.stringify({ closed: seq });
