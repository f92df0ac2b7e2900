import '@feder/css/feder.css';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { useMemo, useState } from 'react';
import '../../src/pages/prepare/effect.css';
import { EffectPanel } from '../../src/pages/prepare/effect/effect-panel.tsx';
import { useEffectOf } from '../../src/pages/prepare/effect/use-effect-of.ts';
import type { Rebuilt, ToRebuild } from './rebuild.ts';

/** What the bench says to the page: who decides by which rank, the subjects of the Ziffern, and the body that each of them names. */
export type Scene = { board: string; rank: string; subjects: string[]; body: string };

const { board, rank, subjects, body } = (window as unknown as { scene: Scene }).scene;
const draft = { board, rank, effect: 'BINDING', on: '2026-12-01', lang: 'de' } as const;

/** Ziffern for the whole Land, one for each subject. */
const clausesFrom = (from: string) => subjects.map((subject, at) => ({ kind: 'ASSIGN', number: at + 1, subject, role: 'EXECUTE', scope: { within: ['08'] }, holders: [{ body }], from, to: null }));

/** A field in which a day is typed: whenever it is one, the Ziffern begin on it and are tried. */
function Draft() {
  const [typed, setTyped] = useState('2027-01-01');
  const from = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/.test(typed) ? typed : '2027-01-01';
  const clauses = useMemo(() => clausesFrom(from), [from]);
  const { shown, failed, whole } = useEffectOf({ world: 'real', head: 0, ...draft, clauses });
  return (
    <>
      <label>Gilt ab <input value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} /></label>
      <output data-failed={failed} data-refused={shown?.refusals.length}>{shown?.summary?.first}</output>
      <EffectPanel summary={shown?.summary ?? null} head={shown?.head ?? null} stale={false} live onWhole={whole} />
    </>
  );
}

const rootRoute = createRootRoute({ component: Draft });
createRoot(document.body.appendChild(document.createElement('main'))).render(<RouterProvider router={createRouter({ routeTree: rootRoute, history: createMemoryHistory() })} />);

const rebuilder = new Worker(new URL('./rebuild.ts', import.meta.url), { type: 'module' });

/** Milliseconds that the other way takes in a worker of its own, on the same slice. */
const rebuild = (from: string): Promise<Rebuilt> => new Promise((resolve) => {
  rebuilder.addEventListener('message', ({ data }: MessageEvent<Rebuilt>) => resolve(data), { once: true });
  rebuilder.postMessage({ ...draft, clauses: clausesFrom(from), subjects } satisfies ToRebuild);
});
Object.assign(window, { bench: { rebuild } });
