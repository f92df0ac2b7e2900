import { factKinds, type AnyFact, type Seed, type Unwritten, type WorldFacts } from '../facts.ts';
import type { Day, Span } from '../day.ts';
import { compare, ONE, ratio, writeRatio, add } from '../ratio.ts';
import type { Assignment } from '../rules.ts';
import type { Commit } from '../seq.ts';
import { checkRule } from './check.ts';
import { byText } from './shelf.ts';

/**
 * The facts that a world has when one commit writes a seed: known from that commit on. Several records of one id, valid on different days, get
 * versions 1, 2, … in the order of their days. Throws a RangeError that names the record: empty or overlapping spans, APPEND for a role with one
 * answer, a share outside FUND, shares of one rule above 1.
 */
export function writeSeed(seed: Seed, commit: Commit): WorldFacts {
  seed.assignment.forEach(checkShares);
  const kinds = factKinds.map((kind) => [kind, written(kind, seed[kind], commit)]);
  // Each kind goes under its own name, which a mapped type cannot follow through a loop.
  return { ...(Object.fromEntries(kinds) as unknown as WorldFacts), ranks: seed.ranks, sources: seed.sources, commits: [commit] };
}

type Record = Unwritten<AnyFact>;

function written(kind: string, records: readonly Record[], { seq }: Commit): (Record & { version: number })[] {
  const byId = new Map<string, Record[]>();
  for (const record of records) {
    const same = byId.get(record.id);
    if (same) same.push(record);
    else byId.set(record.id, [record]);
  }
  return [...byId.values()].flatMap((same) => {
    const inOrder = [...same].sort((a, b) => byText(a.valid.from, b.valid.from));
    inOrder.forEach((record, i) => checkSpan(`${kind} ${record.id}`, record.valid, inOrder[i - 1]?.valid));
    return inOrder.map((record, i) => ({ ...record, version: i + 1, known: { from: seq, to: null } }));
  });
}

const spell = ({ from, to }: { from: Day; to: Day | null }): string => `${from} to ${to ?? 'open'}`;

function checkSpan(name: string, span: Span, before: Span | undefined): void {
  if (span.to !== null && span.to <= span.from) throw new RangeError(`${name}: the span from ${spell(span)} holds no day. Expected an end after its start.`);
  if (before && (before.to === null || before.to > span.from)) {
    throw new RangeError(`${name}: the spans ${spell(before)} and ${spell(span)} overlap. Records of one id are valid on different days; end the first before the second begins.`);
  }
}

function checkShares(rule: Pick<Assignment, 'id' | 'role' | 'mode' | 'holders'>): void {
  checkRule(rule);
  if (rule.role !== 'FUND') return;
  const whole = rule.holders.map(({ share }) => share ?? ONE).reduce(add, ratio(0n, 1n));
  if (compare(whole, ONE) > 0) throw new RangeError(`assignment ${rule.id}: its shares are ${writeRatio(whole)} in all. Expected at most 1; a missing share counts as 1.`);
}
