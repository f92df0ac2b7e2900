import type { AnswersPage } from '@feder/contract/schemas';
import { contains, nearestRecord, recordAt, recordsAt, type Ars, type Role, type SubjectId } from '@feder/domain';
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
