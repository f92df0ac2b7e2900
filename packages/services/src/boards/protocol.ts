import type { Chain, ChainQuery, Protocol, ProtocolQuery } from '@feder/contract/schemas';
import { head, readActs, readChainLines, readProtocol } from '@feder/db';
import { worldIds } from '@feder/domain';
import type { Feder } from '../feder.ts';

/** Prüfprotokoll: who committed what and when, the newest first. */
export async function protocolOf({ db }: Pick<Feder, 'db'>, { world, before, limit }: ProtocolQuery): Promise<Protocol> {
  const { entries, total } = await readProtocol(db, { world: world ?? null, before: before ?? null, limit: limit + 1 });
  const offices = new Map<string, Protocol['items'][number]['actor']['name']>();
  for (const each of worldIds) for (const { id, name } of await readActs(db, each, 'office')) offices.set(id, name);
  const { seq, at, hash } = await head(db);
  const shown = entries.slice(0, limit);
  return {
    items: shown.map(({ actor, ...entry }) => ({ ...entry, actor: { ...actor, name: offices.get(actor.id) ?? null } })),
    head: { seq, at, hash }, total, next: entries.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  };
}

/** The chain itself, a part at a time: whoever has all of it can check every hash without us. */
export async function chainAfter({ db }: Pick<Feder, 'db'>, { after, limit }: ChainQuery): Promise<Chain> {
  const [seq = 0, n = 0] = after.split('.').map(Number);
  return readChainLines(db, { seq, n }, limit);
}
