import { asArs, asDay, asSeq, compileWorld, compare, ONE, resolve, writeRatio, writeSeed, type Answer, type Held, type World, type WorldId } from '@feder/domain';
import { ref } from '../make/base.ts';
import { planspielSeed } from '../planspiel/seed.ts';
import { realSeed } from '../real/seed.ts';
import type { Case } from './question.ts';

const commit = { seq: asSeq(1), at: '2026-11-23T08:00:00.000000Z' };

/** Both worlds, as one commit would write their seeds. */
export const worlds: Record<WorldId, World> = { real: compileWorld(writeSeed(realSeed(), commit)), planspiel: compileWorld(writeSeed(planspielSeed(), commit)) };

/** A day, as known once the seed was written. */
export const clocksOn = (on: string) => ({ on: asDay(on), at: commit.seq });

export const ask = ({ world, subject, role, place, on }: Pick<Case, 'world' | 'subject' | 'role' | 'place' | 'on'>): Answer =>
  resolve(worlds[world], { subject: ref(subject), role, place: asArs(place), ...clocksOn(on) });

/** What of an answer a case speaks about, in the case's own words. */
export function told(answer: Answer, asked: Case) {
  const wider = answer.trace.find(({ kind, outcome }) => kind === 'HOLDING' && outcome === 'LOST');
  return {
    status: answer.status,
    reason: asked.reason === undefined ? undefined : answer.reason,
    holders: answer.holders.map(spell).sort(),
    announced: answer.announced.map(({ body }) => body).sort(),
    wider: asked.wider === undefined ? undefined : wider?.body,
    confidence: asked.confidence === undefined ? undefined : [...new Set(answer.holders.map(({ confidence }) => confidence))].join(', '),
  };
}

/** What the case expects, in the same words. */
export const expectedOf = ({ status, reason, holders = [], announced = [], wider, confidence }: Case) =>
  ({ status, reason, holders: [...holders].sort(), announced: [...announced].sort(), wider, confidence });

function spell({ body, share, performer }: Held): string {
  const part = share === undefined || compare(share, ONE) === 0 ? '' : ` ${writeRatio(share)}`;
  return `${body}${part}${performer === undefined ? '' : ` > ${performer}`}`;
}
