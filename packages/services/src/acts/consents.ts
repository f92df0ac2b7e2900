import { readAct, readActs } from '@feder/db';
import type { Change, Consent, DraftId, Opened } from '@feder/domain';
import type { Scene } from './act.ts';
import type { DraftFile } from './file.ts';

/** Einvernehmen: a body that has stated that it agrees consents to each clause of the act. */
export async function consentsIn({ tx, world, on }: Scene, { draft }: DraftFile, { commit, opened, sources = [] }: Change): Promise<Opened[]> {
  const bodies = new Set<string>();
  for (const { position, office } of await readActs(tx, world, 'statement', { draft: draft.id as DraftId })) {
    const body = (await readAct(tx, world, 'office', office))?.body;
    if (position === 'AGREES' && body) bodies.add(body);
  }
  const [source] = sources;
  if (!source) return [];
  return opened.filter(({ kind }) => kind === 'clause').flatMap(({ record }) => [...bodies].map((body): Opened => ({
    kind: 'consent',
    record: { id: `${record.id}.einvernehmen.${body}`, version: 1, known: { from: commit.seq, to: null }, valid: { from: on, to: null }, evidence: { source: source.id, confidence: 'CONFIRMED' }, basis: [], clause: record.id, body } as unknown as Consent,
  })));
}
