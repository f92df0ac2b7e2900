import { type Dispatch, useEffect, useEffectEvent } from 'react';
import type { ComboboxSource } from './option.ts';
import type { ComboboxAction } from './state.ts';

/** Asks the source once the text rests for 120 ms; an older question is called off. `query` undefined: nothing to ask. */
export function useSource(source: ComboboxSource, query: string | undefined, dispatch: Dispatch<ComboboxAction>) {
  const ask = useEffectEvent(async (text: string, signal: AbortSignal) => {
    try {
      const options = await source(text, signal);
      if (!signal.aborted) dispatch({ do: 'found', options });
    } catch {
      if (!signal.aborted) dispatch({ do: 'failed' });
    }
  });
  useEffect(() => {
    if (query === undefined) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      dispatch({ do: 'loading' });
      void ask(query, controller.signal);
    }, 120);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [query, dispatch]);
}
