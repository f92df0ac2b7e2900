import type { NewActs, Rank, Source, WorldId } from '@feder/domain';
import { commitActs } from '../acts/commit-acts.ts';
import { insertActs } from '../acts/insert-acts.ts';
import { closeFacts, type FactRef } from '../facts/close-facts.ts';
import { insertFacts, type FactsToOpen, type Opened } from '../facts/insert-facts.ts';
import { insertRegisters } from '../facts/registers.ts';
import type { Tx } from '../transaction/transact.ts';
import { headerEntry, type ChangeHeader } from './append-change.ts';
import { appendEntries } from './append-entries.ts';
import type { Change } from './changes-since.ts';
import { closingPayload, type Entry, type Touched } from './chain.ts';
import { refused } from './refused.ts';
import { takeHead } from './take-head.ts';

/** What a commit does in one world. A correction closes version n and opens the same id anew: that becomes version n + 1. `acts`: what boards did. */
export type WorldChange = { world: WorldId; close?: readonly FactRef[]; open?: FactsToOpen; ranks?: readonly Rank[]; sources?: readonly Source[]; acts?: NewActs };

export type FactsChange = Omit<ChangeHeader, 'world'> & { worlds: readonly WorldChange[] };

/**
 * Commits facts: takes the head, closes, opens, and writes the lines of the chain. Call it last in the transaction.
 * @throws Refusal EMPTY_SPAN, OVERLAP, UNKNOWN_REFERENCE, NOT_OPEN, NOT_ALLOWED; the transaction must then be given up
 */
export async function commitFacts(tx: Tx, { worlds, ...header }: FactsChange): Promise<Change> {
  return refused(async () => {
    const [only, ...others] = worlds;
    const world = only && others.length === 0 ? only.world : null;
    const records = only && world && recordsAlone(only) ? await commitActs(tx, { ...header, world: only.world }, only.acts ?? {}) : null;
    if (records) return records;
    const { previous, ...commit } = await takeHead(tx);
    const touched: Opened[] = [];
    for (const change of worlds) touched.push(...await write(tx, commit, change));
    const first = headerEntry(commit, { ...header, world });
    await appendEntries(tx, previous, [first, ...touched.map((record, place) => entry(first, place + 1, record))]);
    return { ...commit, world, kind: header.kind, actor: header.actor, touched: touched.map(({ op, kind, id, version, world: of }) => ({ op, kind, id, version, world: of })) };
  });
}

/** Whether a commit adds records of boards and touches no fact. */
export const recordsAlone = ({ close = [], open = {}, ranks = [], sources = [] }: Omit<WorldChange, 'world' | 'acts'>): boolean =>
  close.length + ranks.length + sources.length === 0 && Object.values(open).every((records) => records.length === 0);

async function write(tx: Tx, { seq }: Pick<Change, 'seq'>, { world, close = [], open = {}, ranks = [], sources = [], acts = {} }: WorldChange): Promise<Opened[]> {
  const closed = await closeFacts(tx, seq, world, close);
  const entered = await insertRegisters(tx, world, ranks, sources);
  const opened = await insertFacts(tx, seq, world, open);
  const done = await insertActs(tx, seq, world, acts);
  return [...closed.map((record) => ({ ...record, payload: closingPayload(seq) })), ...entered, ...opened, ...done];
}

const entry = ({ seq, at, kind, actor }: Entry, n: number, { op, kind: factKind, id, version, world, payload }: Touched & { payload: string }): Entry =>
  ({ seq, n, at, world, kind, actor, op, fact_kind: factKind, fact: id, version, payload, stored: false });
