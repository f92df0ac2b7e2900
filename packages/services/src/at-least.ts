import { FederError } from './errors.ts';
import { headSeq, refresh, type Feder } from './feder.ts';

const WAIT_MS = 1_000;
const STEP_MS = 25;

/** Waits until this process has read a commit that the caller has seen elsewhere. @throws FederError BEHIND after a second */
export async function atLeast(feder: Feder, seq: number): Promise<void> {
  for (let waited = 0; headSeq(feder.worlds.real) < seq; waited += STEP_MS) {
    await refresh(feder);
    if (headSeq(feder.worlds.real) >= seq) return;
    if (waited >= WAIT_MS) throw new FederError('BEHIND', `Feder-Min-Seq: this process knows commit ${headSeq(feder.worlds.real)}, and ${seq} was asked for. Ask again in a second.`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
