import type { DraftView } from '@feder/contract/schemas';
import { readTogether } from '@feder/db';
import type { Clause, DraftId, WorldId } from '@feder/domain';
import { isDeepStrictEqual } from 'node:util';
import type { DraftFile } from '../acts/file.ts';
import { isOver, silent } from '../acts/hearing.ts';
import type { Feder } from '../feder.ts';
import type { OfficeNames } from './view-board.ts';

type Words = DraftView['clauses'][number]['words'];

/** What was gathered before the vote: statements, hearings, attachments, amendments. */
export async function viewPreparation({ db, today }: Feder, world: WorldId, { draft, texts, steps }: DraftFile, names: OfficeNames, wordsOf: (clause: Clause) => Words): Promise<Pick<DraftView, 'statements' | 'hearings' | 'attachments' | 'amendments'>> {
  const mine = { draft: draft.id as DraftId };
  const { statements, hearings, attachments, amendments, runs } = await readTogether(db, world, {
    statements: { kind: 'statement', where: mine }, hearings: { kind: 'hearing', where: mine }, attachments: { kind: 'attachment', where: mine }, amendments: { kind: 'amendment', where: mine }, runs: { kind: 'amendmentRun' },
  });
  const nameOf = (office: string) => names.get(office) ?? { de: office, en: office };
  const on = steps.at(-1)?.day ?? today();
  return {
    statements: statements.map(({ office, position, text, seq }) => ({ office, officeName: nameOf(office), position, text, seq })),
    hearings: hearings.map((hearing) => ({
      due: hearing.due, over: isOver(hearing, statements, on > today() ? on : today()), asked: hearing.asked.map((office) => ({ office, name: nameOf(office), answered: !silent(hearing, statements).includes(office) })),
    })),
    attachments: attachments.map(({ id, name, type, size, hash, office }) => ({ id, name, type, size, hash, office })),
    amendments: amendments.map(({ id, n, version, office, reasons, clauses }) => {
      const before = texts.find((text) => text.version === version)?.clauses ?? [];
      const changed = clauses.filter((clause) => !before.some((each) => isDeepStrictEqual(each, clause)));
      const decided = runs.find(({ amendment }) => amendment === id);
      return { id, n, version, officeName: nameOf(office), reasons, words: changed.map((clause) => ({ number: clause.number, sentence: wordsOf(clause) })), run: decided ? { outcome: decided.outcome, reason: decided.reason } : null };
    }),
  };
}
