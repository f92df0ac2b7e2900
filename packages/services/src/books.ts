import { bookInSteps, headOf, updateInSteps, type Change, type Finding, type FindingsBook, type World } from '@feder/domain';
import { setImmediate } from 'node:timers/promises';
import type { Clocks } from './clocks.ts';
import type { LoadedWorld } from './feder.ts';

/** A commit that a world has followed, and the world that knows it. */
export type Followed = { change: Change; world: World };

/** Findings of an earlier state of a world, and the commits since. */
type Carried = { book: Promise<FindingsBook>; since: Followed[] };

/** The findings of a loaded world by their clocks, those that were asked for last; and by their day, what was found at the head of the state before. */
type Shelf = { books: Map<string, Promise<FindingsBook>>; carried: Map<string, Carried> };

const shelves = new WeakMap<LoadedWorld, Shelf>();
const MOST_KEPT = 8;

/** Commits over which findings that nobody asks for are carried on; after more of them they are found anew. */
const MOST_CARRIED = 20;

/** All findings at two clocks; between subjects others have their turn, so that no answer waits for them. */
export async function findingsAt(loaded: LoadedWorld, { on, at }: Clocks): Promise<readonly Finding[]> {
  const { books, carried } = shelfOf(loaded);
  const key = `${on} ${at}`;
  const before = at === headOf(loaded.world)?.seq ? carried.get(on) : undefined;
  const found = books.get(key) ?? (before ? broughtOn(before) : stepByStep(bookInSteps(loaded.world, { on, at })));
  if (before) carried.delete(on);
  keep(books, key, found);
  return (await found).findings;
}

/** After commits: what was found at the head is brought on by what they touched, once somebody asks for it. */
export function carryBooks(from: LoadedWorld, to: LoadedWorld, followed: readonly Followed[]): void {
  const { books, carried } = shelfOf(from);
  const next = shelfOf(to);
  const head = String(headOf(from.world)?.seq);
  for (const [on, { book, since }] of carried) next.carried.set(on, { book, since: [...since, ...followed] });
  for (const [key, book] of books) {
    // What was found as known at a commit is the same for ever.
    next.books.set(key, book);
    const [on = '', at] = key.split(' ');
    if (at === head) next.carried.set(on, { book, since: [...followed] });
  }
  for (const [on, { since }] of next.carried) if (since.length > MOST_CARRIED) next.carried.delete(on);
}

function shelfOf(loaded: LoadedWorld): Shelf {
  const found = shelves.get(loaded) ?? { books: new Map<string, Promise<FindingsBook>>(), carried: new Map<string, Carried>() };
  shelves.set(loaded, found);
  return found;
}

function keep(books: Shelf['books'], key: string, book: Promise<FindingsBook>): void {
  books.delete(key);
  books.set(key, book);
  const [oldest] = books.keys();
  if (books.size > MOST_KEPT && oldest !== undefined) books.delete(oldest);
}

async function broughtOn({ book, since }: Carried): Promise<FindingsBook> {
  let latest = await book;
  for (const { world, change } of since) latest = await stepByStep(updateInSteps(latest, world, change));
  return latest;
}

async function stepByStep(steps: Generator<undefined, FindingsBook>): Promise<FindingsBook> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
