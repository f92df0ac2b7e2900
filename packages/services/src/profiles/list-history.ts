import type { HistoryList } from '@feder/contract/schemas';
import { commitOf, everyVersionOf, nearestRecord, recordsKnown, type AnyFact, type BodyId, type Day, type FactKind, type FactKinds, type SubjectId, type Text, type World } from '@feder/domain';
import { readClocks, type Clocks } from '../clocks.ts';
import { FederError, unknown } from '../errors.ts';
import type { Feder } from '../feder.ts';
import { pageInOrder, type ListQuery } from '../lists.ts';
import type { Lang } from '../names.ts';
import { groundsOf, namedIn } from './provenance.ts';

type Event = HistoryList['items'][number];
type Asked = { body?: BodyId | undefined; subject?: SubjectId | undefined };

/** A record that concerns what was asked for, with what is told of it. */
type Told = { what: FactKind; record: AnyFact; subject?: string | undefined; role?: string; bodies?: readonly string[]; text?: Text | undefined };

/** Verlauf: what began or ended for a body or a subject, or, where neither is named, of what was decided and agreed in the whole world; the latest day first. A correction shows the record as it was set right. */
export function listHistory(feder: Feder, { body, subject, until, lang, ...query }: Asked & ListQuery & { until?: Day | undefined; lang: Lang }): HistoryList {
  if (body !== undefined && subject !== undefined) throw new FederError('INVALID', 'body, subject: expected one of the two, or neither.', [{ field: 'body', expected: 'either a body or a subject', got: body }]);
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  if (body !== undefined && !nearestRecord(loaded.world, 'body', body, clocks)) throw unknown('body', body, 'the id of a body recorded by then, see /api/v1/bodies');
  if (subject !== undefined && !nearestRecord(loaded.world, 'subject', subject, clocks)) throw unknown('subject', subject, 'the id of a subject recorded by then, see /api/v1/subjects');
  const edges = [...toldOf(loaded.world, { body, subject }, clocks)].flatMap(edgesOf).filter(({ day }) => until === undefined || day <= until);
  edges.sort((a, b) => b.day.localeCompare(a.day) || b.told.record.known.from - a.told.record.known.from || a.id.localeCompare(b.id));
  const { items, ...page } = pageInOrder(edges, query);
  return { ...page, items: items.map((edge) => eventOf(loaded.world, edge, clocks, lang)) };
}

function* toldOf(world: World, { body, subject }: Asked, clocks: Clocks): Generator<Told> {
  const all = <Kind extends FactKind>(kind: Kind): FactKinds[Kind][] => recordsKnown(world, kind, clocks);
  const whole = body === undefined && subject === undefined;
  const concerns = (bodies: readonly (string | undefined)[], about?: string): boolean => whole || (body !== undefined && bodies.includes(body)) || (subject !== undefined && about === subject);
  if (!whole) for (const record of all('body')) if (concerns([record.id])) yield { what: 'body', record, text: record.name };
  if (!whole) for (const record of all('subject')) if (concerns([], record.id)) yield { what: 'subject', record, text: record.name };
  for (const record of all('succession')) if (concerns([record.from, record.to])) yield { what: 'succession', record, bodies: [record.from, record.to] };
  for (const record of all('agreement')) if (concerns(record.parties)) yield { what: 'agreement', record, text: record.name };
  if (!whole) for (const record of all('holding')) if (concerns([record.body])) yield { what: 'holding', record, text: nearestRecord(world, 'function', record.fn, clocks)?.name };
  const targets = new Map<string, Omit<Told, 'what' | 'record'>>();
  for (const record of all('assignment')) {
    const bodies = record.holders.flatMap((holder) => ('body' in holder ? [holder.body] : []));
    if (!concerns(bodies, record.subject)) continue;
    const fn = record.holders.flatMap((holder) => ('fn' in holder ? nearestRecord(world, 'function', holder.fn, clocks)?.name ?? [] : []))[0];
    const told = { subject: record.subject, role: record.role, bodies, ...(fn ? { text: fn } : {}) };
    targets.set(record.id, told);
    yield { what: 'assignment', record, ...told };
  }
  for (const record of all('delegation')) {
    const bodies = ['body' in record.from ? record.from.body : undefined, record.to].filter((id) => id !== undefined);
    if (!concerns(bodies, record.subject)) continue;
    const told = { subject: record.subject, bodies, text: nearestRecord(world, 'instrument', record.instrument, clocks)?.name };
    targets.set(record.id, told);
    yield { what: 'delegation', record, ...told };
  }
  for (const record of all('ending')) {
    const told = targets.get(record.target);
    if (told) yield { what: 'ending', record, ...told };
  }
  for (const record of all('acceptance')) if (targets.has(record.assignment) && (body === undefined || record.body === body)) yield { what: 'acceptance', record, ...targets.get(record.assignment), bodies: [record.body] };
  const commitments = new Map(all('commitment').filter((each) => concerns([each.body], each.subject)).map((each) => [each.id, each]));
  for (const record of commitments.values()) yield { what: 'commitment', record, subject: record.subject, bodies: [record.body], text: record.task };
  for (const record of all('fulfilment')) {
    const kept = commitments.get(record.commitment);
    if (kept) yield { what: 'fulfilment', record, subject: kept.subject, bodies: [kept.body], text: kept.task };
  }
}

/** The first or the last day of what is told. */
type Edge = { id: string; day: Day; edge: Event['edge']; told: Told };

function edgesOf(told: Told): Edge[] {
  const { what, record: { id, version, valid } } = told;
  const edge = (which: Event['edge'], day: Day): Edge => ({ id: `${what}.${id}.${version}.${which}`, day, edge: which, told });
  return [edge('FROM', valid.from), ...(valid.to === null ? [] : [edge('TO', valid.to)])];
}

function eventOf(world: World, { id, day, edge, told: { what, record, subject, role, bodies, text } }: Edge, clocks: Clocks, lang: Lang): Event {
  const named = namedIn(world, clocks, lang);
  return {
    id, day, atLatest: edge === 'FROM' && record.startUnknown === true, what, edge, subject: subject === undefined ? null : named.subject(subject), role: role ?? null, bodies: (bodies ?? []).map(named.body), text: text?.[lang] ?? null,
    corrected: everyVersionOf(world, what, record.id).some(({ known }) => known.to === record.known.from), confidence: record.evidence.confidence, grounds: groundsOf(world, record, clocks, lang), seq: record.known.from, knownAt: commitOf(world, record.known.from)?.at ?? '',
  };
}
