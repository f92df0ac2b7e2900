/** Where a key leads in a row of tabs, round and round; undefined: nowhere. */
export function nextTab(key: string, at: number, count: number): number | undefined {
  if (at < 0 || count === 0) return undefined;
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
