import { wireAnswer, type Extract } from '@feder/contract/schemas';
import { canonical, head, readTogether } from '@feder/db';
import { nearestRecord, resolve, type DraftId, type Role, type WorldId } from '@feder/domain';
import { createHash } from 'node:crypto';
import { readDraft } from './acts/file.ts';
import { wireClause } from './acts/wire-clause.ts';
import { readClocks } from './clocks.ts';
import { FederError } from './errors.ts';
import type { Feder } from './feder.ts';
import { knownThings, type Question } from './resolve.ts';

/** What is said, in a form with one hash: asked again for the same knowledge, it says and hashes the same. `chain` is the head of the audit chain now: noted elsewhere, it is a checkpoint. */
async function extracted(feder: Feder, kind: Extract['kind'], content: Record<string, unknown>): Promise<Extract> {
  const { seq, hash } = await head(feder.db);
  return { kind, content, hash: createHash('sha256').update(canonical(content)).digest('hex'), chain: { seq, hash } };
}

/** Auszug einer Antwort: the question, both clocks, the answer with its trace, and the names of that time. */
export async function extractAnswer(feder: Feder, { role, ...question }: Question & { role: Role }): Promise<Extract> {
  const loaded = feder.worlds[question.world];
  knownThings(loaded, question);
  const { world, subject, place } = question;
  const clocks = readClocks(feder, loaded, question);
  const answer = wireAnswer(resolve(loaded.world, { subject, role, place, ...clocks }));
  const bodies = [...new Set([...answer.holders, ...answer.announced].flatMap(({ body, performer }) => [body, ...(performer === undefined ? [] : [performer])]))].sort();
  return extracted(feder, 'ANSWER', {
    question: { world, subject, role, place, ...clocks },
    names: {
      subject: nearestRecord(loaded.world, 'subject', subject, clocks)?.name, place: nearestRecord(loaded.world, 'territory', place, clocks)?.name,
      bodies: Object.fromEntries(bodies.map((id) => [id, nearestRecord(loaded.world, 'body', id, clocks)?.name])),
    },
    answer,
  });
}

/** Auszug eines Beschlusses: the text as it was voted on, what the rule made of the vote, and what happened to the act, as far as it is known at a commit. */
export async function extractResolution(feder: Feder, { draft: id, world, at }: { draft: string; world: WorldId; at?: string | undefined }): Promise<Extract> {
  const { at: seq } = readClocks(feder, feder.worlds[world], { at });
  const file = await readDraft(feder.db, world, id);
  const mine = { draft: id as DraftId };
  const { acts: [act], ballots, runs, objections } = await readTogether(feder.db, world, { acts: { kind: 'resolution', where: mine }, ballots: { kind: 'ballot', where: mine }, runs: { kind: 'run' }, objections: { kind: 'objection', where: mine } });
  if (!act || act.seq > seq) throw new FederError('CONFLICT', 'Aus dieser Vorlage ist kein Beschluss geworden. / No resolution came of this draft.', [{ field: 'draft', expected: 'a draft that was adopted', got: id }]);
  const text = file.texts.find(({ version }) => version === act.version) ?? file.text;
  const ballot = ballots.find((each) => each.id === act.ballot);
  const run = runs.find((each) => each.ballot === act.ballot);
  const known = <Row extends { seq: number }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.seq <= seq);
  return extracted(feder, 'RESOLUTION', {
    world, at: seq, board: act.board, label: act.label, title: file.draft.title, adopted: act.adopted, effect: act.effect, places: act.places ? [...act.places] : null,
    text: { version: text.version, rank: text.rank, clauses: text.clauses.map(wireClause), reasons: text.reasons, hash: text.hash },
    vote: { method: ballot?.method, matter: ballot?.matter, outcome: run?.outcome, reason: run?.reason, steps: run?.steps },
    life: known(file.steps).map(({ event, to, day, note }) => ({ event, to, day, note })), objections: known(objections).map(({ by, day, grounds }) => ({ by, day, grounds })),
  });
}
