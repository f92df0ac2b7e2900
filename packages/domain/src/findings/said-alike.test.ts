import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asArs } from '../ars.ts';
import { asDay } from '../day.ts';
import type { WorldFacts } from '../facts.ts';
import { asId, type AcceptanceId, type CompetenceId, type EndingId, type SubjectId } from '../ids.ts';
import type { Assignment, Role } from '../rules.ts';
import { asSeq } from '../seq.ts';
import { body, clause, days, delegation, emptyWorld, fact, law, rule, scope, seqs, territory } from '../testing/build.ts';
import { findingsOneByOne } from '../testing/one-by-one.ts';
import { clauseRecord, expectation, holding, subject } from '../testing/paper.ts';
import { compileWorld } from '../world/compile.ts';
import { findings } from './findings.ts';

const PLACES = ['081155001001', '081155001002', '081155001003', '081155002001', '081165001001', '081165001002'];
const COUNTIES = ['08115', '08116'];
/** Merged into the last of the places since the middle of 2026. */
const FORMER = '081165001003';
const bodyOf = (key: string): string => `b-${key}`;

/** What a service has besides a rule of EXECUTE for the whole Land, which most have alike. */
const besides = [
  'NOTHING', 'NOTHING', 'NOTHING', 'FORMERLY', 'FORMERLY', 'HERE', 'HERE', 'COUNTY', 'BODY', 'ENDED', 'TO_ACCEPT', 'CORRECTED', 'EXPECTED', 'COMPETENT', 'DELEGATED', 'LED', 'SUPERVISED', 'SUPERVISED', 'OVER_ITSELF', 'CONSENT', 'CONSENT', 'PAID', 'PAID', 'OVER',
] as const;

/** What can tell something only of a rule that a clause wrote. */
const BY_CLAUSE: ReadonlySet<string> = new Set(['COMPETENT', 'CONSENT', 'PAID']);

const services = fc.array(fc.record({
  group: fc.constantFrom('g', 'g', 'h'), holder: fc.constantFrom('fn:gemeinde', 'fn:gemeinde', 'fn:kreis', 'bitbw'), mode: fc.constantFrom('BINDING' as const, 'FALLBACK' as const),
  origin: fc.constantFrom(law, law, clause('z')), from: fc.constantFrom('2020-01-01', '2020-01-01', '2026-01-20'), besides: fc.constantFrom(...besides), place: fc.nat(PLACES.length - 1),
}), { minLength: 4, maxLength: 9 });

type Handed = { about: string; place: number; to: string; transfersDuty: boolean; based: boolean }[];

const delegations: fc.Arbitrary<Handed> = fc.array(fc.record({ about: fc.constantFrom('g', 'g', 'g', 'h', 's-0'), place: fc.nat(PLACES.length - 1), to: fc.constantFrom('bitbw', 'zv'), transfersDuty: fc.boolean(), based: fc.boolean() }), { minLength: 4, maxLength: 16 });

type Drawn = typeof services extends fc.Arbitrary<infer All> ? All : never;

