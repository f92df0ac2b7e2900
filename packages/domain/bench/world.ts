import type { Ars } from '../src/ars.ts';
import { asDay, span } from '../src/day.ts';
import type { WorldFacts } from '../src/facts.ts';
import { asId, type BoardId, type BodyId, type CompetenceId, type EndingId, type FunctionId, type RankId, type StatusHoldingId, type StatusId, type SubjectId, type SuspensionId } from '../src/ids.ts';
import type { Assignment, Origin, Role } from '../src/rules.ts';
import { oneRoles, roles } from '../src/rules.ts';
import { asSeq } from '../src/seq.ts';
import { body, clause, days, delegation, emptyWorld, fact, law, rule, scope, seqs, territory } from '../src/testing/build.ts';
import { clauseRecord, expectation, holding, subject } from '../src/testing/paper.ts';
import { dice, type Dice } from './dice.ts';
import { placesOf, type Places } from './places.ts';

/** How large a world is. `corrected`: how many of 100 assignments were corrected, and how often. */
export type Size = { services: number; laender: number; counties: number; municipalities: number; assignments: number; corrected: { percent: number; times: number } };

/** The Land of ARCHITECTURE "Speed". */
export const LAND: Size = { services: 8557, laender: 1, counties: 44, municipalities: 1101, assignments: 60_000, corrected: { percent: 20, times: 1 } };

/** The commits of a world; the last is its head. */
export const HEAD = 60;

export type BenchWorld = { facts: WorldFacts; places: Places; services: string[]; size: Size };

const GROUPS = { root: 8, mid: 64 };
const FUNCTIONS = ['gemeinde', 'ubb', 'uvb', 'gesundheit', 'soziales', 'jugend'] as const;
const OWN = FUNCTIONS[0];
const OFFICES = ['ministerium-1', 'ministerium-2', 'ministerium-3', 'ministerium-4', 'landesamt-1', 'landesamt-2'] as const;
const PROVIDERS = ['landes-it', 'kommunal-it', 'zweckverband-1', 'zweckverband-2'] as const;

/** An invented world of a size: everything is drawn, and drawn alike each time. */
export function benchWorld(size: Size = LAND): BenchWorld {
  const drawn = dice(20261126);
  const facts = emptyWorld();
  const places = placesOf(size);
  facts.commits = Array.from({ length: HEAD }, (_, index) => ({ seq: asSeq(index + 1), at: new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString() }));
  const services = Array.from({ length: size.services }, (_, index) => `leistung-${index}`);
  registers(facts, places, services, drawn);
  const standing = lawOf(services, drawn);
  facts.assignment.push(...standing);
  while (facts.assignment.length < size.assignments) facts.assignment.push(localRule(facts.assignment.length, places, services, drawn));
  changes(facts, places, services, drawn);
  facts.assignment = facts.assignment.flatMap((each) => corrected(each, size, drawn));
  return { facts, places, services, size };
}

