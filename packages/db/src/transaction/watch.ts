/** A transaction that holds others up: its label and how long it has been running when it was noticed. */
export type SlowTransaction = { label: string; milliseconds: number };

const LIMIT = 250;

/** Reports work that runs longer than 250 ms, while it runs: one that hangs never comes to an end. */
export async function watch<T>(label: string, onSlow: (slow: SlowTransaction) => void, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(() => onSlow({ label, milliseconds: LIMIT }), LIMIT);
  timer.unref();
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
