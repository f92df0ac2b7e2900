import type { ChangeList } from '@feder/contract/schemas';
import { changesSince, head } from '@feder/db';
import { asSeq } from '@feder/domain';
import { FederError } from '../errors.ts';
import type { Feder } from '../feder.ts';

const MOST = 1000;

/** The feed: every commit after a place in the order, who did it and what it touched. `next` is where to go on. */
export async function listChanges({ db }: Pick<Feder, 'db'>, asked: { after: string; limit: string }): Promise<ChangeList> {
  const limit = Number(asked.limit);
  if (limit < 1 || limit > MOST) throw new FederError('INVALID', `limit: expected 1 to ${MOST}.`, [{ field: 'limit', expected: `1 to ${MOST}`, got: asked.limit }]);
  const all = await changesSince(db, asSeq(Number(asked.after)));
  const items = all.slice(0, limit).map(({ seq, at, world, kind, actor, touched }) => ({ seq, at, world, kind, actor: { ...actor }, touched: touched.map(({ op, kind: what, id, version }) => ({ op, kind: what, id, version })) }));
  return { items, head: (await head(db)).seq, next: all.length > limit ? items.at(-1)?.seq ?? null : null };
}
