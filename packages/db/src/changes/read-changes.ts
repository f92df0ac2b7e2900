import { asId, factKinds, type Change as WorldChange, type FactKind, type Opened, type WorldId } from '@feder/domain';
import type { Database } from '../database.ts';
import { readVersions } from '../facts/read-kind.ts';
import { readSources } from '../facts/read-registers.ts';
import { snapshot } from '../transaction/snapshot.ts';
import type { Tx } from '../transaction/transact.ts';
import type { Touched } from './chain.ts';
import type { Change } from './changes-since.ts';

/** What commits of the feed did to the facts of one world, as `advance` takes it: a version is as it was opened, whoever has closed it since. */
export async function readChanges(db: Database | Tx, world: WorldId, changes: readonly Change[]): Promise<WorldChange[]> {
  const touched = changes.flatMap((change) => change.touched.filter((one) => one.world === world && (one.op !== 'REGISTER' || one.kind === 'source')));
  if (touched.length === 0) return changes.map(({ seq, at }) => ({ commit: { seq, at }, opened: [], closed: [] }));
  const read = async (tx: Tx) => {
    const opened = await readOpened(tx, world, touched);
    const sources = new Map((touched.some(({ kind }) => kind === 'source') ? await readSources(tx, world) : []).map((source) => [source.id, source] as const));
    return changes.map(({ seq, at, touched: lines }) => {
      const mine = lines.filter((one) => one.world === world);
      return {
        commit: { seq, at },
        opened: mine.flatMap((one) => opened.get(keyOf(one)) ?? []),
        closed: mine.filter(({ op }) => op === 'CLOSE').map(({ kind, id, version }) => ({ kind: kind as FactKind, id, version })),
        sources: mine.filter(({ kind }) => kind === 'source').flatMap(({ id }) => sources.get(asId(id)) ?? []),
      };
    });
  };
  return 'engine' in db ? snapshot(db, read) : read(db);
}

const keyOf = ({ op, kind, id, version }: Pick<Touched, 'op' | 'kind' | 'id' | 'version'>): string => JSON.stringify([op, kind, id, version]);

async function readOpened(tx: Tx, world: WorldId, touched: readonly Touched[]): Promise<Map<string, Opened>> {
  const found = new Map<string, Opened>();
  for (const kind of factKinds) {
    const wanted = touched.filter((one) => one.op === 'OPEN' && one.kind === kind);
    if (wanted.length === 0) continue;
    for (const record of await readVersions(tx, world, kind, wanted)) {
      const asOpened = { ...record, known: { from: record.known.from, to: null } };
      found.set(keyOf({ op: 'OPEN', kind, id: record.id, version: record.version }), { kind, record: asOpened } as Opened);
    }
  }
  return found;
}
