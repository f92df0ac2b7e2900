import { asId, asSeq, factKinds, knows, type Seq, type WorldFacts } from '@feder/domain';
import fc from 'fast-check';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { changesSince, commitFacts, commitTrial, createDatabase, emptyMemory, head, loadFacts, lockMatter, migrate, readActs, seedOnce, transact, tryOut, verifyChain, type Database, type WorldChange } from '../index.ts';
import { commit, commitSmall } from '../testing/commit.ts';
import { newServerDatabase } from '../testing/engines.ts';
import { emptySeed, smallSeed, subject } from '../testing/facts.ts';

/** As many clients of one new database as a test wants: each with a pool of its own, as if it were another process. */
async function connect(count: number): Promise<Database[]> {
  const url = await newServerDatabase();
  return Promise.all(Array.from({ length: count }, () => createDatabase({ url })));
}

const closeAll = async (opened: Database[]): Promise<void> => { for (const db of opened) await db.close(); };

async function clients(count: number): Promise<Database[]> {
  const opened = await connect(count);
  onTestFinished(() => closeAll(opened));
  return opened;
}

async function two(): Promise<[Database, Database]> {
  const [a, b] = await clients(2);
  if (!a || !b) throw new Error('Expected two clients.');
  await migrate(a);
  await commitSmall(a);
  return [a, b];
}

/** Every record that was held true at a Seq: what any answer at that Seq is made of. `known.to` is left out, for it tells the future. */
const heldTrueAt = (facts: WorldFacts, at: Seq) => factKinds.flatMap((kind) => facts[kind].filter(({ known }) => knows(known, at)).map(({ known, ...record }) => ({ ...record, from: known.from })));

const write = (tx: Parameters<typeof commitFacts>[0], change: Omit<WorldChange, 'world'>) => commitFacts(tx, { kind: 'test', actor: { kind: 'system', id: 'test' }, payload: {}, worlds: [{ world: 'real', ...change }] });

describe('overlapping commits', () => {
  it('are numbered in the order of their ends: one that began first and ends last changes no answer that was given between', async () => {
    const [a, b] = await two();
    let began = (): void => undefined;
    let goOn = (): void => undefined;
    const aBegan = new Promise<void>((resolve) => { began = resolve; });
    const bIsDone = new Promise<void>((resolve) => { goOn = resolve; });
    const slow = transact(a, async (tx) => {
      await tx.selectFrom('change').select('seq').execute();
      began();
      await bIsDone;
      return write(tx, { close: [{ kind: 'subject', id: 'e-akte', version: 1 }], open: { subject: [{ ...subject('e-akte'), kind: 'INITIATIVE' }] } });
    });
    await aBegan;
    const between = await commit(b, { open: { subject: [subject('neu')] } });
    const before = heldTrueAt(await loadFacts(b, 'real'), between.seq);
    goOn();
    const { seq, at } = await slow;
    expect([between.seq, seq]).toEqual([2, 3]);
    expect(at > between.at).toBe(true);
    expect(heldTrueAt(await loadFacts(b, 'real'), between.seq)).toEqual(before);
  });

  it('wait for each other at the head, and nobody sees one that is not committed', async () => {
    const [a, b] = await two();
    let seenByB = asSeq(99);
    let second: Promise<unknown> = Promise.resolve();
    const first = await transact(a, async (tx) => {
      const made = await write(tx, { open: { subject: [subject('erste')] } });
      second = commit(b, { open: { subject: [subject('zweite')] } });
      await setTimeout(200);
      seenByB = (await head(b)).seq;
      return made;
    });
    expect([first.seq, seenByB]).toEqual([2, 1]);
    expect(await second).toMatchObject({ seq: 3 });
  });

  it('do not leave a gap when the one that was waited for is given up', async () => {
    const [a, b] = await two();
    let second: Promise<unknown> = Promise.resolve();
    await transact(a, async (tx) => {
      await write(tx, { open: { subject: [subject('erste')] } });
      second = commit(b, { open: { subject: [subject('zweite')] } });
      await setTimeout(100);
      throw new Error('anders überlegt');
    }).catch(() => undefined);
    expect(await second).toMatchObject({ seq: 2 });
    expect(await verifyChain(b)).toMatchObject({ ok: true });
  });

  it('never change what was held true at any Seq that somebody has seen', async () => {
    const ids = ['e-akte', 'a', 'b', 'c'];
    const steps = fc.array(fc.record({ client: fc.nat(3), id: fc.constantFrom(...ids), pause: fc.nat(8), version: fc.integer({ min: 1, max: 3 }) }), { minLength: 12, maxLength: 24 });
    await fc.assert(fc.asyncProperty(steps, async (plan) => {
      const pools = await connect(4);
      const [first, observer] = pools;
      if (!first || !observer) throw new Error('Expected four clients.');
      await migrate(first);
      await commitSmall(first);
      const seen = new Map<Seq, unknown>();
      let running = true;
      const watching = (async () => {
        while (running) {
          const facts = await loadFacts(observer, 'real');
          const at = facts.commits.at(-1)?.seq ?? asSeq(0);
          if (!seen.has(at)) seen.set(at, heldTrueAt(facts, at));
        }
      })();
      const results = await Promise.allSettled(plan.map(({ client, id, pause, version }) => transact(pools[client] ?? first, async (tx) => {
        await tx.selectFrom('head').select('seq').execute();
        await setTimeout(pause);
        return write(tx, { close: id === 'a' ? [] : [{ kind: 'subject', id, version }], open: { subject: [{ ...subject(id), synonyms: [`${pause}`] }, subject(`${id}-${pause}-${version}`)] } });
      })));
      running = false;
      await watching;
      const now = await loadFacts(observer, 'real');
      for (const [at, before] of seen) expect(heldTrueAt(now, at)).toEqual(before);
      const made = results.filter(({ status }) => status === 'fulfilled').length;
      expect(now.commits.map(({ seq }) => seq)).toEqual(Array.from({ length: made + 1 }, (_, place) => place + 1));
      expect(await verifyChain(observer)).toMatchObject({ ok: true });
      await closeAll(pools);
    }), { numRuns: 5, endOnFailure: true });
  });
});

