import { isArs } from '../ars.ts';
import type { Answer, Query } from '../answer.ts';
import { isDay, type Day } from '../day.ts';
import type { Fact } from '../fact.ts';
import { roles } from '../rules.ts';
import { isSeq, type Seq } from '../seq.ts';
import { open, type Projection, type World } from '../world/projection.ts';
import { askOn, type Asked } from './ask.ts';
import { steadyAround, type Steady } from './span.ts';
import type { Verdict } from './verdict.ts';

/** Goes into every answer (`asOf.rules`) and changes whenever the same facts may be answered otherwise. */
export const RULES_VERSION = '2026-11-23';

/**
 * Who bears a role for a subject at a place, on a day, as known at a place in the order of commits (RESOLVER §§2-4).
 * Throws a TypeError for what is malformed and a RangeError for a subject or place that was never recorded and for a Seq beyond the head.
 */
export function resolve(world: World, query: Query): Answer {
  const projection = open(world);
  check(projection, query);
  const commit = commitOf(projection, query.at);
  if (commit === null) return answer(query, '', { status: 'UNKNOWN', reason: 'BEFORE_RECORD', holders: [], announced: [], answeredAt: query.place, trace: [] }, null, false);
  const around = askOn(projection, query, query.on);
  const steady = steadyAround(around, (on) => askOn(projection, query, on, true));
  return answer(query, commit, around.verdict, steady, startsWithRecord(projection, query, steady, around));
}

function answer({ on, at }: Query, knownAt: string, verdict: Verdict, steady: Steady | null, sinceAtLatest: boolean): Answer {
  return { ...verdict, since: steady?.since ?? null, until: steady?.until ?? null, sinceAtLatest, asOf: { on, at, knownAt, rules: RULES_VERSION } };
}

const GROUNDS: readonly string[] = ['WON', 'CO_GROUND', 'ADDED'];

/** Whether the span begins only because the record does: of the place or subject, or of a rule or holding that the first days rest on. */
function startsWithRecord(projection: Projection, query: Query, { since, first, before }: Steady, around: Asked): boolean {
  if (since === null) return false;
  if (before?.verdict.reason === 'BEFORE_RECORD') return true;
  if (!first.recordBegins) return false;
  // Only the day that was asked for is traced; the first days of the span are asked again where they are others.
  const { trace } = (first === around ? around : askOn(projection, query, since)).verdict;
  return trace.some((each) => {
    if (!GROUNDS.includes(each.outcome)) return false;
    const kind = each.kind === 'HOLDING' ? 'holding' : each.kind === 'ASSIGNMENT' ? 'assignment' : null;
    const shelf = kind ? projection.records[kind].get(each.fact) : undefined;
    return shelf !== undefined && (beginsRecord(shelf.live, each.version, since) || beginsRecord(shelf.closed, each.version, since));
  });
}

const beginsRecord = (rows: readonly Fact<string>[], version: number, since: Day): boolean =>
  rows.some((row) => row.version === version && row.startUnknown === true && row.valid.from === since);

/** The instant of the last commit at or before the Seq; null before the first. */
function commitOf({ commits }: Projection, at: Seq): string | null {
  const head = commits.at(-1);
  return head && head.seq <= at ? head.at : (commits.findLast(({ seq }) => seq <= at)?.at ?? null);
}

function check({ records, commits }: Projection, { subject, role, place, on, at }: Query): void {
  if (!roles.includes(role)) throw new TypeError(`role: "${String(role)}" is no role. Expected one of: ${roles.join(', ')}.`);
  if (!isArs(place)) throw new TypeError(`place: "${String(place)}" is no Regionalschlüssel. Expected 2, 3, 5, 9 or 12 digits, or none for Germany.`);
  if (!isDay(on)) throw new TypeError(`on: "${String(on)}" is no day. Expected YYYY-MM-DD, a day of the calendar.`);
  if (!isSeq(at)) throw new TypeError(`at: ${String(at)} is no place in the order of commits. Expected a whole number from 0.`);
  if (!records.subject.has(subject)) throw new RangeError(`subject: "${String(subject)}" was never recorded in this world. Ask for a recorded subject id.`);
  if (!records.territory.has(place)) throw new RangeError(`place: "${String(place)}" was never recorded in this world. Ask for a recorded key.`);
  const head = commits.at(-1)?.seq ?? 0;
  if (at > head) throw new RangeError(`at: ${at} lies beyond the newest commit, ${head}. Ask for that one or an earlier one.`);
}
