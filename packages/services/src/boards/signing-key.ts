import { signingKey } from '@feder/db';
import type { Feder } from '../feder.ts';

/** The key of this database's cookies, read when somebody first brings one. */
export function signingKeyOf({ db }: Pick<Feder, 'db'>): () => Promise<string> {
  let key: Promise<string> | undefined;
  return () => (key ??= signingKey(db));
}
