import type { SeatId } from '../decide/snapshot.ts';
import type { Acts } from './acts.ts';

/** Rednerliste: the seats that asked to speak and have not spoken yet, in the order in which they asked. */
export function speakersAfter(log: readonly Acts['speech'][]): SeatId[] {
  const waiting = new Set<SeatId>();
  for (const { seat, event } of [...log].sort((a, b) => a.n - b.n)) {
    if (event === 'ASK') waiting.add(seat);
    else waiting.delete(seat);
  }
  return [...waiting];
}
