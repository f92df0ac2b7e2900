import type { Chain } from '@feder/contract/schemas';
import { chained, FIRST_HASH } from '@feder/domain';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkChain, readCheckpoint } from './check-chain.ts';

type Line = Chain['lines'][number];

const hashOf = (line: Line): string => createHash('sha256').update(chained(line)).digest('hex');

/** A chain of commits with two records each. */
function chainOf(commits: number): Line[] {
  const lines: Line[] = [];
  for (let seq = 1; seq <= commits; seq += 1) {
    for (let n = 0; n < 3; n += 1) {
      const line: Line = {
        seq, n, at: `2026-11-27T10:00:00.${String(seq).padStart(6, '0')}Z`, world: 'planspiel', kind: 'cast', actorKind: 'member', actor: 'amt', op: n === 0 ? 'COMMIT' : 'OPEN',
        factKind: n === 0 ? null : 'assignment', fact: n === 0 ? null : `f-${seq}-${n}`, version: n === 0 ? null : 1, payloadHash: 'a'.repeat(64), previous: lines.at(-1)?.hash ?? FIRST_HASH, hash: '',
      };
      lines.push({ ...line, hash: hashOf(line) });
    }
  }
  return lines;
}

const whole = chainOf(4);
const at = (index: number): Line => whole[index] ?? (() => { throw new Error('no such line'); })();
const head = { seq: at(11).seq, hash: at(11).hash };
const check = (lines: readonly Line[], more: { checkpoint?: { seq: number; hash: string } } = {}) => checkChain({
  head, ...more,
  read: (after) => {
    const [seq = 0, n = 0] = after.split('.').map(Number);
    return Promise.resolve({ lines: lines.filter((line) => line.seq > seq || (line.seq === seq && line.n > n)).slice(0, 5), total: lines.length });
  },
});

describe('a chain that is checked', () => {
  it('holds', async () => expect(await check(whole)).toMatchObject({ ok: true, lines: 12 }));
  it('holds as far as the head that was shown, and beyond', async () => expect(await check(chainOf(5), {})).toMatchObject({ ok: true, lines: 15 }));
  it('passes through what was noted', async () => expect(await check(whole, { checkpoint: { seq: 2, hash: at(5).hash } })).toMatchObject({ ok: true }));
  it.each([
    ['edited', whole.map((line, index) => (index === 4 ? { ...line, actor: 'andere' } : line)), 'HASH', 2, 1],
    ['edited and hashed anew', whole.map((line, index) => (index === 4 ? { ...line, actor: 'andere', hash: hashOf({ ...line, actor: 'andere' }) } : line)), 'LINK', 2, 2],
    ['with a line left out', whole.filter((_, index) => index !== 4), 'ORDER', 2, 2],
    ['with a commit left out', whole.filter(({ seq }) => seq !== 2), 'ORDER', 3, 0],
    ['in another order', [...whole.slice(0, 3), ...whole.slice(6, 9), ...whole.slice(3, 6), ...whole.slice(9)], 'ORDER', 3, 0],
    ['cut off', whole.slice(0, 9), 'HEAD', 3, 2],
  ])('%s does not hold', async (_how, lines, why, seq, n) => {
    expect(await checkChain({ head, read: (after) => Promise.resolve({ lines: after === '0.0' ? lines : [], total: lines.length }) })).toEqual({ ok: false, why, seq, n });
  });
  it('written anew does not pass through what was noted', async () => expect(await check(whole, { checkpoint: { seq: 2, hash: 'f'.repeat(64) } })).toEqual({ ok: false, why: 'CHECKPOINT', seq: 2, n: 0 }));
});

describe('a checkpoint', () => {
  it('is read as it is noted', () => expect(readCheckpoint(` 12:${'AB'.repeat(32)} `)).toEqual({ seq: 12, hash: 'ab'.repeat(32) }));
  it.each(['', '12', '12:abc', `x:${'ab'.repeat(32)}`])('%j is none', (text) => expect(readCheckpoint(text)).toBeNull());
});
