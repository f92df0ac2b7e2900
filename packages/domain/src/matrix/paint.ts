import type { Subject } from '../registers.ts';
import { chainOf } from '../resolve/cell.ts';
import { dutyOf, isSupervision } from '../resolve/supervise.ts';
import type { Role } from '../rules.ts';
import { Asking, type AskedOf } from './asking.ts';
import type { Ground } from './ground.ts';
import type { Interned } from './interned.ts';
import { isAnnouncedAbout } from './line.ts';
import type { Painted } from './line-painter.ts';
import type { Shapes } from './shapes.ts';
import type { Supervision } from './supervision.ts';

/** What is kept while one ground is painted. */
export type Kept = { supervision: Supervision; shapes: Shapes; duty: { subject: Subject; role: Role; painted: Painted } | null };

/** The number of the answer of each cell of a ground, for one subject and role: what is answered there when it is asked alone. */
export function paint(ground: Ground, answers: Interned, kept: Kept, subject: Subject, role: Role): Pick<Painted, 'answer' | 'like'> {
  const chain = chainOf(ground.lens, subject);
  const asked = { subject, role, chain };
  // What is announced differs from place to place and stands beside the answer: such lines are few, and asked cell by cell.
  if (isAnnouncedAbout(ground.lens, chain, subject)) {
    const asking = new Asking(ground, answers, null, asked);
    return { answer: Int32Array.from(ground.places, (_, index) => asking.alone(index).answer) };
  }
  if (!isSupervision(role)) return paintKept(kept, asked);
  const duty = (): Painted => paintKept(kept, { ...asked, role: dutyOf(subject) });
  return kept.supervision.over(role, kept.shapes.paint(asked), duty, ground.lens.on);
}

/** Three kinds of supervision follow one duty: it is painted once. */
function paintKept(kept: Kept, asked: AskedOf): Painted {
  const { subject, role } = asked;
  if (kept.duty?.subject === subject && kept.duty.role === role) return kept.duty.painted;
  const painted = kept.shapes.paint(asked);
  if (role === dutyOf(subject)) kept.duty = { subject, role, painted };
  return painted;
}
