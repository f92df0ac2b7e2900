/**
 * Where a key leads in a menu, round and round; a letter leads to the next item that begins with it. Undefined: nowhere.
 * `at` is -1 where no item has the focus.
 */
export function nextItem(key: string, at: number, names: readonly string[]): number | undefined {
  const count = names.length;
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (Math.max(at, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase('de');
  for (let step = 1; step <= count; step += 1) {
    const index = (at + step) % count;
    if (names[index]?.trim().toLocaleLowerCase('de').startsWith(letter)) return index;
  }
  return undefined;
}
