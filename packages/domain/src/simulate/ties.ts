import type { Held } from '../answer.ts';
import { later, sooner, type Day } from '../day.ts';
import type { Ground } from '../matrix/ground.ts';
import type { BodyId } from '../ids.ts';
import { nameOf, type CellAnswer, type Interned } from '../matrix/interned.ts';
import { joins } from '../matrix/joining.ts';
import type { LinePainter, Painted } from '../matrix/line-painter.ts';
import type { Line } from '../matrix/line.ts';
import { segmentsOf, stretchesOf, type Stretch } from '../matrix/segments.ts';
import type { Assignment } from '../rules.ts';
import { grown } from './grouped.ts';
import type { Counted } from './idle.ts';

/** A line, and how many cells each thing was said of by which it is answered. */
export type Noticed = { painted: Painted; said: () => Iterable<Counted> };

/** What a tie makes of the answers that were given before, by number, as they are asked for: 0 where that is not known yet, NONE where they are no part of it, else the number of the new answer, counted from 1 on. */
type Tie = { rival: Held; isFirst: boolean; named: readonly BodyId[]; made: Int32Array };

const NONE = -1;

const ties = new WeakMap<Interned, Map<string, Tie>>();
const groupsKnown = new WeakMap<Line, readonly (readonly Stretch[])[]>();

/**
 * A line after a rule was added that is as strong as one by which a function answers: every holder of the function stands against those whom the rule names,
 * each in its own cell (§3.7). One such cell is asked, the others are put together; all other cells are painted. Null where more was written than such a rule.
 */
export function paintTies(ground: Ground, answers: Interned, before: Painted, after: LinePainter, rule: Assignment | null, on: Day): Noticed | null {
  const { line } = after;
  if (!rule || !joins(rule, line)) return null;
  const named = rule.holders.flatMap((holder) => ('body' in holder ? [holder.body] : []));
  if (named.length < rule.holders.length) return null;
  const counts = (cell: number): boolean => standingAgainst(named, answers.all[before.answer[cell] as number]) !== null;
  const [answer, rest, said] = [before.answer.slice(), new Uint8Array(ground.places.length).fill(1), [] as Counted[]];
  let { from, until } = before;
  for (const group of groupsOf(ground, line)) {
    const first = firstOfMany(group, before.answer, counts);
    if (first === null) continue;
    const asked = after.ask(on, first);
    const tie = tieIn(answers, named, standingAgainst(named, answers.all[before.answer[first] as number]) as Held, asked.answer);
    if (!tie) continue;
    let cells = 0;
    for (const stretch of group) for (let cell = stretch.from; cell < stretch.to; cell++) {
      const was = before.answer[cell] as number;
      const made = tie.made[was] || put(answers, tie, was);
      if (made === NONE) continue;
      answer[cell] = made - 1;
      rest[cell] = 0;
      cells += 1;
    }
    from = later(from, asked.said.span.from);
    until = sooner(until, asked.said.span.to);
    said.push([asked.said, cells]);
  }
  if (said.length === 0) return null;
  const stretches = stretchesOf(rest);
  const asked = after.paint(on, stretches);
  for (const each of stretches) answer.set(asked.answer.subarray(each.from, each.to), each.from);
  return { painted: { answer, bare: asked.bare, from: later(from, asked.from), until: sooner(until, asked.until), said: null }, said: () => [...said, ...(asked.said?.counts() ?? [])] };
}

/** Whoever answers alone, by nothing but a rule that names it, and is not named itself. */
function standingAgainst(named: readonly BodyId[], answer: CellAnswer | undefined): Held | null {
  const held = answer?.status === 'UNIQUE' ? answer.holders[0] : undefined;
  return held && !named.includes(held.body) && held.via.length === 0 && held.accepted === undefined && !held.share && !held.performer && !held.formerly ? held : null;
}

/** Cells in which the same rules stand, whoever holds the functions that they name. */
function groupsOf(ground: Ground, line: Line): readonly (readonly Stretch[])[] {
  const known = groupsKnown.get(line);
  if (known) return known;
  const functions = [...new Set([...line.functions.values()].flatMap((some) => [...some]))].filter((fn) => !ground.profileOf(fn).even);
  const kinds = ground.kindsBy(functions, line.byStatus);
  const groups = new Map<string, Stretch[]>();
  for (const { from, to, zone } of segmentsOf(ground, line.keys)) {
    for (let start = from; start < to;) {
      let end = start + 1;
      while (end < to && kinds?.[end] === kinds?.[start] && ground.alone[end] === ground.alone[start]) end += 1;
      const sign = `${zone?.sign ?? ''} ${kinds?.[start] ?? 0}`;
      if (ground.alone[start] === 0) groups.set(sign, [...(groups.get(sign) ?? []), { from: start, to: end }]);
      start = end;
    }
  }
  const made = [...groups.values()];
  groupsKnown.set(line, made);
  return made;
}

/** The first cell of a group that is as asked for, where it is not answered alike all over. */
function firstOfMany(group: readonly Stretch[], answer: Int32Array, counts: (cell: number) => boolean): number | null {
  let first: number | null = null;
  for (const { from, to } of group) for (let cell = from; cell < to; cell++) {
    if (first !== null && answer[cell] !== answer[first]) return first;
    if (first === null && counts(cell)) first = cell;
  }
  return null;
}

/** The tie that a cell shows in which somebody answered alone before: that body and another, each as it was named. */
function tieIn(answers: Interned, named: readonly BodyId[], was: Held, number: number): Tie | null {
  const now = answers.all[number];
  if (now?.status !== 'CONFLICT' || now.reason || now.holders.length !== 2) return null;
  const at = now.holders.findIndex((held) => nameOf(held) === nameOf(was));
  const rival = now.holders[1 - at];
  if (at === -1 || !rival) return null;
  const [known, key] = [ties.get(answers) ?? new Map<string, Tie>(), [at, nameOf(rival), ...named].join(' ')];
  const tie = known.get(key) ?? { rival, isFirst: at === 1, named, made: new Int32Array(0) };
  ties.set(answers, known.set(key, tie));
  return tie;
}

/** Looks what a tie makes of an answer. */
function put(answers: Interned, tie: Tie, was: number): number {
  const { rival, isFirst, named } = tie;
  const held = standingAgainst(named, answers.all[was]);
  const isPart = held !== null && held.body !== rival.body;
  if (was >= tie.made.length) tie.made = grown(tie.made, was);
  return (tie.made[was] = isPart ? answers.numberOf({ status: 'CONFLICT', holders: isFirst ? [rival, held] : [held, rival], announced: [] }) + 1 : NONE);
}
