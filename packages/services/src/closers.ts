import type { AnswersPage } from '@feder/contract/schemas';
import { contains, nearestRecord, recordAt, recordsAt, type Ars, type BoardId, type Finding, type Role, type SubjectId } from '@feder/domain';
import type { Clocks } from './clocks.ts';
import type { LoadedWorld } from './feder.ts';
import type { Lang } from './names.ts';

/** The boards whose recorded competence covers this role of the subject here: they could decide who it is. */
export function closersOf({ world }: LoadedWorld, subject: SubjectId, role: Role, place: Ars, clocks: Clocks, lang: Lang): AnswersPage['closers'] {
  const line = new Set<SubjectId>();
  for (let id: SubjectId | null = subject; id !== null && !line.has(id); id = nearestRecord(world, 'subject', id, clocks)?.parent ?? null) line.add(id);
  const status = new Set(recordsAt(world, 'statusHolding', clocks).filter((holding) => holding.place === place).map((holding) => holding.status));
  const boards = recordsAt(world, 'competence', clocks)
    .filter(({ scope, subject: about, roles }) => line.has(about) && roles.includes(role)
      && scope.within.some((key) => contains(key, place)) && !scope.except?.some((key) => contains(key, place)) && (scope.status === undefined || status.has(scope.status)))
    .map((competence) => competence.board);
  return [...new Set(boards)].flatMap((id) => {
    const board = recordAt(world, 'board', id, clocks);
    return board ? [{ id, name: board.name[lang], summary: board.summary[lang] }] : [];
  });
}

/** The boards that decided what a finding is about, in its order: the rules that its mend would end or change, else those that it rests on. */
export function boardsBehind({ world }: LoadedWorld, { mend, facts }: Pick<Finding, 'mend' | 'facts'>, clocks: Clocks): BoardId[] {
  const refs = mend.act === 'END' ? mend.targets : mend.act === 'AMEND' ? [mend.target] : facts;
  return refs.flatMap(({ kind, id }) => {
    const rule = kind === 'assignment' || kind === 'delegation' ? nearestRecord(world, kind, id, clocks) : undefined;
    const clause = kind === 'clause' ? id : rule && 'clause' in rule.origin ? rule.origin.clause : undefined;
    const board = clause === undefined ? undefined : nearestRecord(world, 'clause', clause, clocks)?.board;
    return board === undefined ? [] : [board];
  });
}

/** Of the boards that could decide those first that decided before: a draft begins with the first. */
export const makersFirst = (closers: AnswersPage['closers'], makers: readonly string[]): AnswersPage['closers'] => {
  const first = closers.filter(({ id }) => makers.includes(id)).sort((a, b) => makers.indexOf(a.id) - makers.indexOf(b.id));
  return [...first, ...closers.filter((board) => !first.includes(board))];
};
