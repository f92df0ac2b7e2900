import type { ClockState } from '@feder/contract/schemas';
import { asSeq, commitAt, commitOf, type Day, type Seq, type WorldId } from '@feder/domain';
import { FederError } from './errors.ts';
import { headSeq, type Feder, type LoadedWorld } from './feder.ts';

export type Clocks = { on: Day; at: Seq };
export type ClockInput = { on?: Day | undefined; at?: string | undefined };

/**
 * Both clocks of a question (G1): no day means today, no knowledge means the newest commit; an instant means the last commit at or before it.
 * An instant or a commit in the future is refused.
 */
export function readClocks(feder: Feder, loaded: LoadedWorld, { on, at }: ClockInput): Clocks {
  return { on: on ?? feder.today(), at: at === undefined ? headSeq(loaded) : readKnowledge(feder, loaded, at) };
}

function readKnowledge(feder: Feder, loaded: LoadedWorld, at: string): Seq {
  const head = headSeq(loaded);
  const refuse = (expected: string) => new FederError('INVALID', `at: ${at} lies in the future. Expected ${expected}.`, [{ field: 'at', expected, got: at }]);
  if (/^\d+$/.test(at)) {
    if (Number(at) > head) throw refuse(`a commit up to ${head}, which is the newest`);
    return asSeq(Number(at));
  }
  if (Date.parse(at) > feder.now().getTime()) throw refuse('an instant that is not later than now');
  return commitAt(loaded.world, at)?.seq ?? asSeq(0);
}

/** The clocks as every page shows them. */
export function clockState(feder: Feder, loaded: LoadedWorld, { on, at }: Clocks): ClockState {
  const head = headSeq(loaded);
  const today = feder.today();
  return { on, today, onIsToday: on === today, at, knownAt: commitOf(loaded.world, at)?.at ?? '', head, atIsHead: at === head };
}

/** Reads and checks the clocks of an address. */
export function clocksOf(feder: Feder, { world, ...input }: ClockInput & { world: WorldId }): ClockState {
  const loaded = feder.worlds[world];
  return clockState(feder, loaded, readClocks(feder, loaded, input));
}
