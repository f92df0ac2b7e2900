import { danglingHere } from '../facts/dangling.ts';
import { recordOf, type Look, type StepIn } from '../look.ts';
import { take, type Mark } from '../mark.ts';
import type { Register } from '../register.ts';
import { acceptanceMarks } from './acceptance.ts';
import { basisMarks, consentMarks, transferMarks } from './clauses.ts';
import { crossedMarks, ultraViresMark } from './rules.ts';

/** What the steps tell by which a cell was decided. Supervision that follows a body was decided in that body's cell: of its steps only what no board may do is told here. */
export function stepMarks(register: Register, look: Look): Mark[] {
  const found: Mark[] = [];
  for (const asked of look.asked) {
    for (const step of asked.verdict.trace) {
      if (step.outcome === 'SIFTED' && step.why === 'ULTRA_VIRES') found.push(ultraViresMark(step));
      if (!asked.isFollowed) tell(found, { register, look, asked, step, act: step.kind === 'HOLDING' ? null : recordOf(look.lens.world, step.kind, step) });
    }
  }
  return found;
}

function tell(found: Mark[], at: StepIn): void {
  take(found, crossedMarks(at));
  take(found, danglingHere(at));
  take(found, transferMarks(at));
  take(found, basisMarks(at));
  take(found, consentMarks(at));
  take(found, acceptanceMarks(at));
}
