import { describe, expect, it } from 'vitest';
import { createApi } from '../../api.ts';
import { loadFind } from './load.ts';

const HITS: Record<string, { kind: string; id: string; name: string; exact: boolean; detail: string }[]> = {
  'subject Baugenehmigung': [{ kind: 'subject', id: '99012008001000', name: 'Baugenehmigung', exact: true, detail: '' }],
  'subject bau': [{ kind: 'subject', id: '1', name: 'Baugenehmigung', exact: false, detail: '' }, { kind: 'subject', id: '2', name: 'Bauvorbescheid', exact: false, detail: '' }],
  'territory Böblingen': [{ kind: 'territory', id: '08115', name: 'Böblingen', exact: true, detail: '' }, { kind: 'territory', id: '081150003003', name: 'Böblingen', exact: true, detail: '' }],
  'territory Altdorf': [{ kind: 'territory', id: '081155002002', name: 'Altdorf', exact: true, detail: '' }, { kind: 'territory', id: '081165004004', name: 'Altdorf', exact: true, detail: '' }],
};

/** The API's answers to a search, by kind and words. */
const api = createApi((path) => {
  const params = new URL(path, 'http://feder.invalid').searchParams;
  const hits = HITS[`${params.get('kind')} ${params.get('q')}`] ?? [];
  return Promise.resolve(Response.json({ hits, total: hits.length }));
});

describe('from an address to an answer', () => {
  it('starts where nothing was asked', async () => expect(await loadFind(api, {})).toEqual({ kind: 'start' }));

  it('takes the town where its county has the same name', async () => {
    expect(await loadFind(api, { q: 'Baugenehmigung', where: 'Böblingen', lang: 'en' })).toEqual({ kind: 'redirect', search: { lang: 'en', subject: '99012008001000', place: '081150003003' } });
  });

  it('asks which of two towns of one name is meant', async () => {
    const found = await loadFind(api, { q: 'Baugenehmigung', where: 'Altdorf' });
    expect(found).toMatchObject({ kind: 'choose', what: { id: '99012008001000' }, where: { typed: 'Altdorf', hits: [{ id: '081155002002' }, { id: '081165004004' }] } });
  });

  it('offers what a part of a word may mean', async () => expect(await loadFind(api, { q: 'bau', place: '081150003003' })).toMatchObject({ kind: 'choose', what: { hits: [{ id: '1' }, { id: '2' }] }, where: { id: '081150003003' } }));
  it('takes a single word at the top for a place where it is one', async () => expect(await loadFind(api, { q: 'Böblingen' })).toMatchObject({ kind: 'choose', what: null, where: { id: '081150003003' } }));
  it('says so when nothing is found', async () => expect(await loadFind(api, { q: 'Drachenzucht' })).toEqual({ kind: 'choose', what: { typed: 'Drachenzucht', hits: [] }, where: null }));
});
