import type { Next, Step } from './decision.ts';
import { evaluate, type Filled } from './evaluate.ts';
import type { Quorum, Test } from './rule.ts';
import { settingOf, type Situation } from './situation.ts';
import type { Sitting } from './snapshot.ts';

/** `failed`: the test that was missed, or null where the board may decide. `next`: what follows then, and whether the board is out of it for good. */
export type QuorumResult = { steps: readonly Step[]; failed: Filled | null; noNotice: string | null; next: Next | null; dropped: Filled | null };

/** Beschlussfähigkeit, at opening and at closing. */
export function quorumOf(opening: Situation, closing: Situation, sitting: Sitting): QuorumResult {
  const { quorum } = opening.rule;
  // An office that decides in place of the board is asked where a second session has failed too.
  const second = sitting.form === 'SECOND_SESSION' || sitting.form === 'OFFICE' ? quorum.second : undefined;
  const noNotice = second && sitting.form === 'SECOND_SESSION' && !sitting.notice && settingOf(opening, second.notice.needed, ['YES', 'NO']) === 'YES' ? second.notice.cites : null;
  const steps: Step[] = [];
  let failed: Filled | null = null;
  for (const [part, situation] of [['QUORUM_OPENING', opening], ['QUORUM_CLOSING', closing]] as const) {
    const filled = evaluate(situation, second ? second.test : stepOf(situation, quorum, steps));
    steps.push({ part, filled });
    if (!filled.holds) failed ??= filled;
  }
  if (failed === null && noNotice === null) return { steps, failed, noNotice, next: null, dropped: null };
  return { ...following(closing, quorum, second !== undefined && noNotice === null, steps), failed, noNotice };
}

function following(closing: Situation, { second, office }: Quorum, isSecond: boolean, steps: Step[]): Pick<QuorumResult, 'steps' | 'next' | 'dropped'> {
  const inPlace: Next | null = office ? { kind: 'OFFICE', office } : null;
  if (!second) return { steps, next: null, dropped: null };
  const dropped = evaluate(closing, second.dropped);
  steps.push({ part: 'NO_SECOND_SESSION', filled: dropped });
  if (dropped.holds) return { steps, next: inPlace, dropped: inPlace && dropped };
  return { steps, next: isSecond ? inPlace : { kind: 'SECOND_SESSION', cites: second.notice.cites }, dropped: null };
}

function stepOf(situation: Situation, { first }: Quorum, steps: Step[]): Test {
  for (const { when, test } of first) {
    if (!when) return test;
    const filled = evaluate(situation, when);
    steps.push({ part: 'LADDER', filled });
    if (filled.holds) return test;
  }
  return { all: [] };
}
