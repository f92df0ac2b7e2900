import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Query } from '../answer.ts';
import { explainWhyNot } from '../explain/why-not.ts';
import { textOf } from '../explain/sentence.ts';
import type { AnyFact, WorldFacts } from '../facts.ts';
import { asId, type BodyId } from '../ids.ts';
import { resolve } from '../resolve/resolve.ts';
import { whyNot } from '../resolve/why-not.ts';
import { compileWorld } from '../world/compile.ts';
import { misses, type Miss, type Missed, type WhyNotReason } from '../why-not.ts';
import { askedArb } from './arbitraries.ts';
import { days } from './build.ts';
import { oracleOn } from './oracle.ts';
import { chainOf, known, type Ask } from './oracle/ask.ts';
import { follow } from './oracle/holders.ts';

const run = { seed: 20261127, numRuns: 300 };

type Asked = { facts: WorldFacts; query: Query; body: BodyId };
type Found = Asked & { reasons: readonly WhyNotReason[]; answer: Answer };

const bodiesOf = (facts: WorldFacts): BodyId[] => [...new Set(facts.body.map(({ id }) => id))];

/** Every body of the world, asked of each question. */
function everyBody(check: (found: Found) => void, runs = run.numRuns): void {
  fc.assert(fc.property(askedArb(2), ({ facts, queries }) => {
    const world = compileWorld(facts);
    for (const query of queries) {
      const answer = resolve(world, query);
      for (const body of bodiesOf(facts)) check({ facts, query, body, answer, reasons: whyNot(world, query, answer, body).reasons });
    }
  }), { ...run, numRuns: runs });
}

const kinds = (reasons: readonly WhyNotReason[]) => reasons.map(({ kind }) => kind);
const said = ({ query, body, reasons }: Found): string => JSON.stringify({ query, body, reasons });

describe('why not, measured by the oracle', () => {
  it('says that a body holds where the oracle names it, that it claims where nobody is chosen, and else neither', () => everyBody((found) => {
    const { status, holders } = oracleOn(found.facts, found.query);
    const named = holders.some(({ body }) => body === found.body);
    expect(kinds(found.reasons).filter((kind) => kind === 'HOLDS' || kind === 'CLAIMS'), said(found)).toEqual(named ? [status === 'CONFLICT' ? 'CLAIMS' : 'HOLDS'] : []);
    if (named) expect(found.reasons).toHaveLength(1);
  }));

  it('says of every performer that it only performs, and of everybody who handed a duty on that it did', () => everyBody((found) => {
    const { holders } = oracleOn(found.facts, found.query);
    if (holders.some(({ body }) => body === found.body)) return;
    const of = (kind: WhyNotReason['kind']) => found.reasons.filter((one) => one.kind === kind);
    expect(of('PERFORMS').length > 0, said(found)).toBe(holders.some(({ performer }) => performer === found.body));
    expect(of('HANDED_ON').some((one) => 'duty' in one && one.duty), said(found)).toBe(holders.some(({ formerly }) => formerly?.includes(found.body)));
    expect(of('ANNOUNCED').length > 0 || found.reasons.some(({ kind }) => kind === 'NOT_IN_FORCE' || kind === 'NO_CELL'), said(found))
      .toBe(oracleOn(found.facts, found.query).announced.some(({ body }) => body === found.body) || found.reasons.some(({ kind }) => kind === 'NOT_IN_FORCE' || kind === 'NO_CELL'));
  }));

  it('names only what the oracle traces, with the same why', () => everyBody((found) => {
    const { trace } = oracleOn(found.facts, found.query);
    const own = trace.filter(({ of }) => of === undefined);
    for (const reason of found.reasons) {
      if (reason.kind === 'RULE_LOST') expect(own, said(found)).toContainEqual(expect.objectContaining({ fact: reason.rule, outcome: 'LOST', why: reason.why, to: reason.to }));
      if (reason.kind === 'RULE_SIFTED' && own.some(({ fact }) => fact === reason.rule)) expect(own, said(found)).toContainEqual(expect.objectContaining({ fact: reason.rule, outcome: 'SIFTED', why: reason.why }));
      if (reason.kind === 'RULE_SIFTED' && reason.ending && own.some(({ fact }) => fact === reason.rule)) expect(trace, said(found)).toContainEqual(expect.objectContaining({ fact: reason.ending, outcome: 'APPLIED' }));
      if (reason.kind === 'DELEGATION_LOST') expect(own, said(found)).toContainEqual(expect.objectContaining({ fact: reason.delegation, outcome: 'LOST', why: reason.why, to: reason.to }));
      if (reason.kind === 'DELEGATION_CIRCULAR') expect(own, said(found)).toContainEqual(expect.objectContaining({ fact: reason.delegation, outcome: 'CIRCULAR' }));
      if (reason.kind === 'DELEGATION_SIFTED') expect(own, said(found)).toContainEqual(expect.objectContaining({ fact: reason.delegation, outcome: 'SIFTED', why: reason.why }));
    }
  }));

  it('calls nobody unnamed whom a fact about the subject or its groups names', () => everyBody((found) => {
    const [reason] = found.reasons;
    if (reason?.kind !== 'NOT_NAMED') return;
    expect(namedAnywhere(found), said(found)).toEqual([]);
  }));
});

