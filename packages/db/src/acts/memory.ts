import type { ActKind, Seq, WorldId } from '@feder/domain';
import type { Change } from '../changes/changes-since.ts';

/** What this process has read of what boards did: each answer as it stands after the commit `seq`. Filled by acts that are tried, brought on by `forgetTouched`. */
export type Memory = { seq: Seq; readonly answers: Map<string, Answer> };

type Answer = { readonly world: WorldId; readonly kinds: readonly ActKind[]; readonly found: unknown };

const MOST_KEPT = 1_000;

export const emptyMemory = (seq: Seq): Memory => ({ seq, answers: new Map() });

/** Brings a memory on by commits, in their order: what was read of a kind that one of them has written is read anew. After a gap nothing is known any more. */
export function forgetTouched(memory: Memory, changes: readonly Change[]): void {
  for (const { seq, touched } of changes) {
    if (seq <= memory.seq) continue;
    if (seq > memory.seq + 1) memory.answers.clear();
    const written = new Set(touched.map(({ world, kind }) => `${world} ${kind}`));
    for (const [key, { world, kinds }] of memory.answers) if (kinds.some((kind) => written.has(`${world} act.${kind}`))) memory.answers.delete(key);
    memory.seq = seq;
  }
}

/** Keeps an answer that was read as of a commit, unless the memory is further by now. Nobody can change what is kept. */
export function keepRead(memory: Memory, key: string, answer: Answer, seq: Seq): void {
  if (seq < memory.seq) return;
  memory.answers.set(key, { ...answer, found: frozen(answer.found) });
  const [oldest] = memory.answers.keys();
  if (memory.answers.size > MOST_KEPT && oldest !== undefined) memory.answers.delete(oldest);
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
