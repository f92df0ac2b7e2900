import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { attacked, chain, feder, useChain } from './testing/chain.ts';

useChain();

describe('feder audit verify', () => {
  it('says that a good chain holds, with a checkpoint to be noted', async () => {
    const { code, says } = await feder('audit', 'verify', '--data', chain.good);
    expect([code, says]).toEqual([0, expect.stringContaining(`Checkpoint to be noted elsewhere: ${chain.checkpoint}`)]);
  });

  it('says where a chain does not hold', async () => {
    const { code, says } = await feder('audit', 'verify', '--data', await attacked('edits a record', `update act.draft set title = '{"de":"Anders","en":"Anders"}' where id = 'dritte'`));
    expect([code, says]).toEqual([1, expect.stringMatching(/^Commit \d+: .+\.\n$/)]);
  });

  it.each([
    [['audit'], 'is no command'], [['audit', 'verify', '--data', 'a', '--url', 'b'], 'both given'], [['audit', 'verify', '--checkpoint', '7'], 'Expected the number of a commit'], [['audit', 'verify', '--dta', 'x'], "Unknown option '--dta'"],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(() => readArguments(args)).toThrow(sentence);
  });
});
