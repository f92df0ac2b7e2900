import { dayBefore, type Day } from '../day.ts';
import { lensOn, type Lens } from '../world/lens.ts';

/** First day of the unbroken span around a lens in which something holds; null where nothing earlier ends it. It holds through the lens itself, which was narrowed by looking. */
export function unbroken(around: Lens, holdsOn: (lens: Lens) => boolean): Day | null {
  let { from } = around;
  while (from !== null) {
    const earlier = lensOn(around.world, dayBefore(from), around.at);
    if (!holdsOn(earlier)) return from;
    from = earlier.from;
  }
  return null;
}