function registers(facts: WorldFacts, { all, counties, municipalities, towns }: Places, services: readonly string[], drawn: Dice): void {
  facts.territory.push(...all.map((key) => territory(key, `Ort ${key}`)));
  facts.body.push(
    ...OFFICES.map((id) => body(id, id, { form: 'OBERSTE_LANDESBEHOERDE' })), ...PROVIDERS.map((id) => body(id, id, { form: 'ZWECKVERBAND' })), body('land', 'Land'),
    ...[...counties, ...municipalities].map((key) => ({ ...body(bodyOf(key), key, { place: key }), supervisedAs: asId<SubjectId>('aufsicht') })));
  facts.subject.push(subject('aufsicht', 'Aufsicht', null, { cellLevel: 'MUNICIPALITY' }));
  for (let index = 0; index < GROUPS.root; index += 1) facts.subject.push(subject(`gruppe-${index}`, 'Gruppe', null, { kind: 'GROUP' }));
  for (let index = 0; index < GROUPS.mid; index += 1) facts.subject.push(subject(`teil-${index}`, 'Gruppe', `gruppe-${index % GROUPS.root}`, { kind: 'GROUP' }));
  facts.subject.push(...services.map((id) => subject(id, id, `teil-${drawn.below(GROUPS.mid)}`)));
  facts.function.push(...FUNCTIONS.map((id) => ({ ...fact<FunctionId>(id), name: { de: id, en: id }, grammar: 'F' as const })));
  facts.holding.push(
    ...municipalities.map((key) => holding(`${OWN}-${key}`, OWN, bodyOf(key), key)),
    ...FUNCTIONS.slice(1).flatMap((fn) => counties.map((key) => holding(`${fn}-${key}`, fn, bodyOf(key), key))),
    ...['ubb', 'uvb'].flatMap((fn) => towns.map((key) => holding(`${fn}-${key}`, fn, bodyOf(key), key))));
  facts.status.push({ ...fact<StatusId>('gks'), name: { de: 'Große Kreisstadt', en: 'major district town' }, grammar: 'F' });
  facts.statusHolding.push(...towns.map((key) => ({ ...fact<StatusHoldingId>(`gks-${key}`), status: asId<StatusId>('gks'), place: key })));
  facts.board.push(...['rat', 'ausschuss'].map((id) => ({ ...fact<BoardId>(id), name: { de: id, en: id }, grammar: 'M' as const, body: asId<BodyId>('land'), summary: { de: id, en: id } })));
  facts.clause.push(...Array.from({ length: 400 }, (_, index) => clauseRecord(`ziffer-${index}`, index % 2 ? 'rat' : 'ausschuss', '2026-01-01')));
  facts.competence.push(...Array.from({ length: GROUPS.root }, (_, index) =>
    ({ ...fact<CompetenceId>(`befugnis-${index}`), board: asId<BoardId>(index % 4 ? 'rat' : 'ausschuss'), subject: asId<SubjectId>(`gruppe-${index}`), roles: [...roles], scope: scope(''), highest: asId<RankId>('satzung') })));
  for (let index = 0; index < GROUPS.root; index += 1) {
    for (const role of ['LEAD', 'EXECUTE', 'SUPERVISE_LEGAL', 'SUPERVISE_TECHNICAL', 'FUND'] as const) facts.expectation.push(expectation(`erwartet-${index}-${role.toLowerCase().replace('_', '-')}`, `gruppe-${index}`, role, '', index % 4 ? 'PARTIAL' : 'COMPLETE'));
  }
}

/** Standing law: one rule of EXECUTE for each service, most often by a function; the other roles now and then, or by the group. */
function lawOf(services: readonly string[], drawn: Dice): Assignment[] {
  const office = (): string => drawn.one(OFFICES);
  const groups = Array.from({ length: GROUPS.root }, (_, index) => [
    rule(`gruppe-${index}-lead`, `gruppe-${index}`, 'LEAD', [office()], { mode: 'FALLBACK', rank: 'gesetz', scope: scope('') }),
    rule(`gruppe-${index}-fund`, `gruppe-${index}`, 'FUND', ['land'], { mode: 'FALLBACK', rank: 'gesetz', scope: scope('') }),
  ]).flat();
  const supervision = rule('aufsicht-land', 'aufsicht', 'SUPERVISE_LEGAL', ['ministerium-1'], { rank: 'gesetz', scope: scope('') });
  const own = services.flatMap((id) => [
    rule(`${id}-execute`, id, 'EXECUTE', [`fn:${drawn.one(FUNCTIONS)}`], { rank: 'gesetz', mode: drawn.percent(50) ? 'FALLBACK' : 'BINDING', scope: scope('') }),
    ...(drawn.percent(60) ? [rule(`${id}-lead`, id, 'LEAD', [office()], { rank: 'gesetz', scope: scope('') })] : []),
    ...(drawn.percent(40) ? [rule(`${id}-technical`, id, 'SUPERVISE_TECHNICAL', [office()], { rank: 'gesetz', scope: scope('') })] : []),
    ...(drawn.percent(20) ? [rule(`${id}-consult`, id, 'CONSULT', [office()], { mode: 'APPEND', scope: scope('') })] : []),
    ...(drawn.percent(30) ? [rule(`${id}-operate`, id, 'OPERATE', ['landes-it'], { mode: 'FALLBACK', scope: scope('') })] : []),
  ]);
  return [...groups, supervision, ...own];
}

