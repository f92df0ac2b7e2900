import type { Fact } from '../fact.ts';
import { factKinds, type AnyFact, type FactKind, type FactKinds, type Unwritten } from '../facts.ts';
import { knows, type Seq } from '../seq.ts';
import type { Closed } from './change.ts';
import { open, type World } from './projection.ts';
import { all } from './shelf.ts';

/** What a commit must close and open so that a world holds true again what it held true at an earlier one. Nothing is deleted: what was known between stays known as of then. */
export function restoredTo(world: World, at: Seq): { close: Closed[]; open: { [Kind in FactKind]?: Unwritten<FactKinds[Kind]>[] } } {
  const close: Closed[] = [];
  const opened: Partial<Record<FactKind, unknown[]>> = {};
  for (const kind of factKinds) {
    for (const shelf of open(world).records[kind].values()) {
      for (const row of all<AnyFact>(shelf)) {
        const [was, is] = [knows(row.known, at), row.known.to === null];
        if (is && !was) close.push({ kind, id: row.id, version: row.version });
        if (was && !is) (opened[kind] ??= []).push(unwritten(row));
      }
    }
  }
  return { close, open: opened as { [Kind in FactKind]?: Unwritten<FactKinds[Kind]>[] } };
}

const unwritten = ({ version: _version, known: _known, ...record }: Fact<string>): object => record;
