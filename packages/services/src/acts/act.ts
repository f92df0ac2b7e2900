import { answeredBefore, commitFacts, keepAnswer, transact, type KeptAct, type Tx, type WorldChange } from '@feder/db';
import { permitted, type Action, type BoardId, type Day, type NewActs, type OfficeId, type Seq, type WorldId } from '@feder/domain';
import type { ActDone } from '@feder/contract/schemas';
import { createHash } from 'node:crypto';
import { permit, refusalOf, type Actor } from '../actor.ts';
import { FederError } from '../errors.ts';
import { refresh, type Feder } from '../feder.ts';
import { invalid } from '../request-correction.ts';
import type { DraftFile, SessionFile } from './file.ts';
import { onTrial } from './on-trial.ts';
import { officeOf, readBoard, standingOf, type BoardFile } from './standing.ts';

/** Where an act happens: in one transaction, in one world, on one day, by one office. */
export type Scene = { feder: Feder; tx: Tx; world: WorldId; on: Day; office: KeptAct<'office'>; by: OfficeId };

/** What an act is about, loaded under the lock of its matter: permission is asked for exactly this. */
export type About = { board: BoardId | null; file?: DraftFile; sitting?: SessionFile | null; concerned?: readonly string[] };

/** What an act writes and answers. `facts`: what it does to the world's facts. */
export type Outcome = { done: Omit<ActDone, 'seq'>; acts: NewActs; facts?: Omit<WorldChange, 'world' | 'acts'>; payload?: object; /** Nothing is written: somebody was here before. */ already?: Seq };

/** How a body is read in: by a schema of the contract. */
type Reads<Input> = { safeParse: (raw: unknown) => { success: true; data: Input } | { success: false; error: { issues: Parameters<typeof invalid>[0] } } };

type Common = { world: WorldId; on?: string | undefined };

/** A verb: who may, what comes in, what it is about, and what it does. */
type Act<Input extends Common, Thing extends About> = {
  action: Action;
  input: Reads<Input>;
  about: (scene: Scene, input: Input) => Promise<Thing> | Thing;
  run: (scene: Scene, input: Input, about: Thing & Ruled<Thing>) => Promise<Outcome> | Outcome;
};

/** The board's rule, loaded where the act is about a board. */
type Ruled<Thing extends About> = { rules: Thing['board'] extends BoardId ? BoardFile : BoardFile | null };

/** Makes a verb out of an act: the one door for writing. `key`: a request that is sent again with it is answered the same and does nothing. */
export const verb = <Input extends Common, Thing extends About>(act: Act<Input, Thing>) => async (feder: Feder, actor: Actor, raw: unknown, key?: string): Promise<ActDone> => {
  permit(actor, act.action);
  const parsed = act.input.safeParse(raw);
  if (!parsed.success) throw invalid(parsed.error.issues);
  const input = parsed.data;
  const decideIn = (tx: Tx) => decide(act, { feder, tx, actor }, input);
  const header = { kind: act.action, actor };
  const tried = key === undefined ? await onTrial(feder, { ...header, world: input.world }, decideIn) : null;
  if (tried) return tried;
  const request = createHash('sha256').update(JSON.stringify([act.action, input])).digest('hex');
  const { answer, change } = await transact(feder.db, async (tx) => {
    const before = key === undefined ? undefined : await answeredBefore(tx, actor.id, key);
    if (before) return { answer: again(before.request === request, before.answer as ActDone) };
    const { done, acts, facts = {}, payload = {}, already } = await decideIn(tx);
    if (already !== undefined) return { answer: { ...done, seq: already } };
    const change = await commitFacts(tx, { ...header, payload: { ...payload, id: done.id }, worlds: [{ world: input.world, ...facts, acts }] });
    const told = { ...done, seq: change.seq };
    if (key !== undefined) await keepAnswer(tx, actor.id, key, { request, status: 200, answer: told, seq: change.seq });
    return { answer: told, change };
  }, act.action);
  await refresh(feder, change);
  return answer;
};

async function decide<Input extends Common, Thing extends About>(act: Act<Input, Thing>, { feder, tx, actor }: { feder: Feder; tx: Tx; actor: Actor }, input: Input): Promise<Outcome> {
  const scene = await enter(feder, tx, actor, input);
  const about = await act.about(scene, input);
  const rules = about.board ? await readBoard(tx, input.world, about.board, scene.on) : null;
  allow(scene, act.action, about, rules);
  return act.run(scene, input, { ...about, rules } as Thing & Ruled<Thing>);
}

/** What an act is answered with, where it decided nothing. */
export const done = (id: string, state: string | null = null): Outcome['done'] => ({ id, state, outcome: null, reason: null });

function again(same: boolean, answer: ActDone): ActDone {
  if (!same) throw new FederError('CONFLICT', 'idempotency-key: this key was used for another request. Take a new key for each request, and the same one only to send the same request again.', [{ field: 'idempotency-key', expected: 'a key that was not used for another request', got: null }]);
  return answer;
}

async function enter(feder: Feder, tx: Tx, actor: Actor, { world, on }: Common): Promise<Scene> {
  if (on !== undefined && world !== 'planspiel') throw new FederError('INVALID', 'on: only the Planspiel is played on another day. Expected no day.', [{ field: 'on', expected: 'no day in this world', got: on }]);
  const office = await officeOf(tx, actor, world);
  if (!office) throw new FederError('FORBIDDEN', `You are signed in to another world. Sign in with an office of "${world}".`);
  return { feder, tx, world, on: (on ?? feder.today()) as Day, office, by: office.id as OfficeId };
}

function allow({ office }: Scene, action: Action, { file, sitting, concerned }: About, rules: BoardFile | null): void {
  const told = permitted(action, standingOf(office, rules, file ?? null, concerned), { ...(file ? { draft: file.state } : {}), ...(sitting ? { session: sitting.state } : {}) });
  if (!told.may) throw refusalOf(told);
}
