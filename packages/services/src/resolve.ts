import { wireAnswer, type WireResolved, type WireWhyNot } from '@feder/contract/schemas';
import { explainWhyNot, resolve, everyVersionOf, whyNot, type Answer, type Ars, type BodyId, type Query, type Role, type SubjectId, type WorldId } from '@feder/domain';
import { readClocks, type ClockInput } from './clocks.ts';
import { unknown } from './errors.ts';
import type { Feder, LoadedWorld } from './feder.ts';
import type { Lang } from './names.ts';

export type Question = { subject: SubjectId; place: Ars; world: WorldId } & ClockInput;

/** Refuses a subject that was never recorded, and a group. */
export function knownSubject({ world }: Pick<LoadedWorld, 'world'>, subject: SubjectId): void {
  if (!everyVersionOf(world, 'subject', subject).some(({ kind }) => kind !== 'GROUP')) throw unknown('subject', subject, 'the id of a recorded service, initiative or component, see /api/v1/subjects');
}

/** Refuses a subject, a place or a body that was never recorded. One that is not in force that day has an answer. */
export function knownThings({ world }: LoadedWorld, { subject, place, not }: Pick<Question, 'subject' | 'place'> & { not?: BodyId | undefined }): void {
  knownSubject({ world }, subject);
  if (everyVersionOf(world, 'territory', place).length === 0) throw unknown('place', place, 'the key of a recorded place, see /api/v1/territories');
  if (not !== undefined && everyVersionOf(world, 'body', not).length === 0) throw unknown('not', not, 'the id of a recorded body, see /api/v1/bodies');
}

/** Who is responsible: one role of one subject at one place, at both clocks; and where a body is named, why that one is not. */
export function resolveOne(feder: Feder, { role, not, lang, ...question }: Question & { role: Role; not?: BodyId | undefined; lang: Lang }): WireResolved {
  const loaded = feder.worlds[question.world];
  knownThings(loaded, { ...question, not });
  const query = { subject: question.subject, role, place: question.place, ...readClocks(feder, loaded, question) };
  const answer = resolve(loaded.world, query);
  return { ...wireAnswer(answer), ...(not === undefined ? {} : { whyNot: toldWhyNot(loaded, query, answer, not, lang) }) };
}

/** Warum nicht: the reasons as data and in words. The body is a recorded one. */
export function toldWhyNot({ world }: LoadedWorld, query: Query, answer: Answer, body: BodyId, lang: Lang): WireWhyNot {
  const { reasons } = whyNot(world, query, answer, body);
  return { body, reasons, explanation: explainWhyNot(world, query, answer, { body, reasons }, lang) };
}
