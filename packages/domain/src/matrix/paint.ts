import type { Subject } from '../registers.ts';
import { agreed } from '../resolve/ask.ts';
import { chainOf, type Cell } from '../resolve/cell.ts';
import { dutyOf, isSettled, isSupervision, superviseHolders } from '../resolve/supervise.ts';
import type { Role } from '../rules.ts';
import { Asking, type Field } from './asking.ts';
import type { Ground } from './ground.ts';
import type { Interned } from './interned.ts';
import { isAnnouncedAbout, lineOf } from './line.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** What one line answers: a number for each cell. `bare`: where no rule covers the cell, the number of the answer that nobody is recorded, else -1. */
type Painted = { answer: Int32Array; bare: Int32Array };

/** What is kept while one ground is painted. `supervision`: by role and the number of the duty's answer, -1 where none is recorded for its holders. */
export type Kept = { supervision: Map<Role, number[]>; duty: { subject: Subject; role: Role; painted: Painted } | null };

/** The number of the answer of each cell of a ground, for one subject and role: what is answered there when it is asked alone. */
export function paint(ground: Ground, answers: Interned, kept: Kept, subject: Subject, role: Role): Int32Array {
  const chain = chainOf(ground.lens, subject);
  const asked = { subject, role, chain };
  // What is announced differs from place to place and stands beside the answer: such lines are few, and asked cell by cell.
  if (isAnnouncedAbout(ground.lens, chain, subject)) {
    const asking = new Asking(ground, answers, null, asked);
    return Int32Array.from(ground.places, (_, index) => asking.alone(index).answer);
  }
  if (!isSupervision(role)) return paintKept(ground, answers, kept, asked).answer;
  const { answer, bare } = paintByRules(ground, answers, asked);
  if (bare.every((number) => number < 0)) return answer;
  const duty = paintKept(ground, answers, kept, { ...asked, role: dutyOf(subject) }).answer;
  const followed = kept.supervision.get(role) ?? [];
  kept.supervision.set(role, followed);
  for (let index = 0; index < answer.length; index++) {
    if ((bare[index] ?? -1) < 0) continue;
    const borne = duty[index] ?? 0;
    const number = (followed[borne] ??= supervisionOf(ground, answers, role, borne));
    if (number >= 0) answer[index] = number;
  }
  return answer;
}

function supervisionOf({ lens }: Ground, answers: Interned, role: Role, duty: number): number {
  const borne = answers.all[duty];
  const verdict = borne && isSettled({ status: borne.status }) ? superviseHolders({ lens, role }, borne.holders) : null;
  return verdict ? answers.numberOf({ ...agreed([verdict]), announced: [] }) : -1;
}

type AskedOf = Pick<Cell, 'subject' | 'role' | 'chain'>;

/** Three kinds of supervision follow one duty: it is painted once. */
function paintKept(ground: Ground, answers: Interned, kept: Kept, asked: AskedOf): Painted {
  const { subject, role } = asked;
  if (kept.duty?.subject === subject && kept.duty.role === role) return kept.duty.painted;
  const painted = paintByRules(ground, answers, asked);
  if (role === dutyOf(subject)) kept.duty = { subject, role, painted };
  return painted;
}

/** By the line's own rules. Cells of one field are asked once; where a function alone decides, its holder is put in for each cell. */
function paintByRules(ground: Ground, answers: Interned, asked: AskedOf): Painted {
  const count = ground.places.length;
  const painted: Painted = { answer: new Int32Array(count), bare: new Int32Array(count).fill(-1) };
  const line = lineOf(ground.lens, asked.chain.map(({ id }) => id), asked.role);
  const asking = new Asking(ground, answers, line, asked);
  for (const segment of segmentsOf(ground, line.keys)) paintSegment(painted, asking, segment, asking.fieldOf(segment.zone));
  return painted;
}

function paintSegment({ answer, bare }: Painted, asking: Asking, { from, to }: Segment, field: Field): void {
  for (let index = from; index < to;) {
    const lonely = asking.isLonely(index);
    const end = lonely || field.kind === 'MIXED' ? index + 1 : Math.min(to, asking.nextLonely(index));
    const said = lonely ? asking.alone(index) : asking.inField(field, index);
    if (said.by && field.kind !== 'MIXED') {
      answer.set(said.by.subarray(index, end), index);
      for (let each = answer.indexOf(-1, index); each !== -1 && each < end; each = answer.indexOf(-1, each + 1)) answer[each] = asking.special(field, each).answer;
    } else if (lonely || field.kind !== 'EVEN') {
      answer.fill(said.answer, index, end);
      bare.fill(said.bare, index, end);
    } else {
      for (let each = index; each < end; each++) {
        const own = asking.special(field, each);
        answer[each] = own.answer;
        bare[each] = own.bare;
      }
    }
    index = end;
  }
}