function worldOf(drawn: Drawn, handed: Handed): WorldFacts {
  const facts = emptyWorld();
  facts.territory.push(...['', '08', ...COUNTIES, ...PLACES].map((key) => territory(key, `Ort ${key}`)));
  facts.territory.push(territory(FORMER, 'Ort von gestern', { valid: days('2020-01-01', '2026-06-01') }));
  facts.succession.push({ ...fact('fusion', { valid: days('2026-06-01') }), from: asArs(FORMER), to: asArs(PLACES.at(-1) ?? ''), kind: 'TAKEOVER' });
  facts.body.push(...['land', 'im', 'bitbw', 'zv'].map((id) => body(id, id)), ...[...COUNTIES, ...PLACES].map((key) => ({ ...body(bodyOf(key), key, { place: key }), supervisedAs: asId<SubjectId>('aufsicht') })));
  facts.subject.push(subject('aufsicht', 'Aufsicht', null, { cellLevel: 'MUNICIPALITY' }), subject('g', 'G', null, { kind: 'GROUP' }), subject('h', 'H', 'g', { kind: 'GROUP' }));
  facts.function.push(...['gemeinde', 'kreis'].map((id) => ({ ...fact(id), name: { de: id, en: id }, grammar: 'F' as const })) as typeof facts.function);
  facts.holding.push(...PLACES.map((key) => holding(`gemeinde-${key}`, 'gemeinde', bodyOf(key), key)), ...COUNTIES.map((key) => holding(`kreis-${key}`, 'kreis', bodyOf(key), key)));
  facts.holding.push(holding('gemeinde-gestern', 'gemeinde', bodyOf(PLACES.at(-1) ?? ''), FORMER));
  facts.legalBasis.push({ ...fact('gesetz'), norm: 'LBO', label: '§ 1', title: { de: 'Gesetz', en: 'Act' }, rank: asId('gesetz') });
  facts.board.push({ ...fact('rat'), name: { de: 'Rat', en: 'Council' }, grammar: 'M', body: asId('land'), summary: { de: 'Gremium', en: 'Board' } });
  facts.clause.push(clauseRecord('z', 'rat'));
  facts.competence.push({ ...fact<CompetenceId>('rat-g'), board: asId('rat'), subject: asId('g'), roles: ['EXECUTE', 'LEAD', 'FUND'], scope: scope('08115'), highest: asId('beschluss') });
  facts.expectation.push(expectation('e-g', 'g', 'SUPERVISE_TECHNICAL', '08115', 'COMPLETE'), expectation('e-h', 'h', 'LEAD', '08', 'COMPLETE'), expectation('e-l', 'g', 'SUPERVISE_LEGAL', '08', 'COMPLETE'));
  facts.assignment.push(rule('aufsicht-land', 'aufsicht', 'SUPERVISE_LEGAL', ['im'], { basis: ['gesetz'] }));
  for (const [index, each] of drawn.entries()) service(facts, `s-${index}`, each);
  for (const [index, { about, place, to, transfersDuty, based }] of handed.entries()) {
    const key = PLACES[place] ?? '';
    facts.delegation.push(delegation(`d-${index}`, about, bodyOf(key), to, { scope: scope(key), transfersDuty, basis: based ? ['gesetz'] : [] }));
  }
  return facts;
}

function service(facts: WorldFacts, id: string, { group, holder, mode, origin, from, besides: what, place }: Drawn[number]): void {
  const key = PLACES[place] ?? '';
  const [r, add] = [`r-${id}`, (...rows: Assignment[]): void => void (facts.assignment).push(...rows)];
  const bau = rule(r, id, 'EXECUTE', [holder], { mode, valid: days(from), origin: BY_CLAUSE.has(what) ? clause('z') : origin, ...(what === 'TO_ACCEPT' && { acceptance: 'CONDITION' }) });
  facts.subject.push(subject(id, id, group));
  add(...(what === 'CORRECTED' ? [{ ...bau, known: seqs(1, 2) }, { ...bau, version: 2, known: seqs(2), valid: days('2024-01-01') }] : [bau]));
  const more = (role: Role, name: string, said: Parameters<typeof rule>[4] = {}): Assignment => rule(`x-${id}`, id, role, [name], said);
  if (what === 'HERE') add(more('EXECUTE', 'zv', { scope: scope(key) }));
  if (what === 'FORMERLY') add(more('EXECUTE', 'zv', { scope: scope(FORMER) }));
  if (what === 'COUNTY') add(more('EXECUTE', 'fn:kreis', { scope: scope(key.slice(0, 5)), mode: 'FALLBACK' }));
  if (what === 'BODY') add(more('EXECUTE', bodyOf(PLACES[0] ?? ''), { scope: scope(key) }));
  if (what === 'LED') add(more('LEAD', 'im'));
  if (what === 'SUPERVISED') add(more('SUPERVISE_TECHNICAL', 'im'));
  if (what === 'OVER_ITSELF') add(more('SUPERVISE_TECHNICAL', bodyOf(key)));
  if (what === 'CONSENT') add(more('CONSENT', bodyOf(key), { mode: 'APPEND' }));
  if (what === 'PAID') add(more('FUND', 'land', { origin: clause('z') }));
  if (what === 'OVER') add(more('EXECUTE', 'im', { rank: 'gesetz', basis: ['gesetz'] }));
  if (what === 'ENDED') facts.ending.push({ ...fact<EndingId>(`x-${id}`), target: bau.id, scope: scope(key), rank: asId('gesetz'), origin: law });
  if (what === 'TO_ACCEPT') facts.acceptance.push({ ...fact<AcceptanceId>(`x-${id}`), assignment: bau.id, body: asId(bodyOf(key)) });
  if (what === 'EXPECTED') facts.expectation.push({ ...expectation(`x-${id}`, id, 'EXECUTE', key, 'COMPLETE'), levels: ['LAND'] });
  if (what === 'COMPETENT') facts.competence.push({ ...fact<CompetenceId>(`x-${id}`), board: asId('rat'), subject: asId(id), roles: ['EXECUTE'], scope: { within: [asArs('08')] }, highest: asId('gesetz') });
  if (what === 'DELEGATED') facts.delegation.push(delegation(`x-${id}`, id, bodyOf(key), 'zv', { scope: scope(key) }));
}