/** A rule for one place: half of them speak of the same few hundred services, as reality does. */
function localRule(index: number, { counties, municipalities, associations }: Places, services: readonly string[], drawn: Dice): Assignment {
  const about = drawn.percent(50) ? services[drawn.below(Math.min(300, services.length))] : drawn.one(services);
  const role = drawn.one<Role>(['EXECUTE', 'EXECUTE', 'OPERATE', 'OPERATE', 'LEAD', 'FUND', 'CONSULT']);
  const key = drawn.percent(60) ? drawn.one(municipalities) : drawn.percent(50) ? drawn.one(counties) : drawn.one(associations);
  const holder = drawn.percent(40) ? `fn:${drawn.one(FUNCTIONS)}` : drawn.percent(50) ? drawn.one(PROVIDERS) : bodyOf(key.length === 9 ? (key.slice(0, 5) as Ars) : key);
  const origin: Origin = drawn.percent(60) ? law : clause(`ziffer-${drawn.below(400)}`);
  const isOne = (oneRoles as readonly Role[]).includes(role);
  return rule(`ort-${index}`, about ?? '', role, [role === 'FUND' ? `${holder} 1/5` : holder], {
    rank: drawn.percent(30) ? 'satzung' : 'beschluss', origin, mode: isOne ? (drawn.percent(75) ? 'BINDING' : 'FALLBACK') : 'APPEND', scope: drawn.percent(3) ? { ...scope(key), status: asId<StatusId>('gks') } : scope(key),
    valid: drawn.percent(90) ? days('2020-01-01') : days('2026-01-01', '2027-01-01'),
  });
}

/** Endings, suspensions and delegations, in the numbers of a few years. */
function changes(facts: WorldFacts, { municipalities }: Places, services: readonly string[], drawn: Dice): void {
  const local = facts.assignment.filter(({ id }) => id.startsWith('ort-'));
  const per = (share: number): number => Math.round(local.length * share);
  for (let index = 0; index < per(0.05); index += 1) {
    facts.ending.push({ ...fact<EndingId>(`ende-${index}`, { valid: days('2026-06-01') }), target: drawn.one(local).id, rank: asId<RankId>('satzung'), origin: law });
  }
  for (let index = 0; index < 20; index += 1) facts.suspension.push({ ...fact<SuspensionId>(`ruht-${index}`), clause: asId(`ziffer-${drawn.below(400)}`) });
  for (let index = 0; index < per(0.08); index += 1) {
    const key = drawn.one(municipalities);
    facts.delegation.push(delegation(`uebertragung-${index}`, drawn.percent(50) ? drawn.one(services) : `teil-${drawn.below(GROUPS.mid)}`, bodyOf(key), drawn.one(PROVIDERS), { scope: scope(key), transfersDuty: drawn.percent(30) }));
  }
}

/** The versions of a rule that was corrected: each speaks of another first day. */
function corrected(each: Assignment, { corrected: { percent, times } }: Size, drawn: Dice): Assignment[] {
  if (!drawn.percent(percent)) return [each];
  const versions = Array.from({ length: times + 1 }, (_, index) => index);
  return versions.map((index) => ({
    ...each, version: index + 1, known: seqs(index + 1, index === times ? null : index + 2), valid: span(asDay(`2020-0${(index % 9) + 1}-01`), each.valid.to),
  }));
}

const bodyOf = (key: Ars): string => `stelle-${key}`;
