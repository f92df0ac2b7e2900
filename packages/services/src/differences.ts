import type { Differences } from '@feder/contract/schemas';
import { commitOf, everyVersionOf, explainCause, isSameAnswer, nearestRecord, recordsKnown, resolve, roles, type Answer, type Ars, type Caused, type Day, type Role, type Seq, type SubjectId, type World, type WorldId } from '@feder/domain';
import { carryingSteps, factKindOf } from './carried.ts';
import { clockState, readClocks, type ClockInput, type Clocks } from './clocks.ts';
import type { Feder } from './feder.ts';
import { groundsOf } from './profiles/provenance.ts';
import { knownThings } from './resolve.ts';
import type { Lang } from './names.ts';

export type DifferencesQuery = { subject: SubjectId; places: Ars[]; role?: Role | undefined; vs?: Day | undefined; vsat?: string | undefined; world: WorldId; lang: Lang } & ClockInput;

type Line = { subject: SubjectId; role: Role; place: Ars };
type Ground = Differences['items'][number]['because'][number];
type CausedKind = 'assignment' | 'delegation' | 'ending' | 'holding' | 'statusHolding' | 'suspension';
type Cause = { what: CausedKind; record: Caused; edge: Ground['edge']; seq: Seq; day: Day };

/** Why the answers of places differ between two pairs of clocks: the records that carry one of the two answers and of which an edge lies between them. */
export function differencesOf(feder: Feder, query: DifferencesQuery): Differences {
  const loaded = feder.worlds[query.world];
  const { world } = loaded;
  const { subject, places, lang } = query;
  for (const place of places) knownThings(loaded, { subject, place });
  const now = readClocks(feder, loaded, query);
  const then = readClocks(feder, loaded, { on: query.vs ?? query.on, at: query.vsat ?? query.at });
  const later = now.at >= then.at ? now : then;
  const items = places.flatMap((place) => (query.role ? [query.role] : roles).flatMap((role) => {
    const [before, after] = answersAt(world, { subject, role, place }, [then, now]);
    if (isSameAnswer(before, after)) return [];
    return [{ place, role, because: followedCauses(world, { subject, role, place }, [before, after], [then, now]).map((cause) => told(world, cause, later, lang)) }];
  }));
  return { clocks: clockState(feder, loaded, now), vs: clockState(feder, loaded, then), items };
}

const answersAt = (world: World, line: Line, [then, now]: readonly [Clocks, Clocks]): [Answer, Answer] => [resolve(world, { ...line, ...then }), resolve(world, { ...line, ...now })];

/** Where no record of its own made the difference, supervision follows whoever is supervised (§ 3.7): what changed there changed it. */
function followedCauses(world: World, line: Line, answers: readonly [Answer, Answer], clocks: readonly [Clocks, Clocks]): Cause[] {
  const own = causesOf(world, answers, line.place, clocks);
  if (own.length > 0) return own;
  const followed = new Set(answers.flatMap(({ trace }) => trace.flatMap(({ of }) => of ?? [])));
  return [...followed].flatMap((role) => causesOf(world, answersAt(world, { ...line, role }, clocks), line.place, clocks));
}

/** Records that carry one answer and not the other, and what they depend on: a status of the place, a suspension of their clause. */
function causesOf(world: World, answers: readonly [Answer, Answer], place: Ars, clocks: readonly [Clocks, Clocks]): Cause[] {
  const [before, after] = [carriedBy(answers[0]), carriedBy(answers[1])];
  const onlyOnce = [...before, ...after].filter(([key]) => before.has(key) !== after.has(key)).map(([, step]) => step);
  const causes = onlyOnce.flatMap(({ kind, fact, version }) => {
    const what = factKindOf[kind];
    const record = everyVersionOf<typeof what>(world, what, fact).find((each) => each.version === version);
    return record ? [{ what, record }, ...dependingOn(world, record, place, clocks)].flatMap((each) => causeOf(world, each, clocks)) : [];
  });
  const first = new Map<string, Cause>();
  for (const cause of causes.sort((a, b) => rankOf(a.edge) - rankOf(b.edge))) if (!first.has(`${cause.what} ${cause.record.id}`)) first.set(`${cause.what} ${cause.record.id}`, cause);
  return [...first.values()];
}

const carriedBy = (answer: Answer): ReadonlyMap<string, Answer['trace'][number]> =>
  new Map(carryingSteps(answer).map((step) => [`${step.kind} ${step.fact} ${step.version}`, step]));

/** A record that was set right is told as that, not as one taken back and another recorded. */
const rankOf = (edge: Ground['edge']): number => (edge === 'CORRECTED' ? 0 : 1);

function dependingOn(world: World, record: Cause['record'], place: Ars, clocks: readonly [Clocks, Clocks]): Pick<Cause, 'what' | 'record'>[] {
  const scope = 'area' in record ? record.area : 'scope' in record ? record.scope : undefined;
  const clause = 'origin' in record && 'clause' in record.origin ? record.origin.clause : undefined;
  const statuses = scope?.status === undefined ? [] : clocks.flatMap((each) => recordsKnown(world, 'statusHolding', each)).filter((held) => held.status === scope.status && held.place === place);
  const suspensions = clause === undefined ? [] : clocks.flatMap((each) => recordsKnown(world, 'suspension', each)).filter((each) => each.clause === clause);
  return [...statuses.map((each) => ({ what: 'statusHolding' as const, record: each })), ...suspensions.map((each) => ({ what: 'suspension' as const, record: each }))];
}

/** The edge of a record that lies between the two, of knowledge before days; none where it was known and valid at both or at neither. */
function causeOf(world: World, { what, record }: Pick<Cause, 'what' | 'record'>, [then, now]: readonly [Clocks, Clocks]): Cause[] {
  const { id, known, valid, version } = record;
  const between = <Value extends Day | Seq>(edge: Value | null, one: Value, other: Value): edge is Value => edge !== null && (one < edge) !== (other < edge);
  if (between(known.from, then.at, now.at)) return [{ what, record, edge: version > 1 ? 'CORRECTED' : 'RECORDED', seq: known.from, day: valid.from }];
  if (between(known.to, then.at, now.at)) {
    const right = everyVersionOf<CausedKind>(world, what, id).find((each) => each.known.from === known.to);
    return [right ? { what, record: right, edge: 'CORRECTED', seq: known.to, day: right.valid.from } : { what, record, edge: 'CLOSED', seq: known.to, day: valid.from }];
  }
  if (between(valid.from, then.on, now.on)) return [{ what, record, edge: 'FROM', seq: known.from, day: valid.from }];
  if (between(valid.to, then.on, now.on)) return [{ what, record, edge: 'TO', seq: known.from, day: valid.to }];
  return [];
}

function told(world: World, { what, record, edge, day, seq }: Cause, clocks: Clocks, lang: Lang): Ground {
  const url = record.basis.map((id) => nearestRecord(world, 'legalBasis', id, clocks)?.url).find((each) => each !== undefined);
  return {
    id: record.id, what, edge, day, seq, at: commitOf(world, seq)?.at ?? '', words: explainCause(world, record, { day, over: edge === 'TO' }, clocks, lang), confidence: record.evidence.confidence,
    grounds: groundsOf(world, record, clocks, lang), url: url ?? null,
  };
}