/** The rules and delegations of the line that name a body, whatever role, place and day they are for. */
function namedAnywhere({ facts, query, body }: Asked): string[] {
  const ask = { ...query, facts, chain: chainOf(facts, query.subject, query), predecessors: [] } satisfies Ask;
  const isNamed = (id: BodyId): boolean => id === body || follow(ask, id).includes(body);
  const held = new Set(known(facts.holding, query.at).filter((one) => isNamed(one.body)).map(({ fn }) => fn));
  const rules = known(facts.assignment, query.at).filter(({ subject, holders }) => ask.chain.includes(subject) && holders.some((one) => ('fn' in one ? held.has(one.fn) : isNamed(one.body))));
  return [...rules, ...known(facts.delegation, query.at).filter(({ subject, to }) => ask.chain.includes(subject) && isNamed(to))].map(({ id }) => id);
}

describe('out of reach, by trying', () => {
  const far = ({ reasons }: Found) => reasons.flatMap((reason) => (reason.kind === 'OUT_OF_REACH' ? [reason.facts] : []));

  it('a rule reaches the question once all that it misses is given to it, and not while one thing is left', () => everyBody((found) => {
    for (const [rule, ...more] of far(found)) {
      if (more.length > 0 || rule.kind !== 'ASSIGNMENT' || !isOfTheLine(found, rule)) continue;
      expect(isTraced(found, rule, rule.misses), said(found)).toBe(true);
      for (const left of rule.misses) expect(isTraced(found, rule, rule.misses.filter((miss) => miss !== left)), `${left}: ${said(found)}`).toBe(false);
    }
  }, 120));

  it('a body is no longer out of reach once its holding or delegation reaches', () => everyBody((found) => {
    for (const [first, ...more] of far(found)) {
      if (more.length > 0 || first.kind === 'ASSIGNMENT' || first.misses.includes('GIVER')) continue;
      const facts = given(found, first, first.misses);
      const world = compileWorld(facts);
      const now = whyNot(world, found.query, resolve(world, found.query), found.body).reasons;
      const left = now.flatMap((one) => (one.kind === 'OUT_OF_REACH' ? one.facts : [])).filter(({ fact, version }) => fact === first.fact && version === first.version);
      expect(left.filter((one) => !one.misses.includes('GIVER')), said(found)).toEqual([]);
    }
  }, 120));
});

/** Whether a rule is about the subject or a group above; supervision that follows a body is answered elsewhere. */
const isOfTheLine = ({ facts, query }: Found, { fact }: Missed): boolean => facts.assignment.some(({ id, subject }) => id === fact && chainOf(facts, query.subject, query).includes(subject));

/** Whether the oracle sees a rule of the facts in which that version was given what it missed. */
const isTraced = (found: Found, rule: Missed, gifts: readonly Miss[]): boolean =>
  oracleOn(given(found, rule, gifts), found.query).trace.some(({ kind, fact, version, of }) => kind === 'ASSIGNMENT' && of === undefined && fact === rule.fact && version === rule.version);

