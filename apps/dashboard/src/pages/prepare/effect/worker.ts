import type { World } from '@feder/domain';
import { shorten } from './shorten.ts';
import { openSlice, tryDraft, type Outcome, type Tried } from './try-draft.ts';

/** What the page asks: a draft, tried on the world as known at `head` or later. `about`: what its slice must hold. */
export type Asked = Tried & { id: number; world: string; head: number; about: { subjects: string[]; clauses: string[]; facts: string[] } };

/** Asks for all of what was answered last. */
export type AskedWhole = { id: number; whole: true };

/** `failed`: the world could not be read. `ms`: how long the trial took. */
export type Told = { id: number; ms: number } & (Outcome | { failed: true });

type Slice = { world: World; of: string; head: number; about: Set<string> };

let slice: Slice | null = null;
let newest = 0;
let last: Told | null = null;

/** The slice of a draft, fetched again once the world has moved on or the draft speaks of something else. */
async function sliceFor({ world, head, about }: Asked): Promise<World> {
  const asked = [...about.subjects, ...about.clauses, ...about.facts];
  if (slice?.of === world && slice.head >= head && asked.every((each) => slice?.about.has(each))) return slice.world;
  const query = new URLSearchParams({ world, ...Object.fromEntries(Object.entries(about).filter(([, ids]) => ids.length > 0).map(([key, ids]) => [key, ids.join(',')])) });
  const response = await fetch(`/api/v1/slice?${query}`);
  if (!response.ok) throw new Error(`The slice of the world was answered with ${response.status}.`);
  const { head: known, facts } = (await response.json()) as { head: number; facts: Record<string, unknown[]> };
  slice = { world: openSlice(facts), of: world, head: known, about: new Set(asked) };
  return slice.world;
}

addEventListener('message', ({ data }: MessageEvent<Asked | AskedWhole>) => {
  if ('whole' in data) {
    if (last?.id === data.id) postMessage(last);
    return;
  }
  newest = data.id;
  void sliceFor(data).then((world): Told | null => {
    // Whoever types is ahead of us: only the last draft is tried.
    if (data.id !== newest) return null;
    const start = performance.now();
    const outcome = tryDraft(world, data);
    last = { id: data.id, ms: performance.now() - start, ...outcome };
    return outcome.summary ? { ...last, summary: shorten(outcome.summary) } : last;
  }).catch((): Told => ({ id: data.id, ms: 0, failed: true })).then((told) => { if (told) postMessage(told); });
});
