import type { WireBoard, WireBody, WireFunction, WireSubject, WireTerritory } from '@feder/contract/schemas';
import { agsOf, levelOf, nearestRecord, recordsAt, type Ars, type Board, type Body, type Evidence, type FactKinds, type FunctionRecord, type Span, type Subject, type Territory, type WorldId } from '@feder/domain';
import { readClocks, type ClockInput, type Clocks } from './clocks.ts';
import { FederError } from './errors.ts';
import type { Feder, LoadedWorld } from './feder.ts';
import type { Lang } from './names.ts';
import { search } from './search.ts';

export type ListQuery = { limit: number; after?: string | undefined; world: WorldId } & ClockInput;
export type Page<Item> = { items: Item[]; total: number; next: string | null };

const provenance = ({ evidence, valid }: { evidence: Evidence; valid: Span }) =>
  ({ confidence: evidence.confidence, source: evidence.source, validFrom: valid.from, validTo: valid.to });

/** One page in the order of ids. `next` is the last id of a page that has more behind it. */
export function pageOf<Record extends { id: string }, Item>(records: Record[], { limit, after }: Pick<ListQuery, 'limit' | 'after'>, write: (record: Record) => Item): Page<Item> {
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const rest = after === undefined ? sorted : sorted.filter((record) => record.id > after);
  const chosen = rest.slice(0, limit);
  return { items: chosen.map(write), total: records.length, next: rest.length > limit ? (chosen.at(-1)?.id ?? null) : null };
}

/** One page of what has an order of its own. An `after` that is not in it is refused. */
export function pageInOrder<Item extends { id: string }>(all: readonly Item[], { limit, after }: Pick<ListQuery, 'limit' | 'after'>): Page<Item> {
  const before = after === undefined ? -1 : all.findIndex(({ id }) => id === after);
  if (after !== undefined && before < 0) {
    const expected = 'the `next` of the page before, for the same question';
    throw new FederError('INVALID', `after: "${after}" is not in this list. Expected ${expected}.`, [{ field: 'after', expected, got: after }]);
  }
  const items = all.slice(before + 1, before + 1 + limit);
  return { items, total: all.length, next: before + 1 + limit < all.length ? (items.at(-1)?.id ?? null) : null };
}

/** Narrowing a list to what a word finds, and to a kind; by name, or by how well the word fits. */
type Narrowing = { q?: string | undefined; order?: 'id' | 'name' | undefined; lang?: Lang | undefined };
type Chosen<Kind extends 'body' | 'subject'> = { records: FactKinds[Kind][]; counts: { kind: string; count: number }[] };

function narrowed<Kind extends 'body' | 'subject'>(feder: Feder, kind: Kind, query: ListQuery & Narrowing, kindOf: (record: FactKinds[Kind]) => string, wanted: string | undefined): Chosen<Kind> {
  const loaded = feder.worlds[query.world];
  const all = recordsAt(loaded.world, kind, readClocks(feder, loaded, query));
  const rank = query.q === undefined ? null : new Map(search(feder, { ...query, q: query.q, kind, lang: query.lang ?? 'de', limit: all.length + 1 }).hits.map(({ id }, index) => [id, index]));
  const found = rank === null ? all : all.filter(({ id }) => rank.has(id));
  const counts = [...Map.groupBy(found, kindOf)].map(([each, records]) => ({ kind: each, count: records.length })).sort((a, b) => (a.kind < b.kind ? -1 : 1));
  const records = wanted === undefined ? found : found.filter((record) => kindOf(record) === wanted);
  const byName = ({ name: a, id }: FactKinds[Kind], { name: b, id: other }: FactKinds[Kind]) => a[query.lang ?? 'de'].localeCompare(b[query.lang ?? 'de'], query.lang ?? 'de') || (id < other ? -1 : 1);
  if (rank !== null) records.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  else if (query.order === 'name') records.sort(byName);
  else records.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { records, counts };
}

export function listTerritories(feder: Feder, { level, ...query }: ListQuery & { level?: string | undefined }): Page<WireTerritory> {
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  const status = statusByPlace(loaded, clocks);
  const places = recordsAt(loaded.world, 'territory', clocks).filter((place) => (level === undefined || levelOf(place.id) === level) && (level !== 'MUNICIPALITY' || place.cell));
  return pageOf(places, query, (place: Territory) => ({
    key: place.id,
    ags: levelOf(place.id) === 'MUNICIPALITY' ? agsOf(place.id) : null,
    level: levelOf(place.id),
    name: place.name,
    designation: place.designation,
    status: status.get(place.id) ?? [],
    cell: place.cell,
    ...provenance(place),
  }));
}

function statusByPlace(loaded: LoadedWorld, clocks: Clocks): Map<Ars, string[]> {
  const byPlace = new Map<Ars, string[]>();
  for (const { place, status } of recordsAt(loaded.world, 'statusHolding', clocks)) byPlace.set(place, [...(byPlace.get(place) ?? []), status]);
  return byPlace;
}

/** Bodies by id; by name, or by how well they fit a word, where that is asked for. */
export function listBodies(feder: Feder, { form, ...query }: ListQuery & Narrowing & { form?: string | undefined }): Page<WireBody> & { counts: Chosen<'body'>['counts'] } {
  const { records, counts } = narrowed(feder, 'body', query, (body) => body.form, form);
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  const page = pageInOrder(records, query);
  const items = page.items.map((body: Body) => ({
    id: body.id, name: body.name, short: body.short ?? null, form: body.form, level: body.level, place: body.place, placeName: nearestRecord(loaded.world, 'territory', body.place, clocks)?.name ?? body.place, legalPerson: body.legalPerson, ...provenance(body),
  }));
  return { ...page, items, counts };
}

/** Subjects by id; by name, or by how well they fit a word, where that is asked for. */
export function listSubjects(feder: Feder, { kind, ...query }: ListQuery & Narrowing & { kind?: string | undefined }): Page<WireSubject> & { counts: Chosen<'subject'>['counts'] } {
  const { records, counts } = narrowed(feder, 'subject', query, (subject) => subject.kind, kind);
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  const page = pageInOrder(records, query);
  const items = page.items.map((subject: Subject) => ({
    id: subject.id, kind: subject.kind, name: subject.name, catalogueName: subject.catalogueName ?? null, parent: subject.parent, parentName: subject.parent === null ? null : nearestRecord(loaded.world, 'subject', subject.parent, clocks)?.name ?? null,
    cellLevel: subject.cellLevel, typing: subject.typing ?? [], ...provenance(subject),
  }));
  return { ...page, items, counts };
}

export function listBoards(feder: Feder, query: ListQuery): Page<WireBoard> {
  const loaded = feder.worlds[query.world];
  const clocks = readClocks(feder, loaded, query);
  return pageOf(recordsAt(loaded.world, 'board', clocks), query, (board: Board) => ({
    id: board.id, name: board.name, body: board.body, bodyName: nearestRecord(loaded.world, 'body', board.body, clocks)?.name ?? { de: board.body, en: board.body }, members: board.members ?? null, summary: board.summary, ...provenance(board),
  }));
}

export function listFunctions(feder: Feder, query: ListQuery): Page<WireFunction> {
  const loaded = feder.worlds[query.world];
  return pageOf(recordsAt(loaded.world, 'function', readClocks(feder, loaded, query)), query, (fn: FunctionRecord) => ({ id: fn.id, name: fn.name, ...provenance(fn) }));
}
