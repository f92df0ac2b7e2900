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

/** Verlauf: what began or ended for a body or a subject, the latest day first. A correction shows the record as it was set right. */
export function listHistory(feder: Feder, { body, subject, lang, ...query }: Asked & ListQuery & { lang: Lang }): HistoryList {
  if ((body === undefined) === (subject === undefined)) throw new FederError('INVALID', 'body, subject: expected one of the two.', [{ field: 'body', expected: 'either a body or a subject', got: body ?? '' }]);
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  if (body !== undefined && !nearestRecord(loaded.world, 'body', body, clocks)) throw unknown('body', body, 'the id of a body recorded by then, see /api/v1/bodies');
  if (subject !== undefined && !nearestRecord(loaded.world, 'subject', subject, clocks)) throw unknown('subject', subject, 'the id of a subject recorded by then, see /api/v1/subjects');
  const events = [...toldOf(loaded.world, { body, subject }, clocks)].flatMap((told) => eventsOf(loaded.world, told, clocks, lang));
  events.sort((a, b) => b.day.localeCompare(a.day) || b.seq - a.seq || a.id.localeCompare(b.id));
  return pageInOrder(events, query);
}

function* toldOf(world: World, { body, subject }: Asked, clocks: Clocks): Generator<Told> {
  const all = <Kind extends FactKind>(kind: Kind): FactKinds[Kind][] => recordsKnown(world, kind, clocks);
  const concerns = (bodies: readonly (string | undefined)[], about?: string): boolean => (body !== undefined && bodies.includes(body)) || (subject !== undefined && about === subject);
  for (const record of all('body')) if (concerns([record.id])) yield { what: 'body', record, text: record.name };
  for (const record of all('subject')) if (concerns([], record.id)) yield { what: 'subject', record, text: record.name };
  for (const record of all('succession')) if (concerns([record.from, record.to])) yield { what: 'succession', record, bodies: [record.from, record.to] };
  for (const record of all('agreement')) if (concerns(record.parties)) yield { what: 'agreement', record, text: record.name };
  for (const record of all('holding')) if (concerns([record.body])) yield { what: 'holding', record, text: nearestRecord(world, 'function', record.fn, clocks)?.name };
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
  for (const record of all('acceptance')) if (targets.has(record.assignment) && (subject !== undefined || record.body === body)) yield { what: 'acceptance', record, ...targets.get(record.assignment), bodies: [record.body] };
  const commitments = new Map(all('commitment').filter((each) => concerns([each.body], each.subject)).map((each) => [each.id, each]));
  for (const record of commitments.values()) yield { what: 'commitment', record, subject: record.subject, bodies: [record.body], text: record.task };
  for (const record of all('fulfilment')) {
    const kept = commitments.get(record.commitment);
    if (kept) yield { what: 'fulfilment', record, subject: kept.subject, bodies: [kept.body], text: kept.task };
  }
}

function eventsOf(world: World, { what, record, subject, role, bodies, text }: Told, clocks: Clocks, lang: Lang): Event[] {
  const named = namedIn(world, clocks, lang);
  const corrected = everyVersionOf(world, what, record.id).some(({ known }) => known.to === record.known.from);
  const event = (edge: Event['edge'], day: Day): Event => ({
    id: `${what}.${record.id}.${record.version}.${edge}`, day, atLatest: edge === 'FROM' && record.startUnknown === true, what, edge, subject: subject === undefined ? null : named.subject(subject), role: role ?? null,
    bodies: (bodies ?? []).map(named.body), text: text?.[lang] ?? null, corrected, confidence: record.evidence.confidence, grounds: groundsOf(world, record, clocks, lang), seq: record.known.from, knownAt: commitOf(world, record.known.from)?.at ?? '',
  });
  return [event('FROM', record.valid.from), ...(record.valid.to === null ? [] : [event('TO', record.valid.to)])];
}
