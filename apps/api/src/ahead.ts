/** Begun ahead of its turn: a failure is told where the value is waited for, and not before. */
export function ahead<Value>(begun: Promise<Value>): Promise<Value> {
  begun.catch(() => undefined);
  return begun;
}
