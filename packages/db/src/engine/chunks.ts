const SIZE = 500;

/** Splits what goes into one statement, so that no single one keeps the engine, or the writing of its JSON this thread, for long. */
export function* inChunks<T>(items: readonly T[], size: number = SIZE): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
