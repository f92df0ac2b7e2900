import type { Held, Query } from '../answer.ts';
import { levelOf, type Ars } from '../ars.ts';
import { covers } from '../day.ts';
import type { WorldFacts } from '../facts.ts';
import type { SubjectId } from '../ids.ts';
import { dutiesOf } from '../matrix/duties.ts';
import type { DutyKind } from '../matrix/duty.ts';
import { writeRatio } from '../ratio.ts';
import { roles } from '../rules.ts';
import { knows } from '../seq.ts';
import type { World } from '../world/projection.ts';
import { oracleOn } from './oracle.ts';

type Clocks = Pick<Query, 'on' | 'at'>;
type Line = { subject: SubjectId; role: Query['role'] };

/** The cells of a subject that day, read from the facts: none where it is not in force, or a group. */
function cellsOf(facts: WorldFacts, subject: SubjectId, { on, at }: Clocks): Ars[] {
  const isHere = (row: WorldFacts['subject' | 'territory'][number]): boolean => covers(row.valid, on) && knows(row.known, at);
  const record = facts.subject.find((row) => row.id === subject && isHere(row));
  if (!record || record.kind === 'GROUP') return [];
  return facts.territory.filter((row) => isHere(row) && row.cell && levelOf(row.id) === record.cellLevel).map(({ id }) => id).sort();
}

export const allLines = (facts: WorldFacts): Line[] => [...new Set(facts.subject.map(({ id }) => id))].flatMap((subject) => roles.map((role) => ({ subject, role })));

const written = ({ subject, role }: Line, place: Ars, kind: DutyKind, { body, share, performer, formerly, confidence, accepted }: Held, status: string): string =>
  [subject, role, place, kind, kind === 'BEARS' ? body : performer, status, body, share ? writeRatio(share) : '', performer ?? '', [...(formerly ?? [])].sort().join('+'), confidence, accepted ?? ''].join(' ');

/** What each body is said to hold, cell by cell. */
export function dutiesSaid(world: World, facts: WorldFacts, clocks: Clocks): string[] {
  const bodies = new Set(facts.body.map(({ id }) => id));
  return [...bodies].flatMap((body) => dutiesOf(world, { body, ...clocks }).duties.flatMap(({ subject, role, kind, runs }) => {
    const cells = cellsOf(facts, subject, clocks);
    return runs.flatMap(({ from, to, status, reason, held }) => cells.filter((place) => from <= place && place <= to).flatMap((place) => held.map((each) => written({ subject, role }, place, kind, each, `${status}/${reason ?? ''}`))));
  }));
}

/** Whom the oracle names, asked in every cell of some lines. */
export const dutiesAsked = (facts: WorldFacts, lines: readonly Line[], { on, at }: Clocks): string[] =>
  lines.flatMap((line) => cellsOf(facts, line.subject, { on, at }).flatMap((place) => {
    const { status, reason, holders } = oracleOn(facts, { ...line, place, on, at });
    return holders.flatMap((held) => [
      written(line, place, 'BEARS', held, `${status}/${reason ?? ''}`),
      ...(held.performer ? [written(line, place, 'PERFORMS', held, `${status}/${reason ?? ''}`)] : []),
    ]);
  }));
