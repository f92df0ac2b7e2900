/** Neighbours that belong together: from ≤ index < to. */
export type Block = { id: string; from: number; to: number };

export function blocksOf<Item>(items: readonly Item[], idOf: (item: Item) => string): Block[] {
  const blocks: Block[] = [];
  for (const [index, item] of items.entries()) {
    const id = idOf(item);
    const last = blocks.at(-1);
    if (last?.id === id) last.to = index + 1;
    else blocks.push({ id, from: index, to: index + 1 });
  }
  return blocks;
}

/** CSS pixels of a row, so that as many as fit are seen at once. */
export const rowHeightFor = (rows: number): number => Math.max(1, Math.min(20, Math.round(760 / Math.max(1, rows))));
