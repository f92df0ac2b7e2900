import { factKinds, type Commit, type FactKind, type Rank, type Source, type WorldFacts, type WorldId } from '@feder/domain';
import { readCommits } from '../changes/read-commits.ts';
import type { Tx } from '../transaction/transact.ts';
import type { Row } from './codec.ts';
import { readRanks, readSources } from './read-registers.ts';
import { readRows } from './read-kind.ts';
import { fromRow } from './row.ts';

/** All that a world is made of as it came from the tables: plain JSON. */
export type WorldRows = { kinds: Record<FactKind, Row[]>; ranks: Rank[]; sources: Source[]; commits: Commit[] };

export async function readWorldRows(tx: Tx, world: WorldId): Promise<WorldRows> {
  const kinds: Partial<WorldRows['kinds']> = {};
  for (const kind of factKinds) kinds[kind] = await readRows(tx, world, kind);
  return { kinds: kinds as WorldRows['kinds'], ranks: await readRanks(tx, world), sources: await readSources(tx, world), commits: await readCommits(tx) };
}

export function factsOf({ kinds, ...registers }: WorldRows): WorldFacts {
  const facts = Object.fromEntries(factKinds.map((kind) => [kind, kinds[kind].map((row) => fromRow(kind, row))]));
  return { ...facts, ...registers } as unknown as WorldFacts;
}
