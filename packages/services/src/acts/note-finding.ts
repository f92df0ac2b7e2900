import { acts } from '@feder/contract/schemas';
import type { Acts, BoardId, Finding } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { findingsAt } from '../books.ts';
import { closersOf } from '../closers.ts';
import { FederError, unknown } from '../errors.ts';
import { headSeq } from '../feder.ts';
import { done, verb, type Scene } from './act.ts';

async function findingOf({ feder, world, on }: Scene, id: string): Promise<Finding> {
  const loaded = feder.worlds[world];
  const found = (await findingsAt(loaded, { on, at: headSeq(loaded) })).find((finding) => finding.id === id);
  if (!found) throw unknown('finding', id, 'a finding of that day, see /api/v1/findings');
  return found;
}

type Note = Omit<Acts['findingNote'], 'id' | 'office' | 'day'>;
const noted = ({ by, on }: Scene, note: Note) => {
  const id = `vermerk-${randomUUID()}`;
  return { done: done(id, note.kind), acts: { findingNote: [{ id, ...note, office: by, day: on }] } };
};

/** Befund zur Kenntnis nehmen, or open it again. */
export const noteFinding = verb({
  action: 'note-finding', input: acts.noteFinding, about: () => ({ board: null }),
  run: async (scene, { finding, kind, note }) => {
    await findingOf(scene, finding);
    return noted(scene, { finding, kind, note, until: null, board: null });
  },
});

/** Befund zurückstellen, until a day: by a board that could close it, or by the registrar. */
export const waiveFinding = verb({
  action: 'waive-finding', input: acts.waiveFinding, about: (_scene, { board }) => ({ board: board as BoardId | null }),
  run: async (scene, { finding: id, note, board, until }) => {
    if (until <= scene.on) throw new FederError('INVALID', `until: expected a day after ${scene.on}; got ${until}.`, [{ field: 'until', expected: `later than ${scene.on}`, got: until }]);
    const finding = await findingOf(scene, id);
    if (board !== null && !closes(scene, finding, board)) throw new FederError('FORBIDDEN', 'Dieses Gremium kann über den Befund nicht entscheiden und stellt ihn nicht zurück. / This board cannot decide on the finding and does not set it aside.', [{ field: 'board', expected: 'a board that could close it, or none', got: board }]);
    return noted(scene, { finding: id, kind: 'WAIVE', note, until, board: board as BoardId | null });
  },
});

function closes({ feder, world, on }: Scene, { cells }: Finding, board: string): boolean {
  const loaded = feder.worlds[world];
  const [run] = cells;
  const place = run?.places[0]?.from;
  return run?.role != null && place !== undefined && closersOf(loaded, run.subject, run.role, place, { on, at: headSeq(loaded) }, 'de').some(({ id }) => id === board);
}
