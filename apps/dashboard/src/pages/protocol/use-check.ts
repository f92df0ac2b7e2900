import { useEffect, useRef, useState } from 'react';
import type { Checked, Checkpoint } from './check-chain.ts';
import type { Asked, Told } from './check-worker.ts';

export type CheckState = { is: 'idle' } | { is: 'running'; done: number; of: number } | { is: 'checked'; checked: Checked; noted: boolean } | { is: 'failed' };

/** Checks the chain beside the page, in a worker; a check that is left is ended. */
export function useCheck(head: Checkpoint) {
  const [state, setState] = useState<CheckState>({ is: 'idle' });
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  const start = (checkpoint: Checkpoint | undefined) => {
    worker.current?.terminate();
    worker.current = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    setState({ is: 'running', done: 0, of: 0 });
    worker.current.addEventListener('error', () => setState({ is: 'failed' }));
    worker.current.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('done' in data) setState({ is: 'running', ...data });
      else setState('checked' in data ? { is: 'checked', checked: data.checked, noted: checkpoint !== undefined } : { is: 'failed' });
    });
    worker.current.postMessage({ head, checkpoint } satisfies Asked);
  };
  return { state, start };
}
