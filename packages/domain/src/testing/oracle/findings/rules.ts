import type { Day } from '../../../day.ts';
import type { WorldFacts } from '../../../facts.ts';
import type { AssignmentId } from '../../../ids.ts';
import { sameAnswer } from '../equal.ts';
import { firstDay } from './days.ts';
import { found, type Mark } from './mark.ts';
import { cellsOn, isGround, see, steps, type Cell, type Clocks, type Seen } from './see.ts';

type Found = { mark: Mark; cell: Cell | null; since: Day | null };
type Whole = { cell: Cell; seen: Seen }[];

/** Rules that are used nowhere though they stand, and rules without which every answer would be the same. */
export function ruleMarks(facts: WorldFacts, clocks: Clocks, days: readonly Day[]): Found[] {
  const known = new Map<Day, Whole>();
  const whole = (on: Day): Whole => {
    const all = known.get(on) ?? cellsOn(facts, { ...clocks, on }).flatMap((cell) => {
      const seen = see(facts, cell, { ...clocks, on });
      return seen ? [{ cell, seen }] : [];
    });
    known.set(on, all);
    return all;
  };
  const state = (id: AssignmentId, on: Day) => stateOf(facts, id, { ...clocks, on }, whole(on));
  return [...new Set(facts.assignment.map(({ id }) => id))].flatMap((id) => {
    const now = state(id, clocks.on);
    if (now === null) return [];
    const since = firstDay(days, clocks.on, (day) => state(id, day)?.head === now.head);
    return now.cells.map((cell) => ({ mark: found(now.head, [id], { facts: [`assignment ${id}`], with: now.others.map((other) => `assignment ${other}`) }), cell, since }));
  });
}

type State = { head: 'SHADOWED' | 'REDUNDANT'; cells: Cell[]; others: string[] };

function stateOf(facts: WorldFacts, id: AssignmentId, clocks: Clocks, whole: Whole): State | null {
  const about = whole.map(({ cell, seen }) => ({ cell, mine: seen.lines.flatMap(({ answer }) => steps(answer)).filter(({ kind, fact }) => kind === 'ASSIGNMENT' && fact === id) }));
  const used = about.filter(({ mine }) => mine.some(isGround)).map(({ cell }) => cell);
  const lost = about.flatMap(({ cell, mine }) => mine.flatMap((step) => (step.outcome === 'LOST' ? [{ cell, to: step.to }] : [])));
  if (used.length === 0) return lost.length === 0 ? null : { head: 'SHADOWED', cells: lost.map(({ cell }) => cell), others: lost.map(({ to }) => to) };
  const without = { ...facts, assignment: facts.assignment.filter((rule) => rule.id !== id) };
  const then = (cell: Cell) => see(without, cell, clocks);
  const differs = ({ cell, seen }: Whole[number]) => !sameAnswer(then(cell)?.answer ?? { status: 'NOT_EXPECTED', holders: [] }, seen.answer);
  // Where it is used, its absence shows most often: those cells are asked first, and then all others.
  const first = whole.filter(({ cell }) => used.includes(cell));
  if (first.some(differs) || whole.some(differs)) return null;
  return { head: 'REDUNDANT', cells: used, others: used.flatMap((cell) => then(cell)?.lines.flatMap(({ answer }) => steps(answer).filter(isGround).map(({ fact }) => fact)) ?? []) };
}
