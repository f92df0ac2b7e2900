import { danglingHere } from '../facts/dangling.ts';
import { recordOf, type Look, type StepIn } from '../look.ts';
import type { Mark } from '../mark.ts';
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
      if (!asked.isFollowed) take(found, { register, look, asked, step, act: step.kind === 'HOLDING' ? null : recordOf(look.lens.world, step.kind, step) });
    }
  }
  return found;
}

const TELLING: readonly ((at: StepIn) => readonly Mark[])[] = [crossedMarks, danglingHere, transferMarks, basisMarks, consentMarks, acceptanceMarks];

function take(found: Mark[], at: StepIn): void {
  for (const tell of TELLING) for (const mark of tell(at)) found.push(mark);
}
