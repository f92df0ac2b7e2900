import {
  asDay, asSeq, compileResolution, compileWorld, factKinds, forceOf, forceOfResolution, simulate, writeRatio,
  type AssignmentId, type Clause, type ClauseId, type Compiled, type Force, type Holder, type Opened, type Resolution, type Scope, type World, type WorldFacts,
} from '../src/index.ts';
import { DAY, letterOf } from './base.ts';
import { tellImpact } from './impacts.ts';
import { tellStep, type LifeEntry } from './life.ts';
import { readHolders, readPlaces, readScope, split, type Details } from './notation.ts';

/** A clause: what it does and its parts, as in "ASSIGN, e-akte, LEAD, 08, bitbw", and what the short form does not say. */
type ClauseEntry = { is: string } & Details & {
  retroactive?: string; due?: string; contribution?: true; mayPassOn?: true; until?: string | null;
  /** What AMEND changes. */
  holders?: string; places?: string; role?: string; mode?: string; receives?: string;
};

/** The resolution of a case. It is of the ITR, a Beschluss, adopted on the day of the question, text version 1, unless said. */
type ResolutionEntry = {
  board?: string; rank?: string; adopted?: string; textVersion?: number; recommendation?: true;
  /** The places represented by the YES votes, where it binds these alone. */
  consenting?: string; secret?: true;
  clauses: Record<string, ClauseEntry>;
};

/** The force that a clause has on a day; `of` is its id, or that of a resolution. */
type ForceEntry = { of: string; on?: string; at?: number; is: string };

export type Acts = { resolution?: ResolutionEntry; again?: ResolutionEntry; impact?: string[]; life?: LifeEntry[]; writes?: string[]; refused?: string[]; force?: ForceEntry[]; annulled?: true };

/** The parts of a case file that are about acts. */
export const actParts: readonly string[] = ['resolution', 'again', 'writes', 'refused', 'force', 'annulled', 'impact', 'life'] satisfies (keyof Acts)[];

const as = <Name>(text: string | undefined): Name => (text ?? '') as Name;

/** The resolution of a case, "beschluss" by its id. */
export function resolutionOf(entry: ResolutionEntry): Resolution {
  const { board = 'itr', rank = 'beschluss', adopted = DAY, textVersion = 1, recommendation, consenting, secret, clauses } = entry;
  const [first, ...rest] = Object.entries(clauses).map(([number, clause]) => clauseOf(Number.parseInt(number, 10), clause));
  if (!first) throw new TypeError('resolution: it needs a clause.');
  return {
    id: 'beschluss', board: as(board), label: 'Beschluss', textVersion, rank: as(rank), adopted: asDay(adopted), effect: recommendation ? 'RECOMMENDATION' : 'BINDING',
    ...(consenting === undefined ? {} : { consenting: { secret: secret ?? false, places: readPlaces(consenting) } }), clauses: [first, ...rest],
  };
}

