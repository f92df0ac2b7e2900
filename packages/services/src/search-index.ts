import type { SearchKind } from '@feder/contract/schemas';
import { agsOf, levelOf, recordsOf, type Text, type World } from '@feder/domain';
import MiniSearch from 'minisearch';
import { fold, wordsOf } from './fold.ts';

type Entry = { key: string; kind: SearchKind; id: string; name: Text; called: string[]; names: string; other: string; keys: string; weight: number };
export type SearchIndex = MiniSearch<Entry>;

const SHORTEST_PART = 4;

/** A word's spellings and, so that "genehmigung" finds "Baugenehmigung", its endings. */
function indexTerms(word: string, field: string): string[] {
  const spellings = [fold(word), fold(word, 'plain')];
  if (field === 'keys') return spellings.slice(0, 1);
  const endings = spellings.flatMap((spelling) => Array.from({ length: Math.max(0, spelling.length - SHORTEST_PART) }, (_, start) => spelling.slice(start + 1)));
  return [...new Set([...spellings, ...endings])];
}

/** One index over everything that can be looked for by name or key in a world. */
export function buildIndex(world: World): SearchIndex {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['names', 'other', 'keys'],
    storeFields: ['kind', 'id', 'name', 'called', 'weight'],
    tokenize: wordsOf,
    processTerm: (word, field) => (field ? indexTerms(word, field) : fold(word)),
    searchOptions: {
      processTerm: (word) => fold(word),
      prefix: true,
      fuzzy: (term) => (/^\d+$/.test(term) || term.length < 5 ? false : 0.2),
      combineWith: 'AND',
      boost: { names: 3, keys: 4 },
      weights: { prefix: 0.6, fuzzy: 0.15 },
      boostDocument: (_id, _term, stored) => Number(stored?.['weight'] ?? 1),
    },
  });
  index.addAll(entries(world));
  return index;
}

/** How likely a thing is what was meant, among those with equal words. */
const PLACE_WEIGHT = { GERMANY: 0.8, LAND: 1.3, DISTRICT: 0.8, COUNTY: 1, ASSOCIATION: 0.6, MUNICIPALITY: 1.4 } as const;

function entries(world: World): Entry[] {
  const found: Entry[] = [];
  for (const { id, name, designation } of newest(recordsOf(world, 'territory'))) {
    const keys = levelOf(id) === 'MUNICIPALITY' ? `${id} ${agsOf(id)}` : id;
    found.push({ key: `territory ${id}`, kind: 'territory', id, name: { de: name, en: name }, called: [name], names: name, other: designation.de, keys, weight: PLACE_WEIGHT[levelOf(id)] });
  }
  for (const { id, kind, name, catalogueName, synonyms } of newest(recordsOf(world, 'subject')))
    if (kind !== 'GROUP') {
      const called = [name.de, name.en, ...(synonyms ?? []), ...(catalogueName === undefined ? [] : [catalogueName, withoutAct(catalogueName)])];
      found.push({ key: `subject ${id}`, kind: 'subject', id, name, called, names: called.join(' '), other: '', keys: id, weight: 1.2 });
    }
  for (const { id, name, short } of newest(recordsOf(world, 'body'))) found.push({ key: `body ${id}`, kind: 'body', id, name, called: [name.de, name.en, ...(short ? [short] : [])], names: `${name.de} ${name.en}`, other: short ?? '', keys: id, weight: 0.9 });
  for (const { id, name, short } of newest(recordsOf(world, 'board'))) found.push({ key: `board ${id}`, kind: 'board', id, name, called: [name.de, name.en, ...(short ? [short] : [])], names: `${name.de} ${name.en}`, other: short ?? '', keys: id, weight: 0.9 });
  return found;
}

/** A LeiKa name ends with the act ("Baugenehmigung Erteilung"); people leave it out. */
const withoutAct = (name: string): string => name.replace(/ \p{Lu}\p{Ll}+$/u, '');

/** The version of each record that speaks of the latest days. */
function newest<Record extends { id: string; valid: { from: string } }>(records: Record[]): Record[] {
  const byId = new Map<string, Record>();
  for (const record of records) {
    const other = byId.get(record.id);
    if (!other || other.valid.from < record.valid.from) byId.set(record.id, record);
  }
  return [...byId.values()];
}
