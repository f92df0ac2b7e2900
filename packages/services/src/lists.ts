import type { WireBoard, WireBody, WireSubject, WireTerritory } from '@feder/contract/schemas';
import { agsOf, levelOf, recordsAt, type Ars, type Board, type Body, type Evidence, type FactKinds, type Span, type Subject, type Territory, type WorldId } from '@feder/domain';
import { readClocks, type ClockInput, type Clocks } from './clocks.ts';
import { FederError } from './errors.ts';
import type { Feder, LoadedWorld } from './feder.ts';

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

function list<Kind extends 'body' | 'subject' | 'board', Item>(feder: Feder, kind: Kind, query: ListQuery, write: (record: FactKinds[Kind]) => Item): Page<Item> {
  const loaded = feder.worlds[query.world];
  return pageOf(recordsAt(loaded.world, kind, readClocks(feder, loaded, query)), query, write);
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

export const listBodies = (feder: Feder, query: ListQuery): Page<WireBody> =>
  list(feder, 'body', query, (body: Body) => ({
    id: body.id, name: body.name, short: body.short ?? null, form: body.form, level: body.level, place: body.place, legalPerson: body.legalPerson, ...provenance(body),
  }));

export const listSubjects = (feder: Feder, query: ListQuery): Page<WireSubject> =>
  list(feder, 'subject', query, (subject: Subject) => ({
    id: subject.id, kind: subject.kind, name: subject.name, catalogueName: subject.catalogueName ?? null, parent: subject.parent, cellLevel: subject.cellLevel, typing: subject.typing ?? [], ...provenance(subject),
  }));

export const listBoards = (feder: Feder, query: ListQuery): Page<WireBoard> =>
  list(feder, 'board', query, (board: Board) => ({
    id: board.id, name: board.name, body: board.body, members: board.members ?? null, summary: board.summary, ...provenance(board),
  }));
