import type { WireFinding } from '@feder/contract/schemas';
import { readTogether } from '@feder/db';
import { findingStateOf, type WorldId } from '@feder/domain';
import type { Clocks } from '../clocks.ts';
import type { Feder } from '../feder.ts';

/** What was said to findings by a day, as far as it is known: asked by the id of each. */
export async function notesOn({ db }: Pick<Feder, 'db'>, world: WorldId, clocks: Clocks): Promise<(finding: string) => Pick<WireFinding, 'state' | 'notes'>> {
  const { notes, offices } = await readTogether(db, world, { notes: { kind: 'findingNote' }, offices: { kind: 'office' } });
  const byFinding = Map.groupBy(notes, ({ finding }) => finding);
  const names = new Map(offices.map(({ id, name }) => [id, name]));
  return (finding) => {
    const mine = (byFinding.get(finding) ?? []).filter(({ day, seq }) => day <= clocks.on && seq <= clocks.at);
    return { state: findingStateOf(mine, clocks), notes: mine.map(({ kind, note, until, office, day, seq }) => ({ kind, note, until, office, officeName: names.get(office) ?? { de: office, en: office }, day, seq })) };
  };
}
