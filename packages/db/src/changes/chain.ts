import { chained, type WorldId } from '@feder/domain';
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

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** hash(salt ‖ payload): with the salt erased, nobody can guess a short payload from its hash (I10). */
export const payloadHash = (salt: string, payload: string): string => sha256(`${salt}${payload}`);

/** A salt for each of several lines: 32 hexadecimal digits each, of one asking for randomness. */
export function newSalts(count: number): string[] {
  const digits = randomBytes(16 * count).toString('hex');
  return Array.from({ length: count }, (_, n) => digits.slice(32 * n, 32 * (n + 1)));
}

/** What a line says between its instant and its hashes, as its hash covers it: members of a JSON array. */
export const saidOf = ({ world, kind, actor, op, fact_kind: factKind, fact, version }: Omit<Entry, 'payload' | 'stored' | 'seq' | 'n' | 'at'>): string =>
  JSON.stringify([world, kind, actor.kind, actor.id, op, factKind, fact, version]).slice(1, -1);

/** The hash of a line: over all that it says, the payload by its hash, and the line before. Migration 0013 writes the same text. */
export const lineHash = ({ actor, fact_kind: factKind, ...line }: Omit<Entry, 'payload' | 'stored'> & { payloadHash: string; previous: string }): string =>
  sha256(chained({ ...line, actorKind: actor.kind, actor: actor.id, factKind }));

/** What the hash of a closing covers: that this version ended here. */
export const closingPayload = (seq: number): string => JSON.stringify({ closed: seq });
