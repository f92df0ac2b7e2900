/** A line of the audit chain, as its hash covers it: `n` 0 is the commit, the others name the records that it opened, closed or registered. */
export type ChainLine = {
  seq: number; n: number; at: string; world: string | null; kind: string; actorKind: string; actor: string; op: string;
  factKind: string | null; fact: string | null; version: number | null; payloadHash: string; previous: string;
};

/** What stands before the first line in place of a hash. */
export const FIRST_HASH = '0'.repeat(64);

/** The text whose SHA-256 is the hash of a line: all that it says, the payload by its hash, and the line before. Whoever checks the chain, anywhere, hashes this. */
export const chained = ({ seq, n, at, world, kind, actorKind, actor, op, factKind, fact, version, payloadHash, previous }: ChainLine): string =>
  JSON.stringify([seq, n, at, world, kind, actorKind, actor, op, factKind, fact, version, payloadHash, previous]);

/** Where a chain stands after a line. */
export type ChainPlace = { seq: number; n: number; at: string; hash: string };

/** Why a line does not follow the one before, or null: none is missing, moved, or put in between. */
export function breakBetween(last: ChainPlace, line: Pick<ChainLine, 'seq' | 'n' | 'at' | 'previous'>): 'ORDER' | 'LINK' | null {
  const follows = (line.seq === last.seq && line.n === last.n + 1 && line.at === last.at) || (line.seq === last.seq + 1 && line.n === 0 && line.at > last.at);
  if (!follows) return 'ORDER';
  return line.previous === last.hash ? null : 'LINK';
}
