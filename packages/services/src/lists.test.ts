import { describe, expect, it } from 'vitest';
import { pageOf } from './lists.ts';

const records = ['c', 'a', 'b'].map((id) => ({ id }));
const page = (limit: number, after?: string) => pageOf(records, { limit, after }, ({ id }) => id);

describe('a page of a list', () => {
  it('is in the order of ids, whatever the order of the records', () => expect(page(10)).toEqual({ items: ['a', 'b', 'c'], total: 3, next: null }));
  it('names the last id when there is more', () => expect(page(2)).toEqual({ items: ['a', 'b'], total: 3, next: 'b' }));
  it('goes on behind that id', () => expect(page(2, 'b')).toEqual({ items: ['c'], total: 3, next: null }));
  it('ends exactly at the end', () => expect(page(3).next).toBeNull());
  it('is empty behind the last', () => expect(page(2, 'c')).toEqual({ items: [], total: 3, next: null }));
});
