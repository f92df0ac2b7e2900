/** The first page, the last, and those around the one shown; a gap of two or more pages is a negative number. At most seven places. */
export function pagesShown(page: number, pages: number): number[] {
  const near = pages <= 7 ? { from: 1, to: pages } : { from: Math.min(Math.max(page - 1, 1), pages - 4), to: Math.max(Math.min(page + 1, pages), 5) };
  const { from, to } = near.from <= 3 && pages > 7 ? { from: 1, to: Math.max(near.to, 5) } : near;
  const end = to >= pages - 2 ? pages : to;
  const middle = Array.from({ length: end - from + 1 }, (_, index) => from + index);
  return [...(from > 1 ? [1, -1] : []), ...middle, ...(end < pages ? [-2, pages] : [])];
}
