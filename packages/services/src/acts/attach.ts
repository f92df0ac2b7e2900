import { acts } from '@feder/contract/schemas';
import { keepContent } from '@feder/db';
import type { DraftId } from '@feder/domain';
import { createHash, randomUUID } from 'node:crypto';
import { done, verb } from './act.ts';
import { aboutDraft } from './file.ts';

/** Anlage beifügen: the file is kept by its hash, and the hash stands in the chain. */
export const attach = verb({
  action: 'attach', input: acts.attach, about: aboutDraft,
  run: async ({ tx, by }, { draft, name, type, content }, { file }) => {
    const bytes = Buffer.from(content, 'base64');
    const hash = createHash('sha256').update(bytes).digest('hex');
    await keepContent(tx, hash, content);
    const id = `anlage-${randomUUID()}`;
    return { done: done(id, file.state), acts: { attachment: [{ id, draft: draft as DraftId, name, type, size: bytes.length, hash, office: by }] } };
  },
});
