import { changesSince, holdHead, readChanges, type KeptAct } from '@feder/db';
import { advance, headOf, impactKey, simulate, type Day, type Impact, type Resolution, type Seq, type World } from '@feder/domain';
import { createHash } from 'node:crypto';
import { FederError } from '../errors.ts';
import { refusedBy } from '../simulate.ts';
import type { Scene } from './act.ts';
import type { DraftFile } from './file.ts';

/** The world with every commit up to now. The head is held: it stays the newest until this transaction ends. */
export async function worldAtHead({ feder, tx, world: id }: Pick<Scene, 'feder' | 'tx' | 'world'>): Promise<{ world: World; seq: Seq }> {
  const seq = await holdHead(tx);
  const known = feder.worlds[id].world;
  const missed = await changesSince(tx, headOf(known)?.seq ?? (0 as Seq));
  return { world: (await readChanges(tx, id, missed)).reduce(advance, known), seq };
}

/** The text of a draft as the act that it would become. */
export const resolutionOf = ({ draft, text }: DraftFile, { id, label, adopted, places }: { id: string; label: string; adopted: Day; places: Resolution['consenting'] }): Resolution =>
  ({ id, board: draft.board, label, textVersion: text.version, rank: text.rank, adopted, effect: text.effect, ...(places ? { consenting: places } : {}), clauses: text.clauses as unknown as Resolution['clauses'] });

/** What the text would change now. @throws FederError REFUSED where a clause cannot be written */
export function effectOf(world: World, file: DraftFile, on: Day): Impact {
  const simulated = simulate(world, resolutionOf(file, { id: 'entwurf-ohne-nummer', label: file.draft.title.de, adopted: on, places: undefined }));
  if (simulated.outcome === 'REFUSED') throw refusedBy(simulated.refusals, { lang: 'de', clauses: file.text.clauses });
  return simulated.impact;
}

/** Two effects with one digest say the same difference. */
export const digestOf = (impact: Impact): string => createHash('sha256').update(impactKey(impact)).digest('hex');

/** Whether the effect that was last shown for this text is the one that head gives. @throws FederError CONFLICT where it is not */
export function refuseStale(shown: readonly KeptAct<'impact'>[], { text }: DraftFile, digest: string): void {
  const last = shown.filter(({ version }) => version === text.version).at(-1);
  if (last?.digest === digest) return;
  const found = last ? 'Die Wirkung der Vorlage hat sich geändert, seit sie gezeigt wurde. / The effect of the draft has changed since it was shown.' : 'Die Wirkung dieser Textfassung wurde noch nicht gezeigt. / The effect of this text was not shown yet.';
  throw new FederError('CONFLICT', `${found} Prüfen Sie die Wirkung erneut. / Weigh it again.`, [{ field: 'draft', expected: 'an effect that is not stale', got: last?.digest ?? null }]);
}