function clauseOf(number: number, entry: ClauseEntry): Clause {
  const [kind = '', ...parts] = split(entry.is, ',');
  const numbered = { number, ...(entry.retroactive === undefined ? {} : { retroactive: entry.retroactive }) };
  const dated = { ...numbered, from: asDay(entry.from ?? DAY, `clause ${number}`), to: entry.to === undefined ? null : asDay(entry.to, `clause ${number}`) };
  const accepted = { ...(entry.acceptance === undefined ? {} : { acceptance: as<'CONDITION'>(entry.acceptance) }), ...(entry.acceptBy === undefined ? {} : { acceptBy: asDay(entry.acceptBy) }) };
  const replaces = entry.replaces === undefined ? {} : { replaces: split(entry.replaces, '+').map((id) => as<never>(id)) };
  const [one = '', two = '', three = '', four = '', five = '', six = ''] = parts;
  switch (kind) {
    case 'ASSIGN':
      return { kind, ...dated, ...accepted, ...replaces, subject: as(one), role: as(two), scope: scopeOf(three, entry), holders: readHolders(four, kind), ...(five ? { mode: as<'BINDING'>(five) } : {}), ...(entry.here ? { here: true } : {}) };
    case 'FUND':
      return { kind, ...dated, ...accepted, ...replaces, subject: as(one), scope: scopeOf(two, entry), holders: readHolders(three, kind), ...(entry.contribution ? { contribution: true } : {}) };
    case 'DELEGATE':
      return { kind, ...dated, handsOn: readHolders(one, kind)[0], receives: as(two), roles: split(three, '+') as ('LEAD' | 'EXECUTE' | 'OPERATE')[], subject: as(four), scope: scopeOf(five, entry), instrument: as(six || 'vereinbarung'), ...(entry.mayPassOn ? { mayPassOn: true } : {}) };
    case 'END': return { kind, ...dated, ...(one.startsWith('rule ') ? { rule: as<AssignmentId>(one.slice('rule '.length)) } : { clause: as<ClauseId>(one) }), ...(two ? { scope: scopeOf(two, entry) } : {}) };
    case 'AMEND': return { kind, ...dated, clause: as(one), ...changesOf(entry) };
    case 'COMMIT': case 'REQUEST': return { kind, ...numbered, subject: as(one), body: as(two), task: { de: three, en: three }, ...(entry.due === undefined ? {} : { due: asDay(entry.due) }) };
    case 'NOTE': case 'RECOMMEND': return { kind, ...numbered, text: { de: one, en: one } };
    default: throw new TypeError(`clause ${number}: "${kind}" is no kind of clause.`);
  }
}

const scopeOf = (text: string, entry: ClauseEntry): Scope => (text === '-' ? { within: [] } : readScope(text || '08', entry));

function changesOf({ holders, places, role, mode, receives, until }: ClauseEntry): Pick<Clause & { kind: 'AMEND' }, 'assignment' | 'delegation' | 'until'> {
  const assignment = {
    ...(holders === undefined ? {} : { holders: readHolders(holders, 'AMEND') }), ...(places === undefined ? {} : { scope: { within: readPlaces(places) } }),
    ...(role === undefined ? {} : { role: as<'LEAD'>(role) }), ...(mode === undefined ? {} : { mode: as<'BINDING'>(mode) }),
  };
  return {
    ...(Object.keys(assignment).length > 0 ? { assignment } : {}), ...(receives === undefined ? {} : { delegation: { to: as(receives) } }),
    ...(until === undefined ? {} : { until: until === null ? null : asDay(until) }),
  };
}

const nextCommit = ({ commits }: WorldFacts): WorldFacts['commits'][number] => ({ seq: asSeq(commits.length + 1), at: `2026-11-23T10:01:${String(commits.length).padStart(2, '0')}.000000Z` });

const run = (facts: WorldFacts, entry: ResolutionEntry): Compiled => compileResolution(compileWorld(facts), resolutionOf(entry), nextCommit(facts));

/** The facts after the commit that adopts the resolution of a case; as they were where it has none, or where it is refused. */
export function adopted(facts: WorldFacts, { resolution, annulled }: Acts): WorldFacts {
  if (!resolution) return facts;
  const compiled = run(facts, resolution);
  if (compiled.outcome !== 'WRITES') return facts;
  const { commit, opened, sources = [] } = compiled.change;
  const added = factKinds.map((kind) => [kind, [...facts[kind], ...opened.flatMap((each) => (each.kind === kind ? [each.record] : []))]]);
  const after: WorldFacts = { ...(Object.fromEntries(added) as unknown as WorldFacts), ranks: facts.ranks, sources: [...facts.sources, ...sources], commits: [...facts.commits, commit] };
  return annulled ? annul(after, opened) : after;
}

/** Ex tunc: everything that the resolution wrote is closed, and nothing else. */
function annul(facts: WorldFacts, opened: readonly Opened[]): WorldFacts {
  const commit = nextCommit(facts);
  const closed = new Set(opened.map(({ kind, record }) => `${kind} ${record.id}`));
  const rows = factKinds.map((kind) => [kind, facts[kind].map((row) => (closed.has(`${kind} ${row.id}`) ? { ...row, known: { ...row.known, to: commit.seq } } : row))]);
  return { ...(Object.fromEntries(rows) as unknown as WorldFacts), ranks: facts.ranks, sources: facts.sources, commits: [...facts.commits, commit] };
}

