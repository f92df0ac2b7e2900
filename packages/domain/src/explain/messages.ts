import type { Level } from '../ars.ts';
import type { Lost, Reason, Sift } from '../answer.ts';
import type { Day } from '../day.ts';
import type { BodyId } from '../ids.ts';
import type { Grammar } from '../registers.ts';
import type { Role } from '../rules.ts';
import type { Counted, Searched } from '../searched.ts';
import type { Miss } from '../why-not.ts';
import type { Sentence } from './sentence.ts';

/** A name as data: the language gives it article and case. */
export type Name = { text: string; grammar: Grammar; body?: BodyId };
/** With FUND, the share in writing ("3/5"). */
export type Payee = Name & { share?: string };

export type ConflictKind = 'RULES' | 'DELEGATIONS' | 'MERGED_DIFFER' | 'FUNCTION_DISPUTED' | 'OVERFUNDED';
export type Absent = 'PLACE' | 'SUBJECT' | 'UNINCORPORATED';
/** Where a rule applies and how strong it is. `more`: places beyond those that are named. */
export type Scoped = { subject: string; places: readonly Name[]; more: number; status: string | null; rank: string; mode: 'BINDING' | 'FALLBACK' | 'APPEND' };

/** Where a fact applies. */
export type Reach = Pick<Scoped, 'places' | 'more' | 'status'>;

/** What is told of a fact that does not reach the question. `excepted`: it leaves the place out by name; `over`: its last day, null where it has not begun. */
export type Missing = { subject: string; reach: Reach; place: Name; excepted: boolean; from: Day; over: Day | null; roles: readonly Role[]; asked: Role; giver: Name | null };

/** What a reason is told with. `rule` cites the rule that would have had the largest key, `recordFrom` is where our record begins. */
export type Why = { subject: string; place: Name; role: Role; rule: Sentence; recordFrom: Day | null };

/** One function per sentence, in every language of the product. A clause is what follows "weil", without it and without the full stop. */
export type Messages = {
  headline: {
    answered(role: Role, holders: readonly Payee[]): Sentence;
    gap(): Sentence;
    unknown(): Sentence;
    notExpected(): Sentence;
    askBelow(level: Level): Sentence;
    absent(what: Absent): Sentence;
    conflict(kind: ConflictKind, count: number): Sentence;
  };
  because(clauses: readonly Sentence[]): Sentence;
  clause: {
    matterOf(role: Role, subject: string, group: string | null, fn: Name, cited: Sentence): Sentence;
    /** `handsOn`: it holds the function and has handed the task on. */
    heldHere(holder: Name, handsOn: boolean, cited: Sentence): Sentence;
    heldItself(holder: Name, status: string | null, handsOn: boolean, cited: Sentence): Sentence;
    named(role: Role, subject: string, group: string | null, holders: readonly Name[], cited: Sentence): Sentence;
    /** `again`: the clause before has spoken of the same body, which is not named twice. */
    transferred(from: Name, again: boolean, to: Name, cited: Sentence): Sentence;
    entrusted(from: Name, again: boolean, to: Name, cited: Sentence): Sentence;
    supervisionFollows(holders: readonly Name[], role: Role): Sentence;
    equallyStrong(rules: readonly Sentence[]): Sentence;
    handedOnTwice(targets: readonly Name[]): Sentence;
    mergedDiffer(place: Name): Sentence;
    disputed(fn: Name | null, holders: readonly Name[]): Sentence;
    overfunded(sum: string): Sentence;
    why: Readonly<Record<Exclude<Reason, 'MERGED_DIFFER' | 'FUNCTION_DISPUTED' | 'OVERFUNDED' | 'ASK_BELOW' | 'NOT_IN_FORCE'>, (why: Why) => Sentence>>;
    signed(): Sentence;
    notSigned(): Sentence;
    notRequired(role: Role, subject: string): Sentence;
    askBelow(subject: string, level: Level): Sentence;
    absent: Readonly<Record<Absent, (name: Name, day: Day) => Sentence>>;
  };
  duel: {
    detail(rule: Scoped, cited: Sentence): Sentence;
    holdingDetail(fn: Name, place: Name, cited: Sentence): Sentence;
    handedOn(from: Name, rule: Scoped, cited: Sentence): Sentence;
    lost: Readonly<Record<Lost, (winner: Scoped, loser: Scoped) => Sentence>>;
    /** As `lost`, without by what it was: the reason alone. */
    reason: Readonly<Record<Lost, (winner: Scoped, loser: Scoped) => Sentence>>;
    holdingLost(winner: Name, loser: Name): Sentence;
  };
  note: {
    announced(holder: Payee, role: Role, subject: string, source: string): Sentence;
    performer(duty: Name, performer: Name): Sentence;
    formerly(former: readonly Name[], holder: Name): Sentence;
    lastDay(to: Name, day: Day): Sentence;
    sifted: Readonly<Record<Sift, (rule: Sentence) => Sentence>>;
    siftedEnding: Readonly<Record<Sift, (rule: Sentence) => Sentence>>;
    circular(to: Name, cited: Sentence): Sentence;
    siftedDelegation: Readonly<Record<Sift, (to: Name, rule: Sentence) => Sentence>>;
    unverified(): Sentence;
    successor(old: Name, successor: Name, day: Day): Sentence;
    notAccepted(holder: Name): Sentence;
    answeredAt(place: Name): Sentence;
    unfunded(share: string): Sentence;
  };
  /** Why a body is not the holder. `body` is the one asked about, `cited` where the fact stands that is spoken of. */
  whyNot: {
    question(body: Name): Sentence;
    claims(body: Name): Sentence;
    notInForce(body: Name, day: Day, followedBy: readonly Name[]): Sentence;
    performs(body: Name, bearer: Name, cited: Sentence): Sentence;
    handedOn(body: Name, to: readonly Name[], duty: boolean, cited: Sentence): Sentence;
    delegationLost(body: Name, cited: Sentence, to: Name, toCited: Sentence, by: 'SUBJECT' | 'PLACE'): Sentence;
    widerArea(body: Name, fn: Name, area: Name, cited: Sentence, deeper: { holder: Name; area: Name; cited: Sentence }): Sentence;
    inFunction(body: Name, fn: Name, cited: Sentence): Sentence;
    ruleLost(rule: Sentence, to: Sentence, reason: Sentence): Sentence;
    ruleEnded(rule: Sentence, cited: Sentence): Sentence;
    /** A fact that names the body, as the beginning of a sentence that says what it misses. */
    rule(rule: Sentence): Sentence;
    holding(body: Name, fn: Name, cited: Sentence): Sentence;
    delegation(from: Name, body: Name, cited: Sentence): Sentence;
    misses(fact: Sentence, missed: readonly Sentence[]): Sentence;
    miss: Readonly<Record<Miss, (missing: Missing) => Sentence>>;
    notNamed(body: Name, subject: string): Sentence;
  };
  /** What was looked through for a question that nobody answers. */
  searched: {
    counted(subject: string, counted: Counted, day: Day): Sentence;
    nothing(): Sentence;
    /** `group`: the expectation is made for every subject in it, else for the subject alone. */
    expected(role: Role, subject: string, group: string | null, reach: Reach, source: string): Sentence;
    complete(by: Searched['complete']): Sentence;
  };
  words: {
    /** A rule by whom it names and where it stands, to be said of: "Regel, die das Innenministerium nennt (…),". */
    rule(holders: readonly Name[], cited: Sentence): Sentence;
    cited(places: readonly Sentence[]): Sentence;
    join(items: readonly Sentence[]): Sentence;
    source(title: string, publisher: string, state: string): string;
  };
};
