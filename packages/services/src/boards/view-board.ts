import type { BoardView } from '@feder/contract/schemas';
import { readActs } from '@feder/db';
import { nearestRecord, seatsOn, writeTest, type BoardId, type WorldId } from '@feder/domain';
import { placeNamed } from '../acts/accede.ts';
import { findBoard, type BoardFile } from '../acts/standing.ts';
import { unknown } from '../errors.ts';
import { headSeq, type Feder } from '../feder.ts';
import { perCommit } from './per-commit.ts';

/** A board: its rule as formulas, and who holds which seat. */
export const viewBoard = (feder: Feder, id: string, world: WorldId): Promise<BoardView> => perCommit(feder, `board ${world} ${id} ${feder.today()}`, () => readView(feder, id, world));

async function readView(feder: Feder, id: string, world: WorldId): Promise<BoardView> {
  const on = feder.today();
  const record = nearestRecord(feder.worlds[world].world, 'board', id, { on, at: headSeq(feder.worlds[world]) });
  if (!record) throw unknown('id', id, 'a board of this world, see /api/v1/boards');
  const board = await findBoard(feder.db, world, id as BoardId, on);
  if (!board) throw unknown('id', id, 'a board whose rule of procedure is recorded, as those of the Planspiel are');
  const { procedure: { rule, parameters, inForceAt, noticeDays, matter, proxies = 0 } } = board;
  const names = await officeNames(feder, world);
  return {
    id, name: record.name, rule: { id: rule.id, name: rule.name, source: rule.evidence.paragraph ?? rule.evidence.source }, inForceAt, noticeDays, matter, proxies, votesAgain: rule.objections.some(({ decides }) => decides === 'AGAIN'),
    matters: Object.entries(rule.matters).map(([key, { name, majority }]) => ({ id: key, name, formula: { de: writeTest(rule, majority, 'de'), en: writeTest(rule, majority, 'en') } })),
    parameters: { ...parameters }, open: Object.values(rule.parameters).filter(({ evidence }) => evidence.confidence === 'UNVERIFIED').map(({ says }) => says),
    seats: viewSeats(board, names, placeNamed(feder.worlds[world].world, { on, at: headSeq(feder.worlds[world]) })), clerks: board.held.filter(({ kind }) => kind === 'CLERK').map(({ office }) => ({ office, name: names.get(office) ?? { de: office, en: office } })),
  };
}

export type OfficeNames = ReadonlyMap<string, { de: string; en: string }>;

export const officeNames = async ({ db }: Pick<Feder, 'db'>, world: WorldId): Promise<OfficeNames> => new Map((await readActs(db, world, 'office')).map(({ id, name }) => [id, name]));

/** Every seat by law, whoever holds it. */
export function viewSeats({ procedure, held }: BoardFile, names: OfficeNames, named: ReturnType<typeof placeNamed>): BoardView['seats'] {
  return seatsOn(procedure, []).map(({ id, group, voting, chair, benches }) => {
    const mine = held.filter(({ seat }) => seat === id);
    const holder = mine.find(({ deputy }) => !deputy);
    const of = procedure.rule.groups.find((each) => each.id === group);
    return {
      seat: id, group, name: of?.name ?? { de: group, en: group }, voting, chair, benches: [...benches], office: holder?.office ?? null, officeName: holder ? names.get(holder.office) ?? null : null,
      deputies: mine.filter(({ deputy }) => deputy).map(({ office }) => office), places: (holder?.places ?? []).map(named),
    };
  });
}

