import { actKinds, asSeq, type ActKind, type NewActs, type Seq, type WorldId } from '@feder/domain';
import { CompiledQuery, type Kysely } from 'kysely';
import type { ChangeHeader } from '../changes/append-change.ts';
import { canonical } from '../changes/canonical.ts';
import { newSalts, saidOf, type Touched } from '../changes/chain.ts';
import type { Change } from '../changes/changes-since.ts';
import type { Tables } from '../tables.ts';
import { tableOfAct } from './columns.ts';
import { rowOf } from './insert-acts.ts';

/** A lock that is held until the transaction ends: of whom, and whether others may hold it beside. */
export type Lock = { readonly key: string; readonly shared: boolean };

/** What an act rests on that was decided before its transaction: what it locks, and the kinds that it has read as they were after a commit. */
type Ground = { readonly locks: readonly Lock[]; readonly read: Seq; readonly kinds: readonly ActKind[] };

/**
 * Commits records of boards in one statement (migration 0013): takes the locks and the head, writes the records and their lines of the chain.
 * @returns the commit; null, and nothing is written, where a record of a kind that was read has been written since
 */
export async function commitActs(db: Kysely<Tables>, { world, kind, actor, payload }: ChangeHeader & { world: WorldId }, acts: NewActs, ground?: Ground): Promise<Change | null> {
  const written = actKinds.flatMap((each) => (acts[each] ?? []).map((act) => ({ kind: each, row: rowOf(each, act) })));
  const touched = written.map(({ kind: each, row }): Touched => ({ op: 'REGISTER', kind: `act.${each}`, id: String(row['id']), version: 1, world }));
  const lines = [
    { op: 'COMMIT' as const, fact_kind: null, fact: null, version: null, payload: canonical(payload) },
    ...written.map(({ kind: each, row }) => ({ op: 'REGISTER' as const, fact_kind: `act.${each}`, fact: String(row['id']), version: 1, ...aroundSeq(row) })),
  ];
  const salts = newSalts(lines.length);
  const told = {
    world, kind, actor_kind: actor.kind, actor: actor.id, locks: ground?.locks ?? [], read: ground?.read ?? null, kinds: ground?.kinds.map((each) => `act.${each}`) ?? [],
    acts: [...Map.groupBy(written, (each) => each.kind)].map(([each, records]) => ({ table: tableOfAct(each), rows: records.map(({ row }) => row) })),
    lines: lines.map((line, n) => ({ ...line, salt: salts[n], said: saidOf({ ...line, world, kind, actor }) })),
  };
  const { rows: [commit] } = await db.executeQuery<{ seq: number | null; at: string }>(CompiledQuery.raw(`select seq, at from act.commit(${quoted(told)})`));
  if (!commit) throw new Error('act.commit answers with one row.');
  return commit.seq === null ? null : { seq: asSeq(commit.seq), at: commit.at, world, kind, actor, touched };
}

/**
 * A value as a literal of jsonb. A statement without parameters is one message to the engine instead of six, a tenth of an act's time. In JSON a dollar sign stands
 * only inside texts, where it can be written by its number: none is left that could end the quotation.
 */
const quoted = (value: object): string => `$$${JSON.stringify(value).replaceAll('$', String.raw`\u0024`)}$$::jsonb`;

/** The payload of a record, but for its Seq, which the commit gives: what `canonical` would sort before and after the number. */
export function aroundSeq(row: Readonly<Record<string, unknown>>): { before: string; after: string } {
  const members = (taken: (name: string) => boolean) => canonical(Object.fromEntries(Object.entries(row).filter(([name]) => taken(name)))).slice(1, -1);
  const [before, after] = [members((name) => name < 'seq'), members((name) => name > 'seq')];
  return { before: `{${before}${before && ','}"seq":`, after: `${after && ','}${after}}` };
}
