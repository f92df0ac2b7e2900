import type { Answer, Query, Step } from '../answer.ts';
import { levelOf, type Ars } from '../ars.ts';
import type { Scope } from '../fact.ts';
import type { BodyId, ClauseId, FunctionId, LegalBasisId, RankId, StatusId, SubjectId } from '../ids.ts';
import type { Grammar } from '../registers.ts';
import type { Assignment, Delegation, Holder, Holding, Origin } from '../rules.ts';
import type { World } from '../world/projection.ts';
import { nearestRecord, rankOf, recordAt, versionOf, type Clocks } from '../world/records.ts';
import { de } from './de/messages.ts';
import { en } from './en/messages.ts';
import type { Language } from './explanation.ts';
import type { Messages, Name, Reach, Scoped } from './messages.ts';
import { say, type Sentence } from './sentence.ts';

/** What names and citations need: the world and its clocks, and the language. */
export type Telling = { world: World; query: Clocks; lang: Language; say: Messages };

/** The answer that is told, the world that its names come from, and the language. */
export type Context = Telling & { query: Query; answer: Answer };

const messages: Readonly<Record<Language, Messages>> = { de, en };

export const tellingOf = (world: World, query: Clocks, lang: Language): Telling => ({ world, query, lang, say: messages[lang] });

export const contextOf = (world: World, query: Query, answer: Answer, lang: Language): Context => ({ world, query, answer, lang, say: messages[lang] });

/** Names are those of the day asked for; a body that is gone keeps its last one. Without a record the id stands for it. */
export function bodyName({ world, query, lang }: Telling, id: BodyId): Name {
  const record = nearestRecord(world, 'body', id, query);
  return record ? { text: record.name[lang], grammar: record.grammar, body: id } : { text: id, grammar: 'NONE', body: id };
}

export function functionName({ world, query, lang }: Telling, id: FunctionId): Name {
  const record = nearestRecord(world, 'function', id, query);
  return record ? { text: record.name[lang], grammar: record.grammar } : { text: id, grammar: 'NONE' };
}

export const subjectName = ({ world, query, lang }: Telling, id: SubjectId): string => nearestRecord(world, 'subject', id, query)?.name[lang] ?? id;
export const statusName = ({ world, query, lang }: Telling, id: StatusId): string => nearestRecord(world, 'status', id, query)?.name[lang] ?? id;
const rankName = ({ world, lang }: Telling, id: RankId): string => rankOf(world, id).name[lang];
export const holderName = (context: Telling, holder: Holder): Name => ('fn' in holder ? functionName(context, holder.fn) : bodyName(context, holder.body));

/** Municipality and Land go by their name alone; a county is "Landkreis Böblingen", unless its name says so itself ("Rems-Murr-Kreis"). */
export function placeName({ world, query, lang }: Telling, key: Ars): Name {
  const record = nearestRecord(world, 'territory', key, query);
  if (!record) return { text: key, grammar: 'NONE' };
  const level = levelOf(key);
  if (level === 'MUNICIPALITY' || level === 'LAND' || level === 'GERMANY') return { text: record.name, grammar: 'NONE' };
  const kind = record.designation.de;
  const grammar: Grammar = /(?:kreis|bezirk|verband)$/i.test(kind) ? 'M' : /(?:gemeinschaft|gemeinde|stadt|region)$/i.test(kind) ? 'F' : 'NONE';
  if (/kreis$/i.test(record.name) || record.name.startsWith(kind) || /verband|gemeinschaft/i.test(record.name)) return { text: record.name, grammar };
  return { text: lang === 'de' ? `${kind} ${record.name}` : `${record.designation.en} ${record.name}`, grammar };
}

type Cited = { basis: readonly LegalBasisId[]; origin?: Origin };

/** Where a fact stands, in brackets: its paragraphs, each to be followed, and the clause that decided it. Empty where nothing is named. */
export function citedOf(context: Telling, ...facts: Cited[]): Sentence {
  const { world, query } = context;
  const bases = facts.flatMap(({ basis, origin }) => [...basis, ...(origin && 'existing' in origin ? [origin.existing] : [])]);
  const places = [...new Set(bases)].map((basis): Sentence => [{ text: unbroken(nearestRecord(world, 'legalBasis', basis, query)?.label ?? basis), basis }]);
  const clauses = facts.flatMap(({ origin }) => (origin && 'clause' in origin ? [origin.clause] : []));
  const decided = [...new Set(clauses)].map((id: ClauseId): Sentence => say`${unbroken(nearestRecord(world, 'clause', id, query)?.label ?? id)}`);
  return context.say.words.cited([...decided, ...places]);
}

/** "§ 15 LVG" never breaks between sign and number. */
const unbroken = (label: string): string => label.replace(/(§§?|Art\.|Abs\.|Nr\.|Ziffer) (?=\d)/g, '$1\u00a0');

export function scopedOf(context: Telling, fact: Assignment | Delegation): Scoped {
  return {
    subject: subjectName(context, fact.subject),
    ...reachOf(context, fact.scope),
    rank: 'rank' in fact ? rankName(context, fact.rank) : '',
    mode: 'mode' in fact ? fact.mode : 'BINDING',
  };
}

export function reachOf(context: Telling, { within, status }: Scope): Reach {
  const shown = within.slice(0, 3);
  return { places: shown.map((key) => placeName(context, key)), more: within.length - shown.length, status: status === undefined ? null : statusName(context, status) };
}

/** A rule by whom it names: "Regel, die das Innenministerium nennt (…),". */
export const ruleWords = (context: Telling, rule: Assignment): Sentence => context.say.words.rule(rule.holders.map((holder) => holderName(context, holder)), citedOf(context, rule));

const tables = { ASSIGNMENT: 'assignment', HOLDING: 'holding', DELEGATION: 'delegation' } as const;
type Traced = { ASSIGNMENT: Assignment; HOLDING: Holding; DELEGATION: Delegation };

/** The version of a record that is known by its number. */
export const versionOfKind = <Kind extends keyof Traced>({ world, query }: Context, kind: Kind, id: string, version: number): Traced[Kind] | undefined =>
  versionOf(world, tables[kind], id, version, query) as Traced[Kind] | undefined;

/** The record that a step speaks of. */
export const recordOf = <Kind extends keyof Traced>({ world, query }: Context, kind: Kind, id: string): Traced[Kind] | undefined =>
  (recordAt(world, tables[kind], id, query) ?? nearestRecord(world, tables[kind], id, query)) as Traced[Kind] | undefined;

export const stepsOf = ({ answer }: Context, kind: Step['kind'], ...outcomes: Step['outcome'][]): Step[] =>
  answer.trace.filter((step) => step.kind === kind && step.of === undefined && outcomes.includes(step.outcome));
