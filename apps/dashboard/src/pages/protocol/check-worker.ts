import type { Chain } from '@feder/contract/schemas';
import { checkChain, type Checked, type Checkpoint } from './check-chain.ts';

export type Asked = { head: Checkpoint; checkpoint: Checkpoint | undefined };
export type Told = { done: number; of: number } | { checked: Checked } | { failed: true };

const tell = (told: Told) => self.postMessage(told);

const read = async (after: string): Promise<Chain> => {
  const response = await fetch(`/api/v1/protocol/chain?limit=5000&after=${after}`);
  if (!response.ok) throw new Error(`The chain could not be read: ${response.status}.`);
  return (await response.json()) as Chain;
};

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  checkChain({ ...data, read, progress: (done, of) => tell({ done, of }) }).then((checked) => tell({ checked }), () => tell({ failed: true }));
});
