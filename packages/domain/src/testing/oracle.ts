import type { Answer, Query, Reason, Status } from '../answer.ts';
import { lift, type Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import { factKinds, type AnyFact, type WorldFacts } from '../facts.ts';
import { chainOf, inForce, known, type Ask } from './oracle/ask.ts';
import type { CellAnswer } from './oracle/cell.ts';
import { sameAnswer } from './oracle/equal.ts';
import { answerMerged } from './oracle/merged.ts';

type DayAnswer = CellAnswer & { answeredAt: Ars };

/**
 * RESOLVER §§1-4, read aloud: every list from end to end, no index, nothing remembered. It shares no rule with `resolve`, only the values (day, key,
 * share, seq), and is what `resolve` is measured by (I11). Throws RangeError on a subject or place that was never recorded, and beyond the head.
 */
export function oracle(facts: WorldFacts, query: Query): Answer {
  refuse(facts, query);
  const today = answerOn(facts, query, query.on);
  const { since, until } = spanAround(facts, query, today);
  const asOf = { on: query.on, at: query.at, knownAt: facts.commits.filter(({ seq }) => seq <= query.at).at(-1)?.at ?? '', rules: 'oracle' };
  return { ...today, since, until, sinceAtLatest: since !== null && startsUnknown(facts, query, since), asOf };
}

/** The answer of the day alone, without the days before and after it. */
export const oracleOn = (facts: WorldFacts, query: Query): CellAnswer => answerOn(facts, query, query.on);

function refuse(facts: WorldFacts, { subject, place, at }: Query): void {
  if (!facts.subject.some(({ id }) => id === subject)) throw new RangeError(`subject: "${subject}" was never recorded.`);
  if (!facts.territory.some(({ id }) => id === place)) throw new RangeError(`place: "${place}" was never recorded.`);
  if (!facts.commits.some(({ seq }) => seq >= at)) throw new RangeError(`at: ${at} lies beyond the head.`);
}

/** G3: the cell, or why there is none; then the seven steps. */
function answerOn(facts: WorldFacts, query: Query, on: Day): DayAnswer {
  const { at, place, role } = query;
  const none = (status: Status, reason: Reason, answeredAt = place): DayAnswer => ({ status, reason, answeredAt, holders: [], announced: [], trace: [] });
  const absent = (reason: Reason | null, answeredAt: Ars = place) => reason && none(reason === 'BEFORE_RECORD' ? 'UNKNOWN' : 'NOT_EXPECTED', reason, answeredAt);
  if (!facts.commits.some(({ seq }) => seq <= at)) return none('UNKNOWN', 'BEFORE_RECORD');
  const subject = inForce(facts.subject, { on, at }).find(({ id }) => id === query.subject);
  const missing = absent(absence(facts.subject.filter(({ id }) => id === query.subject), { on, at })) ?? absent(absence(facts.territory.filter(({ id }) => id === place), { on, at }));
  if (missing || !subject) return missing ?? none('NOT_EXPECTED', 'NOT_IN_FORCE');
  const cell = subject.kind === 'GROUP' ? null : lift(place, subject.cellLevel);
  if (cell === null) return none('NOT_EXPECTED', 'ASK_BELOW');
  const lifted = absent(absence(facts.territory.filter(({ id }) => id === cell), { on, at }), cell);
  if (lifted) return lifted;
  if (!inForce(facts.territory, { on, at }).some((one) => one.id === cell && one.cell)) return none('NOT_EXPECTED', 'NOT_IN_FORCE', cell);
  const ask: Ask = { facts, subject: query.subject, chain: chainOf(facts, query.subject, { on, at }), role, place: cell, predecessors: [], on, at };
  return { ...answerMerged(ask), answeredAt: cell };
}

/** Why a place or subject is not there that day: null if it is. */
function absence(versions: AnyFact[], { on, at }: { on: Day; at: Query['at'] }): 'BEFORE_RECORD' | 'NOT_IN_FORCE' | null {
  if (inForce(versions, { on, at }).length > 0) return null;
  return known(versions, at).some(({ startUnknown, valid }) => startUnknown && on < valid.from) ? 'BEFORE_RECORD' : 'NOT_IN_FORCE';
}

/** The longest span around the day with equal answers (G8): asked at every day on which anything begins or ends. */
function spanAround(facts: WorldFacts, query: Query, today: CellAnswer): { since: Day | null; until: Day | null } {
  const edges = edgesOf(facts, query);
  const since = edges.findLast((edge) => edge <= query.on && !sameAnswer(answerOn(facts, query, before(facts, query, edge)), today)) ?? null;
  const until = edges.find((edge) => edge > query.on && !sameAnswer(answerOn(facts, query, edge), today)) ?? null;
  return { since, until };
}

function edgesOf(facts: WorldFacts, { at }: Query): Day[] {
  const spans = factKinds.flatMap((kind) => known<AnyFact>(facts[kind], at)).map(({ valid }) => valid);
  return [...new Set(spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))].sort();
}

/** A day that stands for all between an edge and the one before it; nothing changes in between. */
const before = (facts: WorldFacts, query: Query, edge: Day): Day => edgesOf(facts, query).findLast((one) => one < edge) ?? ('0001-01-01' as Day);

/** `since` is where the record of a ground, of the place or of the subject begins, not where the answer does. */
function startsUnknown(facts: WorldFacts, query: Query, since: Day): boolean {
  const { at } = query;
  const { trace } = answerOn(facts, query, since);
  const grounds = trace.filter(({ kind, outcome }) => (kind === 'ASSIGNMENT' && outcome !== 'SIFTED' && outcome !== 'LOST') || (kind === 'HOLDING' && outcome !== 'LOST'));
  const begun = [...inForce(facts.assignment, { on: since, at }), ...inForce(facts.holding, { on: since, at })].filter((one) => one.startUnknown && one.valid.from === since);
  return begun.some(({ id }) => grounds.some(({ fact }) => fact === id)) || answerOn(facts, query, before(facts, query, since)).reason === 'BEFORE_RECORD';
}
