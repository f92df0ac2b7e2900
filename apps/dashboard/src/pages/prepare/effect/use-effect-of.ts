import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome, Tried } from './try-draft.ts';
import type { Asked, AskedWhole, Told } from './worker.ts';

type Asking = Tried & { world: string; head: number };
type Shown = Extract<Told, Outcome>;

/**
 * What a draft would change, tried in a worker whenever it or the world changes. Null before the first answer and without scripts: then what the server said stands.
 * Of a large effect `shown` has the beginning, until `whole` asks for all of it.
 * `shown` stays as it was where the world moved on and would answer otherwise: `waiting` is the new effect, until `take` shows it.
 */
export function useEffectOf({ world, head, ...tried }: Asking): { shown: Outcome | null; waiting: Outcome | null; take: () => void; whole: () => void; failed: boolean } {
  const worker = useRef<Worker | null>(null);
  const id = useRef(0);
  const asked = useRef('');
  const [state, setState] = useState<{ shown: Shown | null; text: string; waiting: Shown | null; failed: boolean }>({ shown: null, text: '', waiting: null, failed: false });
  const text = JSON.stringify(tried);

  useEffect(() => {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    made.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.id !== id.current) return;
      const now = asked.current;
      // Drawing an effect yields to whoever goes on typing.
      startTransition(() => setState((before) => {
        if ('failed' in data) return { ...before, failed: true };
        const moved = before.shown !== null && before.text === now && before.shown.key !== data.key;
        return moved ? { ...before, waiting: data, failed: false } : { shown: data, text: now, waiting: null, failed: false };
      }));
      performance.measure('feder-wirkung', { start: performance.now() - data.ms, duration: data.ms });
    });
    return () => {
      made.terminate();
      worker.current = null;
    };
  }, []);

  useEffect(() => {
    id.current += 1;
    asked.current = text;
    const draft = JSON.parse(text) as Tried;
    const ids = (key: string): string[] => [...new Set(draft.clauses.flatMap((clause) => clause[key] ?? []) as string[])];
    worker.current?.postMessage({ ...draft, id: id.current, world, head, about: { subjects: ids('subject'), clauses: ids('clause'), facts: [...ids('replaces'), ...ids('rule')] } } satisfies Asked);
  }, [text, world, head]);

  const whole = useCallback(() => worker.current?.postMessage({ id: id.current, whole: true } satisfies AskedWhole), []);
  const take = useCallback(() => setState(({ shown, text: of, waiting }) => ({ shown: waiting ?? shown, text: of, waiting: null, failed: false })), []);
  return { shown: state.shown, whole, waiting: state.waiting, failed: state.failed, take };
}