describe('several processes on one server', () => {
  it('that start at once migrate once and seed once', async () => {
    const all = await clients(4);
    const seeds = { real: smallSeed(), planspiel: emptySeed() };
    const started = await Promise.all(all.map(async (db) => ({ applied: await migrate(db), ...await seedOnce(db, () => seeds) })));
    expect(started.filter(({ applied }) => applied.length > 0)).toHaveLength(1);
    expect(started.filter(({ seeded }) => seeded)).toHaveLength(1);
    expect(new Set(started.map(({ seq }) => seq))).toEqual(new Set([1]));
  });

  it('wait for each other on a matter: an act that was decided before finds what was written there, and is not', async () => {
    const [a, b] = await two();
    const office = (id: string) => ({ id, name: { de: id, en: id }, body: asId<never>('land'), tasks: [] });
    const tx = tryOut(b, emptyMemory(asSeq(1)));
    await lockMatter(tx, 'real', 'matter', 'shared');
    expect(await readActs(tx, 'real', 'office')).toEqual([]);
    const order: string[] = [];
    await transact(a, async (held) => {
      await lockMatter(held, 'real', 'matter', 'alone');
      void commitTrial(tx, { kind: 'test', actor: { kind: 'member', id: 'b' }, payload: {}, world: 'real' }, { office: [office('b')] }).then((change) => order.push(`b ${change?.seq}`));
      await setTimeout(150);
      await write(held, { acts: { office: [office('a')] } });
      order.push('a');
    });
    await expect.poll(() => order).toEqual(['a', 'b undefined']);
    expect((await readActs(b, 'real', 'office')).map(({ id }) => id)).toEqual(['a']);
  });

  it('read each other by the feed', async () => {
    const [a, b] = await two();
    await commit(a, { open: { subject: [subject('neu')] } });
    expect((await changesSince(b, asSeq(1)))[0]?.touched).toEqual([{ op: 'OPEN', kind: 'subject', id: asId('neu'), version: 1, world: 'real' }]);
  });
});
