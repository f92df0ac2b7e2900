import { wireAnswer, type WireAnswer } from '@feder/contract/schemas';
import { resolve, type Ars, type Role, type SubjectId, type WorldId } from '@feder/domain';
import { readClocks, type ClockInput } from './clocks.ts';
import { unknown } from './errors.ts';
import type { Feder, LoadedWorld } from './feder.ts';

export type Question = { subject: SubjectId; place: Ars; world: WorldId } & ClockInput;

/** Refuses a subject or a place that was never recorded. One that is not in force that day has an answer. */
export function knownThings({ facts }: LoadedWorld, { subject, place }: Pick<Question, 'subject' | 'place'>): void {
  if (!facts.subject.some((record) => record.id === subject && record.kind !== 'GROUP')) throw unknown('subject', subject, 'the id of a recorded service, initiative or component, see /api/v1/subjects');
  if (!facts.territory.some((record) => record.id === place)) throw unknown('place', place, 'the key of a recorded place, see /api/v1/territories');
}

/** Who is responsible: one role of one subject at one place, at both clocks. */
export function resolveOne(feder: Feder, { role, ...question }: Question & { role: Role }): WireAnswer {
  const loaded = feder.worlds[question.world];
  knownThings(loaded, question);
  const clocks = readClocks(feder, loaded, question);
  return wireAnswer(resolve(loaded.world, { subject: question.subject, role, place: question.place, ...clocks }));
}