describe('services of which much the same is said', () => {
  it('have the findings that they have when each cell is looked at', () => {
    let found = 0;
    fc.assert(fc.property(services, delegations, fc.constantFrom('2026-12-01', '2026-02-01', '2023-06-01'), fc.integer({ min: 1, max: 3 }), (drawn, handed, on, at) => {
      const world = compileWorld(worldOf(drawn, handed));
      const clocks = { on: asDay(on), at: asSeq(at) };
      const all = findings(world, clocks);
      found += all.length;
      expect(all).toEqual(findingsOneByOne(world, clocks));
    }), { numRuns: 100, seed: 20261128 });
    expect(found).toBeGreaterThan(1500);
  });
});

const ALIKE: Drawn[number] = { group: 'g', holder: 'fn:gemeinde', mode: 'BINDING', origin: clause('z'), from: '2026-01-20', besides: 'NOTHING', place: 0 };
const HANDED: Handed = PLACES.map((_, place) => ({ about: 'g', place, to: 'zv', transfersDuty: true, based: false }));
const CLOCKS = { on: asDay('2026-12-01'), at: asSeq(3) };

/** Four services that are alike, of all places of which something is to be told; one of them is changed. */
function changedAt(index: number, change: (facts: Writable, id: string) => void): WorldFacts {
  const facts = worldOf(Array.from({ length: 4 }, () => ALIKE), HANDED);
  facts.expectation.push(expectation('e-x', 'g', 'EXECUTE', '08', 'COMPLETE'));
  change(facts, `s-${index}`);
  return facts;
}

type Writable = { -readonly [Kind in keyof WorldFacts]: WorldFacts[Kind] extends readonly (infer Row)[] ? Row[] : WorldFacts[Kind] };

const written = (facts: Writable, id: string): Assignment => facts.assignment.find((row) => row.id === `r-${id}`) as Assignment;
/** Another than the first of its county is looked at for itself alone where something tells it apart. */
const [ONE = '', , OTHER = ''] = PLACES;