function given({ facts, query, answer }: Found, { kind, fact, version }: Missed, gifts: readonly Miss[]): WorldFacts {
  const gift: Partial<Record<Miss, object>> = { ROLE: kind === 'DELEGATION' ? { roles: [query.role] } : { role: query.role }, DAY: { valid: days('2020-01-01') }, HERE: { here: false } };
  const patch = (row: AnyFact): AnyFact => {
    if (row.id !== fact || row.version !== version) return row;
    const where = kind === 'HOLDING' ? 'area' : 'scope';
    const { within, except, status } = (row as unknown as Record<'area' | 'scope', WorldFacts['holding'][number]['area']>)[where];
    const scope = { within: gifts.includes('PLACE') ? [answer.answeredAt] : within, ...(except && !gifts.includes('PLACE') ? { except } : {}), ...(status && !gifts.includes('STATUS') ? { status } : {}) };
    return Object.assign({}, row, ...gifts.map((miss) => gift[miss] ?? {}), { [where]: scope }, gifts.includes('ANNOUNCED') ? { evidence: { ...row.evidence, confidence: 'CONFIRMED' } } : {}) as AnyFact;
  };
  const table = kind === 'ASSIGNMENT' ? 'assignment' : kind === 'HOLDING' ? 'holding' : 'delegation';
  return { ...facts, [table]: facts[table].map(patch) };
}

describe('in words', () => {
  it('every reason is told in whole sentences, in both languages, and names the body', () => everyBody((found) => {
    const { facts, query, answer, body, reasons } = found;
    const world = compileWorld(facts);
    for (const lang of ['de', 'en'] as const) {
      const sentences = explainWhyNot(world, query, answer, { body, reasons: reasons as [WhyNotReason] }, lang).because;
      expect(sentences.length).toBeGreaterThanOrEqual(reasons.length);
      for (const text of sentences.map(textOf)) {
        expect(text).toMatch(/^[A-ZÄÖÜ0-9].*\.$/);
        expect(text).not.toMatch(/ {2}| [.,]|[.,]{2}|undefined|!|\bnull\b|verletzt|nichtig|amtlich/);
      }
      const segments = sentences.flat();
      if (reasons[0]?.kind !== 'HOLDS' && reasons[0]?.kind !== 'NO_CELL') expect(segments.some((one) => one.body === body || reasons.some((one) => one.kind.startsWith('RULE_') || one.kind === 'OUT_OF_REACH')), said(found)).toBe(true);
    }
  }, 60));

  it('refuses a body that was never recorded', () => {
    const [first] = fc.sample(askedArb(1), { seed: run.seed, numRuns: 1 });
    const [query] = first?.queries ?? [];
    if (!first || !query) throw new Error('Nothing was drawn.');
    const world = compileWorld(first.facts);
    expect(() => whyNot(world, query, resolve(world, query), asId<BodyId>('niemand'))).toThrow('body: "niemand" was never recorded');
  });
});

describe('the generated questions', () => {
  const counts = new Map<string, number>();
  everyBody(({ reasons }) => {
    for (const reason of reasons) {
      const names = reason.kind === 'OUT_OF_REACH' ? ['OUT_OF_REACH', ...reason.facts.flatMap((one) => [one.kind, ...one.misses.map((miss) => `misses ${miss}`)])] : reason.kind === 'HANDED_ON' ? [reason.duty ? 'HANDED_ON' : 'PASSED_ON'] : [reason.kind];
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }, 3000);
  it.each([
    'HOLDS', 'CLAIMS', 'NO_CELL', 'NOT_IN_FORCE', 'PERFORMS', 'HANDED_ON', 'PASSED_ON', 'DELEGATION_LOST', 'DELEGATION_SIFTED', 'DELEGATION_CIRCULAR', 'WIDER_AREA', 'RULE_LOST', 'RULE_SIFTED', 'ANNOUNCED', 'OUT_OF_REACH', 'NOT_NAMED',
    'ASSIGNMENT', 'HOLDING', 'DELEGATION', ...misses.map((miss) => `misses ${miss}`),
  ])('%s is seen', (name) => expect(counts.get(name) ?? 0).toBeGreaterThan(1));
});
