import type { Answer, AsOf, Query } from '../answer.ts';
import type { Day } from '../day.ts';
import type { Fact } from '../fact.ts';
import { open, type Projection, type World } from '../world/projection.ts';
import { askOn, beforeRecord, type Asked } from './ask.ts';
import { checkClocks, checkPlace, checkRole, checkSubject, knownAt } from './check.ts';
import { steadyAround, type Steady } from './span.ts';
import type { Verdict } from './verdict.ts';

/** Goes into every answer (`asOf.rules`) and changes whenever the same facts may be answered otherwise. */
export const RULES_VERSION = '2026-11-27';

/** An answer that does not tell what each fact did for it. */
export type Untraced = Omit<Answer, 'trace'>;

/**
 * Who bears a role for a subject at a place, on a day, as known at a place in the order of commits (RESOLVER §§2-4).
 * Throws a TypeError for what is malformed and a RangeError for a subject or place that was never recorded and for a Seq beyond the head.
 */
export function resolve(world: World, query: Query): Answer {
  const { verdict, since, until, sinceAtLatest, asOf } = ask(world, query, false);
  return { ...verdict, since, until, sinceAtLatest, asOf };
}

/** As `resolve`, without the trace: for whoever asks for many answers and tells of none how it came about. */
export function resolveUntraced(world: World, query: Query): Untraced {
  const { verdict: { status, reason, holders, announced, answeredAt }, since, until, sinceAtLatest, asOf } = ask(world, query, true);
  const untraced: Untraced = { status, holders, announced, answeredAt, since, until, sinceAtLatest, asOf };
  if (reason !== undefined) untraced.reason = reason;
  return untraced;
}

type Told = { verdict: Verdict } & Pick<Answer, 'since' | 'until' | 'sinceAtLatest' | 'asOf'>;

/** `quiet`: of the trace, nothing is asked for. */
function ask(world: World, query: Query, quiet: boolean): Told {
  const projection = open(world);
  checkRole(query.role);
  checkPlace(projection, query.place);
  checkClocks(projection, query);
  checkSubject(projection, query.subject);
  const commit = knownAt(projection, query.at);
  if (commit === null) return { verdict: beforeRecord(query.place), since: null, until: null, sinceAtLatest: false, asOf: clocks(query, '') };
  const around = askOn(projection, query, query.on, quiet);
  const steady = steadyAround(around, (on) => askOn(projection, query, on, true));
  const sinceAtLatest = startsWithRecord(projection, query, steady, quiet ? null : around);
  return { verdict: around.verdict, since: steady.since, until: steady.until, sinceAtLatest, asOf: clocks(query, commit) };
}

const clocks = ({ on, at }: Query, commit: string): AsOf => ({ on, at, knownAt: commit, rules: RULES_VERSION });

const GROUNDS: readonly string[] = ['WON', 'CO_GROUND', 'ADDED'];

/** Whether the span begins only because the record does: of the place or subject, or of a rule or holding that the first days rest on. */
function startsWithRecord(projection: Projection, query: Query, { since, first, before }: Steady, traced: Asked | null): boolean {
  if (since === null) return false;
  if (before?.verdict.reason === 'BEFORE_RECORD') return true;
  if (!first.recordBegins) return false;
  // At most the day that was asked for is traced; the first days of the span are asked again where they are others.
  const { trace } = (first === traced ? first : askOn(projection, query, since)).verdict;
  return trace.some((each) => {
    if (!GROUNDS.includes(each.outcome)) return false;
    const kind = each.kind === 'HOLDING' ? 'holding' : each.kind === 'ASSIGNMENT' ? 'assignment' : null;
    const shelf = kind ? projection.records[kind].get(each.fact) : undefined;
    return shelf !== undefined && (beginsRecord(shelf.live, each.version, since) || beginsRecord(shelf.closed, each.version, since));
  });
}

const beginsRecord = (rows: readonly Fact<string>[], version: number, since: Day): boolean =>
  rows.some((row) => row.version === version && row.startUnknown === true && row.valid.from === since);
