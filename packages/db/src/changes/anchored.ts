import { actKinds, factKinds, worldIds, type AnyFact, type FactKind, type WorldId } from '@feder/domain';
import { readPlainActs } from '../acts/read-acts.ts';
import { readKind } from '../facts/read-kind.ts';
import { readRanks, readSources } from '../facts/read-registers.ts';
import { toRow } from '../facts/row.ts';
import type { Tx } from '../transaction/transact.ts';
import { canonical } from './canonical.ts';

/** What the tables say of a record that the chain speaks of: its content as it was hashed, and the commits that opened and closed it. */
export type Anchored = { payload: string; opened: number | null; closed: number | null };

export const anchorKey = (world: WorldId | null, kind: string | null, id: string | null, version: number | null): string => JSON.stringify([world, kind, id, version]);

/** Every record of both worlds, by `anchorKey`. */
export async function readAnchored(tx: Tx): Promise<Map<string, Anchored>> {
  const found = new Map<string, Anchored>();
  for (const world of worldIds) {
    for (const kind of factKinds) {
      for (const record of await readKind(tx, world, kind)) found.set(anchorKey(world, kind, record.id, record.version), anchor(kind, record));
    }
    for (const kind of actKinds) {
      for (const row of await readPlainActs(tx, world, kind)) found.set(anchorKey(world, `act.${kind}`, String(row['id']), 1), { payload: canonical(row), opened: null, closed: null });
    }
    for (const rank of await readRanks(tx, world)) found.set(anchorKey(world, 'rank', rank.id, 1), { payload: canonical(rank), opened: null, closed: null });
    for (const source of await readSources(tx, world)) found.set(anchorKey(world, 'source', source.id, 1), { payload: canonical(source), opened: null, closed: null });
  }
  return found;
}

const anchor = (kind: FactKind, record: AnyFact): Anchored => ({ payload: canonical(toRow(kind, record as never)), opened: record.known.from, closed: record.known.to });
