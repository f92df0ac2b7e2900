import type { MatrixView } from '@feder/contract/schemas';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { lineOf, mapSearch, type MapAnswer, type MapSearch } from './load.ts';

/** Where a slider stands while it is moved. */
export type Moved = { on: string; at: string | undefined };

/** How long the slider rests before the address follows. */
const REST_MS = 250;

/** Between two edges no answer changes: one key for all that lies between. */
const segmentOf = ({ days, commits }: MapAnswer['edges'], on: string, at: number) =>
  `${days.findLast(({ day }) => day <= on)?.day ?? ''} ${commits.findLast(({ seq }) => seq <= at)?.seq ?? 0}`;

/**
 * The view that a moved slider shows, before the address follows. What lies between the edges of either clock is fetched once somebody begins to move,
 * so that a drag finds everything there.
 */
export function useMoving(data: MapAnswer, search: MapSearch) {
  const router = useRouter();
  const navigate = useNavigate({ from: '/karte' });
  const [moved, setMoved] = useState<Moved | null>(null);
  const [views, setViews] = useState<ReadonlyMap<string, MatrixView>>(new Map());
  const asking = useRef(new Set<string>());
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { edges, view } = data;
  const { head } = view.clocks;
  const { api } = router.options.context;
  const line = useMemo(() => lineOf({ ...search, subject: data.subject.id }), [search, data]);

  useEffect(() => {
    // Somebody who has moved on meanwhile is not called back.
    if (rest.current === undefined) setMoved(null);
    setViews(new Map());
    asking.current.clear();
  }, [data]);
  useEffect(() => () => clearTimeout(rest.current), []);

  /** Fetches what the sliders may come to: every day at the knowledge asked for, every commit on the day asked for. */
  const prepare = useCallback(() => {
    const { on, at } = view.clocks;
    for (const [day, seq] of [...edges.days.map((each) => [each.day, at] as const), ...edges.commits.map((each) => [on, each.seq] as const)]) {
      const key = segmentOf(edges, day, seq);
      if (asking.current.has(key)) continue;
      asking.current.add(key);
      api.matrix({ ...line, on: day, at: String(seq) }).then((found) => setViews((all) => new Map(all).set(key, found)), () => asking.current.delete(key));
    }
  }, [api, line, edges, view]);

  const move = (to: Partial<Moved>) => {
    const next = { on: view.clocks.on, at: search.at, ...moved, ...to };
    setMoved(next);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      rest.current = undefined;
      void navigate({ search: (before) => mapSearch({ ...before, on: next.on, at: next.at }), replace: true, resetScroll: false });
    }, REST_MS);
  };
  const shown = moved ? views.get(segmentOf(edges, moved.on, moved.at === undefined ? head : Number(moved.at))) : undefined;
  return { view: shown ?? view, waiting: moved !== null && shown === undefined, on: moved?.on ?? view.clocks.on, at: moved ? (moved.at === undefined ? head : Number(moved.at)) : view.clocks.at, move, prepare };
}
