import { correctionInput, type CorrectionReceipt } from '@feder/contract/schemas';
import { insertCorrectionRequest, transact } from '@feder/db';
import { asSeq } from '@feder/domain';
import { randomUUID } from 'node:crypto';
import { permit, type Actor } from './actor.ts';
import { FederError } from './errors.ts';
import { headSeq, type Feder } from './feder.ts';
import { knownThings } from './resolve.ts';

/** "Stimmt nicht?": takes a hint on one answer. It changes no fact; it is how an unverified one becomes confirmed later. */
export async function requestCorrection(feder: Feder, actor: Actor, input: unknown): Promise<CorrectionReceipt> {
  permit(actor, 'request-correction');
  const parsed = correctionInput.safeParse(input);
  if (!parsed.success) throw invalid(parsed.error.issues);
  const { email, ...hint } = parsed.data;
  const loaded = feder.worlds[hint.world];
  knownThings(loaded, hint);
  if (hint.at > headSeq(loaded)) throw new FederError('INVALID', `at: ${hint.at} lies in the future.`, [{ field: 'at', expected: `a commit up to ${headSeq(loaded)}`, got: String(hint.at) }]);
  return transact(feder.db, async (tx) => {
    const id = randomUUID();
    const commit = await insertCorrectionRequest(tx, { ...hint, id, at: asSeq(hint.at), ...(email ? { contact: email } : {}) }, actor);
    return { id, seq: commit.seq, receivedAt: commit.at };
  });
}

/** The issues of a parse as errors of fields. */
export function invalid(issues: readonly { path: PropertyKey[]; message: string; input?: unknown; keys?: string[] }[]): FederError {
  const errors = issues.flatMap((issue) => {
    const fields = issue.keys ?? [issue.path.join('.') || 'body'];
    return fields.map((field) => ({ field, expected: issue.keys ? 'no such field' : issue.message.replace(/^Expected /, '').replace(/\.$/, ''), got: null }));
  });
  return new FederError('INVALID', errors.map(({ field, expected }) => `${field}: expected ${expected}.`).join(' '), errors);
}