describe('one fact about one of some services that are alike', () => {
  it.each<[string, (facts: Writable, id: string) => void]>([
    ['whose consent is asked', (facts, id) => facts.assignment.push(rule('x', id, 'CONSENT', [bodyOf(ONE)], { mode: 'APPEND' }))],
    ['who pays', (facts, id) => facts.assignment.push(rule('x', id, 'FUND', ['land'], { origin: clause('z') }))],
    ['that another board may decide', (facts, id) => facts.competence.push({ ...fact<CompetenceId>('x'), board: asId('rat'), subject: asId(id), roles: ['EXECUTE'], scope: scope('08'), highest: asId('gesetz') })],
    ['that it is expected', (facts, id) => facts.expectation.push({ ...expectation('x', id, 'EXECUTE', '08', 'COMPLETE'), levels: ['COUNTY'] })],
    ['an end of its rule', (facts, id) => facts.ending.push({ ...fact<EndingId>('x'), target: written(facts, id).id, scope: scope(ONE), rank: asId('gesetz'), origin: law })],
    ['that its rule is to be accepted', (facts, id) => Object.assign(written(facts, id), { acceptance: 'CONDITION' })],
    ['a rule of one place', (facts, id) => facts.assignment.push(rule('x', id, 'EXECUTE', ['im'], { scope: scope(ONE), rank: 'gesetz' }))],
    ['a rule of a place that is no more', (facts, id) => facts.assignment.push(rule('x', id, 'EXECUTE', ['im'], { scope: scope(FORMER), rank: 'gesetz' }))],
    ['a stronger rule', (facts, id) => facts.assignment.push(rule('x', id, 'EXECUTE', ['im'], { rank: 'gesetz' }))],
    ['the clause of its rule', (facts, id) => Object.assign(written(facts, id), { origin: law })],
    ['the holder of its rule', (facts, id) => Object.assign(written(facts, id), { holders: [{ body: asId('nobody') }] })],
    ['the first day of its rule', (facts, id) => Object.assign(written(facts, id), { valid: days('2026-05-01') })],
    ['the last day of its rule', (facts, id) => Object.assign(written(facts, id), { valid: days('2026-01-20', '2027-01-15') })],
    ['the law on which its rule rests', (facts, id) => Object.assign(written(facts, id), { basis: ['gesetz'] })],
    ['whom its rule binds', (facts, id) => Object.assign(written(facts, id), { boundTo: [ONE] })],
    ['that its rule was corrected', (facts, id) => {
      const row = written(facts, id);
      facts.assignment.push({ ...row, version: 2, known: seqs(2), valid: days('2026-04-01') });
      Object.assign(row, { known: seqs(1, 2) });
    }],
    ['what is handed on of it', (facts, id) => facts.delegation.push(delegation('x', id, bodyOf(ONE), 'bitbw', { scope: scope(ONE), origin: { existing: asId('nothing') } }))],
    ['who supervises it', (facts, id) => facts.assignment.push(rule('x', id, 'SUPERVISE_TECHNICAL', ['zv']))],
    ['its group', (facts, id) => Object.assign(facts.subject.find((row) => row.id === id) ?? {}, { parent: 'h' })],
    ['that whoever bears it is supervised', (facts, id) => Object.assign(written(facts, id), { holders: [{ body: asId(bodyOf('08115')) }] })],
    ['where it stood before', (facts, id) => {
      for (const row of facts.subject.filter((each) => each.id.startsWith('s-'))) {
        facts.subject.push({ ...row, version: 2, valid: days('2020-01-01', '2026-03-01'), parent: asId(row.id === id ? 'elsewhere' : 'g') });
        Object.assign(row, { valid: days('2026-03-01') });
      }
    }],
  ])('%s', (_what, change) => {
    const without = findings(compileWorld(changedAt(0, () => undefined)), CLOCKS);
    for (const index of [0, 1, 3]) {
      const world = compileWorld(changedAt(index, change));
      const found = findings(world, CLOCKS);
      expect(found).toEqual(findingsOneByOne(world, CLOCKS));
      expect(found).not.toEqual(without);
    }
  });
});

const OVER = { role: 'SUPERVISE_TECHNICAL' as const };

