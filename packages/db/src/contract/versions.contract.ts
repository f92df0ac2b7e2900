import { asSeq, knows, type Seq, type Subject, type WorldFacts } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '../index.ts';
import { commit, commitSmall } from '../testing/commit.ts';
import type { Engine } from '../testing/engines.ts';
import { subject } from '../testing/facts.ts';

const summaryAt = ({ subject: subjects }: WorldFacts, at: Seq) => subjects.filter(({ known }) => knows(known, at)).map(({ id, summary }: Subject) => `${id}: ${summary?.de ?? ''}`);
const renamed = (de: string) => ({ ...subject('e-akte'), summary: { de, en: de } });

export function versionsContract(engine: Engine): void {
  describe('a correction', () => {
    it('closes a version and opens the next, and each commit keeps what it knew', async () => {
      const db = await engine.fresh();
      await commitSmall(db);
      await commit(db, { close: [{ kind: 'subject', id: 'e-akte', version: 1 }], open: { subject: [renamed('zweite')] } });
      await commit(db, { close: [{ kind: 'subject', id: 'e-akte', version: 2 }], open: { subject: [renamed('dritte')] } });
      const facts = await loadFacts(db, 'real');
      expect(facts.subject.map(({ version, known }) => [version, known])).toEqual([[1, { from: 1, to: 2 }], [2, { from: 2, to: 3 }], [3, { from: 3, to: null }]]);
      expect([0, 1, 2, 3, 4].map((at) => summaryAt(facts, asSeq(at)))).toEqual([[], ['e-akte: '], ['e-akte: zweite'], ['e-akte: dritte'], ['e-akte: dritte']]);
    });

    it('is refused for a version that somebody else has closed, and leaves nothing', async () => {
      const db = await engine.fresh();
      await commitSmall(db);
      const correct = (de: string) => commit(db, { close: [{ kind: 'subject', id: 'e-akte', version: 1 }], open: { subject: [renamed(de)] } });
      const results = await Promise.allSettled([correct('eine'), correct('andere')]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find((result) => result.status === 'rejected')?.reason).toMatchObject({ code: 'NOT_OPEN' });
      const { subject: subjects, commits } = await loadFacts(db, 'real');
      expect([subjects.length, commits.length]).toEqual([2, 2]);
    });

    it('is refused for a version that was never written', async () => {
      const db = await engine.fresh();
      await commitSmall(db);
      await expect(commit(db, { close: [{ kind: 'subject', id: 'e-akte', version: 7 }] })).rejects.toThrow('subject "e-akte" version 7 is not open in real');
    });

    it('can withdraw a record without a successor', async () => {
      const db = await engine.fresh();
      await commitSmall(db);
      await commit(db, { close: [{ kind: 'assignment', id: 'regel', version: 1 }] });
      expect((await loadFacts(db, 'real')).assignment.map(({ known }) => known)).toEqual([{ from: 1, to: 2 }]);
    });
  });
}
