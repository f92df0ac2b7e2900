import { readAct, readContent } from '@feder/db';
import type { WorldId } from '@feder/domain';
import { unknown } from '../errors.ts';
import type { Feder } from '../feder.ts';

/** An attachment to be saved: its name, its media type and its bytes. */
export async function readAttachment({ db }: Pick<Feder, 'db'>, id: string, world: WorldId): Promise<{ name: string; type: string; hash: string; bytes: Uint8Array<ArrayBuffer> }> {
  const found = await readAct(db, world, 'attachment', id);
  if (!found) throw unknown('id', id, 'an attachment of this world; a draft names its own');
  const content = await readContent(db, found.hash);
  if (content === undefined) throw new Error(`Attachment ${id} has no content ${found.hash}. Both are written in one transaction.`);
  return { name: found.name, type: found.type, hash: found.hash, bytes: new Uint8Array(Buffer.from(content, 'base64')) };
}