describe('one fact about who supervises', () => {
  it.each<[string, (facts: Writable) => void]>([
    ['a rule that no board may write', (facts) => facts.assignment.push(rule('x', 'aufsicht', 'SUPERVISE_LEGAL', ['zv'], { origin: clause('z'), rank: 'gesetz' }))],
    ['that supervision ends soon', (facts) => Object.assign(facts.assignment.find(({ id }) => id === 'aufsicht-land') ?? {}, { valid: days('2020-01-01', '2027-01-15') })],
    ...['FORMER', 'LATTER'].map((where): [string, (facts: Writable) => void] => [`a duty that is another’s in a place that two became, ${where}`, (facts) =>
      facts.assignment.push(rule('y', 's-0', 'EXECUTE', ['zv'], { scope: scope(where === 'FORMER' ? FORMER : PLACES.at(-1) ?? ''), rank: 'gesetz', basis: ['gesetz'] }))]),
    ['of what level whoever supervises is expected to be', (facts) => facts.expectation.push({ ...expectation('x', 's-0', 'SUPERVISE_LEGAL', '08', 'COMPLETE'), levels: ['COUNTY'] })],
    ['that two supervise', (facts) => facts.assignment.push(rule('x', 'aufsicht', 'SUPERVISE_LEGAL', ['land'], { basis: ['gesetz'] }))],
    ['that whoever supervises does the work in one place', (facts) => facts.delegation.push(delegation('x', 's-0', bodyOf('08115'), 'im', { scope: scope(OTHER), transfersDuty: false, basis: ['gesetz'] }))],
    ['a supervisor who bears a duty in one place', (facts) => facts.assignment.push(rule('x', 's-0', OVER.role, [bodyOf(ONE)]), rule('y', 's-0', 'EXECUTE', [bodyOf(ONE)], { scope: scope(ONE), rank: 'gesetz' }))],
    ['a supervisor to whom work is handed on', (facts) => facts.assignment.push(rule('x', 's-1', OVER.role, ['zv']))],
    ['a supervisor who holds a function', (facts) => facts.assignment.push(rule('x', 's-1', OVER.role, [bodyOf(ONE)]))],
    ['a supervisor who took a duty over in one place', (facts) => {
      facts.body.push(body('takes', 'takes'), body('gives', 'gives'));
      facts.delegation.push(delegation('x', 's-0', 'gives', 'takes', { scope: scope(OTHER) }));
      facts.assignment.push(rule('x', 's-0', OVER.role, ['takes']), rule('y', 's-0', 'EXECUTE', ['gives'], { scope: scope(OTHER), rank: 'gesetz' }));
    }],
    ['a supervisor who is not of the level that is expected, since another day in one place', (facts) => {
      facts.expectation.push({ ...expectation('x', 's-0', OVER.role, '08', 'COMPLETE'), levels: ['COUNTY'] });
      facts.assignment.push(rule('a', 'aufsicht', OVER.role, ['im']), rule('x', 's-0', OVER.role, ['im'], { valid: days('2026-03-01') }), rule('y', 's-0', 'EXECUTE', ['zv'], { scope: scope(OTHER), rank: 'gesetz' }));
    }],
    ['a supervision for one county, beside one that follows but in one place', (facts) => {
      facts.assignment.push(rule('a', 'aufsicht', OVER.role, ['im']), rule('x', 's-0', OVER.role, ['im'], { scope: scope('08116') }), rule('y', 's-0', 'EXECUTE', ['zv'], { scope: scope(OTHER), rank: 'gesetz' }));
    }],
    ['a supervision of a rule that ends soon', (facts) => facts.assignment.push(rule('x', 's-0', OVER.role, ['im'], { valid: days('2020-01-01', '2027-01-15') }))],
    ['a supervision for one county', (facts) => facts.assignment.push(rule('x', 's-0', OVER.role, ['im'], { scope: scope('08115') }))],
    ['a supervision that says what would follow, but in one place', (facts) => {
      facts.assignment.push(rule('a', 'aufsicht', OVER.role, ['im']), rule('x', 's-0', OVER.role, ['im']), rule('y', 's-0', 'EXECUTE', ['zv'], { scope: scope(OTHER), rank: 'gesetz' }));
    }],
    ['a supervision that says what would follow everywhere', (facts) => facts.assignment.push(rule('a', 'aufsicht', OVER.role, ['im']), rule('x', 's-0', OVER.role, ['im']))],
    ['a supervision with an end in one place', (facts) => {
      facts.assignment.push(rule('x', 's-0', OVER.role, ['im']));
      facts.ending.push({ ...fact<EndingId>('x'), target: asId('x'), scope: scope(ONE), rank: asId('gesetz'), origin: law });
    }],
  ])('%s', (_what, change) => {
    const drawn = [{ ...ALIKE, holder: 'fn:kreis' as const, origin: law }, ALIKE];
    const without = findings(compileWorld(worldOf(drawn, HANDED)), CLOCKS);
    const facts = worldOf(drawn, HANDED);
    change(facts);
    const world = compileWorld(facts);
    expect(findings(world, CLOCKS)).toEqual(findingsOneByOne(world, CLOCKS));
    expect(findings(world, CLOCKS)).not.toEqual(without);
  });

  it('whoever supervises is not of the level that is expected', () => {
    const facts = worldOf([{ ...ALIKE, holder: 'fn:kreis', origin: law }], []);
    facts.expectation.push({ ...expectation('x', 's-0', 'SUPERVISE_LEGAL', '08', 'COMPLETE'), levels: ['COUNTY'] });
    expect(findings(compileWorld(facts), CLOCKS).filter(({ kind }) => kind === 'LEVEL_MISMATCH').map(({ counterpart, cells }) => [counterpart, cells.map(({ count, of }) => of - count)])).toEqual([[[{ kind: 'body', id: 'im' }], [0]]]);
  });
});
