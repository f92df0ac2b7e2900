import { impactDiffers, type Impact, type World } from '@feder/domain';
import { openSlice, tryDraft, type Outcome, type Tried } from './try-draft.ts';

/** What the page asks: a draft, tried on the world as known at `head` or later. `about`: what its slice must hold. */
export type Asked = Tried & { id: number; world: string; head: number; about: { subjects: string[]; clauses: string[]; facts: string[] } };

/** Asks for all of what was answered last. */
export type AskedWhole = { id: number; whole: true };

/** `failed`: the world could not be read. `key`: the same for two effects of one draft that say the same difference. `ms`: how long the trial took. */
export type Told = { id: number; ms: number } & ((Outcome & { key: number }) | { failed: true });

/** As much as somebody reads who is still typing. Ten Ziffern for the whole Land have ten thousand sentences: to write, hand over and draw them would hold up the page at every key. */
const MOST = { rows: 8, words: 12, bodies: 8 };

type Slice = { world: World; of: string; head: number; about: Set<string> };

let slice: Slice | null = null;
let newest: Asked | null = null;
/** What was tried last, and on which world. What came of it is not kept: it is large, and seldom asked for again. */
let last: { draft: string; world: World; key: number } | null = null;

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

/** Whether a draft says another difference on a world than on the one before: then the world has moved on under it. */
function differs(before: World, asked: Asked, now: Impact | null): boolean {
  const { impact } = tryDraft(before, asked, MOST);
  return impact && now ? impactDiffers(impact, now) : impact !== now;
}

function tell(world: World, asked: Asked, most?: typeof MOST): Told {
  const start = performance.now();
  const { impact, ...outcome } = tryDraft(world, asked, most);
  const { board, rank, effect, on, lang, clauses } = asked;
  const draft = JSON.stringify([board, rank, effect, on, lang, clauses]);
  const isSame = last?.draft === draft && (last.world === world || !differs(last.world, asked, impact));
  last = { draft, world, key: (last?.key ?? 0) + (isSame ? 0 : 1) };
  return { id: asked.id, ms: performance.now() - start, ...outcome, key: last.key };
}

addEventListener('message', ({ data }: MessageEvent<Asked | AskedWhole>) => {
  if (!('whole' in data)) newest = data;
  const asked = newest;
  if (!asked || asked.id !== data.id) return;
  // Whoever types is ahead of us: only the last draft is tried.
  void sliceFor(asked).then((world) => (asked === newest ? tell(world, asked, 'whole' in data ? undefined : MOST) : null)).catch((): Told => ({ id: asked.id, ms: 0, failed: true })).then((told) => { if (told) postMessage(told); });
});
