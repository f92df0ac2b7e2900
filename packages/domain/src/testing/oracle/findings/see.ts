import { levelOf, type Ars } from '../../../ars.ts';
import type { Step } from '../../../answer.ts';
import type { Day } from '../../../day.ts';
import type { WorldFacts } from '../../../facts.ts';
import type { SubjectId } from '../../../ids.ts';
import type { Role } from '../../../rules.ts';
import type { Seq } from '../../../seq.ts';
import { chainOf, inForce, type Ask } from '../ask.ts';
import { answerCell, type CellAnswer } from '../cell.ts';
import { answerMerged, linesOf } from '../merged.ts';

export type Cell = { subject: SubjectId; role: Role | null; place: Ars };
export type Clocks = { on: Day; at: Seq };

/** A cell as it is answered: once, or for a merged municipality in each of its lines. */
export type Seen = { ask: Ask; lines: { ask: Ask; answer: CellAnswer }[]; answer: CellAnswer };

/** Every cell of the day, for the roles that any record names. */
export function cellsOn(facts: WorldFacts, clocks: Clocks): (Cell & { role: Role })[] {
  const roles = [...new Set([...facts.assignment.map(({ role }) => role), ...facts.expectation.map(({ role }) => role), ...facts.delegation.flatMap((one) => one.roles)])];
  const subjects = inForce(facts.subject, clocks).filter(({ kind }) => kind !== 'GROUP');
  return subjects.flatMap(({ id, cellLevel }) =>
    inForce(facts.territory, clocks).filter((place) => place.cell && levelOf(place.id) === cellLevel).flatMap((place) => roles.map((role) => ({ subject: id, role, place: place.id }))));
}

/** Null where there is no such cell that day. */
export function see(facts: WorldFacts, { subject, role, place }: Cell, { on, at }: Clocks): Seen | null {
  const record = inForce(facts.subject, { on, at }).find(({ id }) => id === subject);
  const there = inForce(facts.territory, { on, at }).some(({ id, cell }) => id === place && cell);
  if (role === null || !record || record.kind === 'GROUP' || record.cellLevel !== levelOf(place) || !there) return null;
  const ask: Ask = { facts, subject, chain: chainOf(facts, subject, { on, at }), role, place, predecessors: [], on, at };
  const lines = linesOf(ask, place).map((predecessors) => ({ ...ask, predecessors })).map((line) => ({ ask: line, answer: answerCell(line) }));
  return { ask, lines, answer: answerMerged(ask) };
}

export const steps = ({ trace }: CellAnswer): Step[] => trace.filter(({ of }) => of === undefined);

/** Steps of the cell's own line; none where supervision follows a body. */
export const ownLine = ({ trace }: CellAnswer): Step[] => (trace.every(({ of }) => of === undefined) ? trace : []);

export const isGround = ({ kind, outcome }: Step): boolean => kind === 'ASSIGNMENT' && ['WON', 'CO_GROUND', 'ADDED'].includes(outcome);
export const isAnswer = ({ status }: { status: string }): boolean => ['UNIQUE', 'JOINT', 'SET'].includes(status);
