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
const bodyOf = (key: string): string => `b-${key}`;

/** What a service has besides a rule of EXECUTE for the whole Land, which most have alike. */
const besides = [
  'NOTHING', 'NOTHING', 'NOTHING', 'HERE', 'HERE', 'COUNTY', 'BODY', 'ENDED', 'TO_ACCEPT', 'CORRECTED', 'EXPECTED', 'COMPETENT', 'DELEGATED', 'LED', 'SUPERVISED', 'SUPERVISED', 'OVER_ITSELF', 'CONSENT', 'PAID', 'OVER', 'EARLIER',
] as const;

const services = fc.array(fc.record({
  group: fc.constantFrom('g', 'g', 'h'), holder: fc.constantFrom('fn:gemeinde', 'fn:gemeinde', 'fn:kreis', 'bitbw'), mode: fc.constantFrom('BINDING' as const, 'FALLBACK' as const),
  origin: fc.constantFrom(law, law, clause('z')), besides: fc.constantFrom(...besides), place: fc.nat(PLACES.length - 1),
}), { minLength: 4, maxLength: 9 });

const delegations = fc.array(fc.record({ about: fc.constantFrom('g', 'g', 'g', 'h', 's-0'), place: fc.nat(PLACES.length - 1), to: fc.constantFrom('bitbw', 'zv'), transfersDuty: fc.boolean(), based: fc.boolean() }), { minLength: 4, maxLength: 16 });

type Drawn = typeof services extends fc.Arbitrary<infer All> ? All : never;

function worldOf(drawn: Drawn, handed: typeof delegations extends fc.Arbitrary<infer All> ? All : never): WorldFacts {
  const facts = emptyWorld();
  facts.territory.push(...['', '08', ...COUNTIES, ...PLACES].map((key) => territory(key, `Ort ${key}`)));
  facts.body.push(...['land', 'im', 'bitbw', 'zv'].map((id) => body(id, id)), ...[...COUNTIES, ...PLACES].map((key) => ({ ...body(bodyOf(key), key, { place: key }), supervisedAs: asId<SubjectId>('aufsicht') })));
  facts.subject.push(subject('aufsicht', 'Aufsicht', null, { cellLevel: 'MUNICIPALITY' }), subject('g', 'G', null, { kind: 'GROUP' }), subject('h', 'H', 'g', { kind: 'GROUP' }));
  facts.function.push(...['gemeinde', 'kreis'].map((id) => ({ ...fact(id), name: { de: id, en: id }, grammar: 'F' as const })) as typeof facts.function);
  facts.holding.push(...PLACES.map((key) => holding(`gemeinde-${key}`, 'gemeinde', bodyOf(key), key)), ...COUNTIES.map((key) => holding(`kreis-${key}`, 'kreis', bodyOf(key), key)));
  facts.legalBasis.push({ ...fact('gesetz'), norm: 'LBO', label: '§ 1', title: { de: 'Gesetz', en: 'Act' }, rank: asId('gesetz') });
  facts.board.push({ ...fact('rat'), name: { de: 'Rat', en: 'Council' }, grammar: 'M', body: asId('land'), summary: { de: 'Gremium', en: 'Board' } });
  facts.clause.push(clauseRecord('z', 'rat'));
  facts.competence.push({ ...fact<CompetenceId>('rat-g'), board: asId('rat'), subject: asId('h'), roles: ['EXECUTE', 'LEAD'], scope: scope('08115'), highest: asId('beschluss') });
  facts.expectation.push(expectation('e-g', 'g', 'SUPERVISE_TECHNICAL', '08115', 'COMPLETE'), expectation('e-h', 'h', 'LEAD', '08', 'COMPLETE'));
  facts.assignment.push(rule('aufsicht-land', 'aufsicht', 'SUPERVISE_LEGAL', ['im'], { basis: ['gesetz'] }));
  for (const [index, each] of drawn.entries()) service(facts, `s-${index}`, each);
  for (const [index, { about, place, to, transfersDuty, based }] of handed.entries()) {
    const key = PLACES[place] ?? '';
    facts.delegation.push(delegation(`d-${index}`, about, bodyOf(key), to, { scope: scope(key), transfersDuty, basis: based ? ['gesetz'] : [] }));
  }
  return facts;
}

function service(facts: WorldFacts, id: string, { group, holder, mode, origin, besides: what, place }: Drawn[number]): void {
  const key = PLACES[place] ?? '';
  const [r, add] = [`r-${id}`, (...rows: Assignment[]): void => void (facts.assignment).push(...rows)];
  const bau = rule(r, id, 'EXECUTE', [holder], { mode, origin, ...(what === 'TO_ACCEPT' && { acceptance: 'CONDITION' }) });
  facts.subject.push(subject(id, id, group));
  add(...(what === 'CORRECTED' ? [{ ...bau, known: seqs(1, 2) }, { ...bau, version: 2, known: seqs(2), valid: days('2024-01-01') }] : what === 'EARLIER' ? [{ ...bau, valid: days('2026-03-01') }] : [bau]));
  const more = (role: Role, name: string, said: Parameters<typeof rule>[4] = {}): Assignment => rule(`x-${id}`, id, role, [name], said);
  if (what === 'HERE') add(more('EXECUTE', 'zv', { scope: scope(key) }));
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
    }), { numRuns: 250, seed: 20261128 });
    expect(found).toBeGreaterThan(4000);
  });
});