/** What differs between the facts, refusals and forces that a case expects and those that come out. */
export function missedActs(before: WorldFacts, after: WorldFacts, world: World, acts: Acts): string[] {
  const { resolution, again, writes, refused, force = [], impact, life = [] } = acts;
  const compiled = resolution && run(again ? after : before, again ?? resolution);
  const told = compiled && tell(compiled);
  return [
    ...(impact && resolution ? differ('impact', impact, tellImpact(simulate(compileWorld(before), resolutionOf(resolution)))) : []),
    ...life.flatMap((each) => differ(`${each.at}, ${each.event}`, [each.to ?? `refused ${each.refused ?? ''}`], [tellStep(each)])),
    ...(writes ? differ('writes', writes.map(squeezed), told?.writes ?? []) : []),
    ...(refused ? differ('refused', refused, told?.refused ?? []) : []),
    ...(again ? differ('a second run', ['WRITTEN'], [compiled?.outcome ?? '']) : []),
    ...force.flatMap(({ of, on = DAY, at = after.commits.length, is }) => differ(`force of ${of}, ${on}, ${at}`, [is], [tellForce(world, of, { on: asDay(on), at: asSeq(at) })])),
  ];
}

function tellForce(world: World, of: string, clocks: Parameters<typeof forceOf>[2]): string {
  const whole = forceOfResolution(world, of, clocks);
  if (!whole) return tellOr(() => forceOf(world, of as ClauseId, clocks));
  return whole.clauses.length > 1 ? `${whole.force} (${whole.clauses.map(({ number, force }) => `${number} ${force}`).join(', ')})` : whole.force;
}

function tellOr(ask: () => Force): string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) return 'nothing';
    throw error;
  }
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

function differ(what: string, expected: readonly string[], found: readonly string[]): string[] {
  const [left, right] = [[...expected].sort().join('; '), [...found].sort().join('; ')];
  return left === right ? [] : [`${what}: found "${right}", expected "${left}"`];
}

const tell = (compiled: Compiled): { writes: string[]; refused: string[] } => ({
  writes: compiled.outcome === 'REFUSED' ? [] : (compiled.outcome === 'WRITES' ? compiled.change.opened : compiled.opened).filter(({ kind }) => kind !== 'clause').map(tellOpened),
  refused: compiled.outcome === 'REFUSED' ? compiled.refusals.map(({ clause, field, code }) => `${clause ?? '-'} ${field} ${code}`) : [],
});

/** "1.assignment: e-akte, LEAD, 08, bitbw, BINDING, beschluss, BY_DEADLINE, 2027-01-01 to open" */
function tellOpened({ kind, record }: Opened): string {
  const name = String(record.id).replace('beschluss.v1.', '');
  const span = `${record.valid.from} to ${record.valid.to ?? 'open'}`;
  if (kind === 'assignment') return `${name}: ${[record.subject, record.role, tellScope(record.scope), tellHolders(record.holders), record.mode, record.rank, record.boundTo === 'ALL' ? '' : `bound ${tellScope({ within: record.boundTo })}`, record.acceptance, span].filter(Boolean).join(', ')}`;
  if (kind === 'ending') return `${name}: ${[record.target, ...(record.scope ? [tellScope(record.scope)] : []), record.rank, span].join(', ')}`;
  if (kind === 'delegation') return `${name}: ${[tellHolders([record.from]), record.to, record.roles.join(' + '), record.subject, tellScope(record.scope), record.instrument, record.transfersDuty ? 'erfüllt' : 'durchführt', span].join(', ')}`;
  if (kind === 'commitment') return `${name}: ${[record.subject, record.body, record.task.de, `bis ${record.due}`, record.binding ? 'verbindlich' : 'gebeten'].join(', ')}`;
  return name;
}

const tellScope = ({ within, except }: Scope): string => `${within.map(letterOf).join(' + ')}${except ? ` ohne ${except.map(letterOf).join(' + ')}` : ''}`;
const tellHolders = (holders: readonly Holder[]): string => holders.map((holder) => `${'fn' in holder ? `fn ${holder.fn}` : holder.body}${holder.share ? ` ${writeRatio(holder.share)}` : ''}`).join(' + ');
