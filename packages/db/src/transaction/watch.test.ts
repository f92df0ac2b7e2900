import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { watch } from './watch.ts';

it('reports work that runs longer than 250 ms, once, and while it runs', async () => {
  const seen: unknown[] = [];
  await watch('schnell', (slow) => seen.push(slow), () => Promise.resolve());
  await watch('langsam', (slow) => seen.push(slow), async () => {
    await setTimeout(400);
    expect(seen).toEqual([{ label: 'langsam', milliseconds: 250 }]);
  });
  await setTimeout(300);
  expect(seen).toHaveLength(1);
});
