import { describe, expect, it } from 'vitest';
import { createApi } from '../../api.ts';
import { loadFind } from './load.ts';

const HITS: Record<string, { kind: string; id: string; name: string; exact: boolean; detail: string }[]> = {
  'subject Baugenehmigung': [{ kind: 'subject', id: '99012008001000', name: 'Baugenehmigung', exact: true, detail: '' }],
  'subject bau': [{ kind: 'subject', id: '1', name: 'Baugenehmigung', exact: false, detail: '' }, { kind: 'subject', id: '2', name: 'Bauvorbescheid', exact: false, detail: '' }],
  'territory Böblingen': [{ kind: 'territory', id: '08115', name: 'Böblingen', exact: true, detail: '' }, { kind: 'territory', id: '081150003003', name: 'Böblingen', exact: true, detail: '' }],
  'territory Altdorf': [{ kind: 'territory', id: '081155002002', name: 'Altdorf', exact: true, detail: '' }, { kind: 'territory', id: '081165004004', name: 'Altdorf', exact: true, detail: '' }],
  'body Landratsamt Böblingen': [{ kind: 'body', id: 'landratsamt-08115', name: 'Landratsamt Böblingen', exact: true, detail: '' }, { kind: 'body', id: 'landkreis-08115', name: 'Landkreis Böblingen', exact: false, detail: '' }],
  'body Landrat': [{ kind: 'body', id: 'landratsamt-08115', name: 'Landratsamt Böblingen', exact: false, detail: '' }, { kind: 'body', id: 'landratsamt-08116', name: 'Landratsamt Esslingen', exact: false, detail: '' }],
};

/** Three services in one town: the answer of a row is the third number of its run. */
const MATRIX = {
  rows: [{ id: '99012010001000', name: 'Bauvorbescheid', group: { id: 'bau', name: 'Bauen' }, runs: [[0, 1, 2]] }, { id: '99012008001000', name: 'Baugenehmigung', group: { id: 'bau', name: 'Bauen' }, runs: [[0, 1, 2]] }, { id: '99107002017000', name: 'Arbeitslosengeld II', group: null, runs: [[0, 1, 0]] }],
  answers: [{ status: 'UNKNOWN', holders: [] }, { status: 'UNIQUE', holders: ['anderswo'] }, { status: 'UNIQUE', holders: ['stadt'] }], bodies: { stadt: 'Stadt Böblingen' }, total: 56,
};

/** The API's answers to a search, by kind and words. */
const api = createApi((path) => {
  const { pathname, searchParams: params } = new URL(path, 'http://feder.invalid');
  if (pathname === '/api/v1/answers') return Promise.resolve(Response.json({ not: params.get('not') }));
  if (pathname === '/api/v1/matrix') return Promise.resolve(Response.json(MATRIX));
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
  it('says for a town alone who carries out what there, by group, and what is asked most', async () => {
    const found = await loadFind(api, { place: '081150003003' });
    expect(found).toMatchObject({ kind: 'choose', at: { place: '081150003003', total: 56, often: [{ id: '99012008001000', name: 'Baugenehmigung' }], groups: [{ name: 'Bauen', rows: [{ id: '99012010001000', status: 'UNIQUE', holders: ['Stadt Böblingen'] }, { id: '99012008001000' }] }, { name: '', rows: [{ status: 'UNKNOWN', holders: [] }] }] } });
  });
  it('says nothing of services for a county', async () => expect(await loadFind(api, { place: '08115' })).toMatchObject({ kind: 'choose', at: null }));
  it('says so when nothing is found', async () => expect(await loadFind(api, { q: 'Drachenzucht' })).toEqual({ kind: 'choose', what: { typed: 'Drachenzucht', hits: [] }, where: null, at: null }));
});

describe('from an address to why a body is not the answer', () => {
  const question = { subject: '99012008001000', place: '081150003003' };

  it('asks by the id of a body', async () => expect(await loadFind(api, { ...question, not: 'landratsamt-08115' })).toEqual({ kind: 'answer', page: { not: 'landratsamt-08115' }, meant: null }));
  it('takes the body whose name was typed, whatever was chosen before', async () => {
    expect(await loadFind(api, { ...question, lang: 'en', not: 'landratsamt-08116', wer: 'Landratsamt Böblingen' })).toEqual({ kind: 'redirect', search: { ...question, lang: 'en', not: 'landratsamt-08115' } });
  });
  it('asks which of several is meant, and says so where there is none', async () => {
    expect(await loadFind(api, { ...question, wer: 'Landrat' })).toMatchObject({ kind: 'answer', page: { not: null }, meant: { typed: 'Landrat', hits: [{ id: 'landratsamt-08115' }, { id: 'landratsamt-08116' }], total: 2 } });
    expect(await loadFind(api, { ...question, wer: 'Drachenamt' })).toMatchObject({ kind: 'answer', page: { not: null }, meant: { typed: 'Drachenamt', hits: [], total: 0 } });
  });
});
