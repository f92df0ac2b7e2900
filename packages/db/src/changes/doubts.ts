import { breakBetween, type ChainPlace } from '@feder/domain';
import { anchorKey, type Anchored } from './anchored.ts';
import { closingPayload, lineHash, payloadHash } from './chain.ts';
import type { Line } from './read-lines.ts';

/** What is wrong with a line after the one before, or null. Notes in `told` what the chain says of the record. */
export function doubtAboutLine(last: ChainPlace, line: Line, records: ReadonlyMap<string, Anchored>, told: Map<string, Partial<Anchored>>): string | null {
  const name = `Line ${line.seq}.${line.n}`;
  const broken = breakBetween(last, line);
  if (broken === 'ORDER') return `${name} does not follow ${last.seq}.${last.n}: a line is missing, was moved, or its instant was changed.`;
  if (broken === 'LINK') return `${name} does not point to the line before it.`;
  const hashed = { ...line, actor: { kind: line.actor_kind, id: line.actor }, payloadHash: line.payload_hash };
  if (lineHash(hashed) !== line.hash) return `${name} is not what was written: its hash differs.`;
  // Erased (I10): the hash stays in the chain, and says nothing any more. Only what was kept with the line can be erased, never a record.
  if (line.op === 'COMMIT' && line.salt === null && line.payload === null) return null;
  if (line.op === 'COMMIT') return doubtAboutPayload(name, line, line.payload);
  const key = anchorKey(line.world, line.fact_kind, line.fact, line.version);
  const record = records.get(key);
  if (!record) return `${name} speaks of ${key}, which is not in its table any more.`;
  const before = told.get(key) ?? {};
  told.set(key, { ...before, ...(line.op === 'CLOSE' ? { closed: line.seq } : { opened: line.op === 'OPEN' ? line.seq : null }) });
  return doubtAboutPayload(name, line, line.op === 'CLOSE' ? closingPayload(line.seq) : record.payload);
}

function doubtAboutPayload(name: string, { salt, payload_hash: hash }: Line, payload: string | null): string | null {
  if (salt === null || payload === null) return `${name} has lost its ${salt === null ? 'salt' : 'payload'}.`;
  return payloadHash(salt, payload) === hash ? null : `${name}: the content is not what was committed.`;
}

/** Records that no line opened or closed, or at another commit than their table says. */
export function doubtAboutRecords(records: ReadonlyMap<string, Anchored>, told: ReadonlyMap<string, Partial<Anchored>>): string | null {
  for (const [key, { opened, closed }] of records) {
    const { opened: said, closed: saidClosed = null } = told.get(key) ?? {};
    if (said === undefined) return `${key} stands in its table, but no commit wrote it.`;
    if (said !== opened) return `${key} says that commit ${opened} opened it; the chain says ${said}.`;
    if (saidClosed !== closed) return `${key} says that it was closed by commit ${closed}; the chain says ${saidClosed}.`;
  }
  return null;
}
