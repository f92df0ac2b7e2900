import type { Day } from '../../../day.ts';

/** What is found in one cell or of one record. `key`: cells with the same one are one finding. */
export type Mark = { key: string; head: string; with: string[]; facts: string[]; due?: Day; missing?: string };

export const found = (head: string, key: readonly (string | undefined)[], { with: others = [], facts = [], ...more }: Partial<Omit<Mark, 'key' | 'head'>> = {}): Mark =>
  ({ key: [head, ...key].join(' '), head, with: others, facts, ...more });
