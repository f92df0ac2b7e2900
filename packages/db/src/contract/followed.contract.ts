import { advance, asId, asSeq, compileWorld, type World } from '@feder/domain';
import { describe, expect, it } from 'vitest';
import { changesSince, loadFacts, readChanges, type Database } from '../index.ts';
import { commit, commitSmall } from '../testing/commit.ts';
import type { Engine } from '../testing/engines.ts';
import { assignment, body, emptySeed, legalBasis, place, subject } from '../testing/facts.ts';

const bulletin = { id: asId<never>('amtsblatt'), title: { de: 'Amtsblatt', en: 'Bulletin' }, publisher: 'Land', state: '2026-02-01' };
const rule = (holder: string) => [assignment('regel', 'e-akte', holder)];

/** Commits that open, correct more than once, withdraw, enter a source, and touch only the other world. */
const commits: ((db: Database) => Promise<unknown>)[] = [
  commitSmall,
  (db) => commit(db, { open: { territory: [place('08111')], body: [body('stadt', '08111')] } }),
  (db) => commit(db, { close: [{ kind: 'assignment', id: 'regel', version: 1 }], open: { assignment: rule('bitbw') } }),
  (db) => commit(db, { world: 'planspiel', ranks: emptySeed().ranks, sources: emptySeed().sources, open: { subject: [subject('e-akte')] } }),
  (db) => commit(db, { sources: [bulletin], open: { legalBasis: [{ ...legalBasis('satzung'), evidence: { source: bulletin.id, confidence: 'CONFIRMED' } }] } }),
  (db) => commit(db, { close: [{ kind: 'assignment', id: 'regel', version: 2 }, { kind: 'body', id: 'stadt', version: 1 }], open: { assignment: rule('land') } }),
  (db) => commit(db, { close: [{ kind: 'assignment', id: 'regel', version: 3 }] }),
];

export function followedContract(engine: Engine): void {
  describe('what commits did to a world', () => {
    it('leads it, from every commit to every later one, to the world that is read anew there', async () => {
      const db = await engine.fresh();
      const read: World[] = [];
      for (const next of commits) {
        await next(db);
        read.push(compileWorld(await loadFacts(db, 'real')));
      }
      for (const [start, world] of read.entries()) {
        const changes = await readChanges(db, 'real', await changesSince(db, asSeq(start + 1)));
        expect(changes).toHaveLength(commits.length - start - 1);
        changes.reduce((before, change, step) => {
          const after = advance(before, change);
          expect(after, `from ${start + 1} to ${start + step + 2}`).toEqual(read[start + step + 1]);
          return after;
        }, world);
      }
    });
  });
}
