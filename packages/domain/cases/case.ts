import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { asDay, asSeq, compileWorld, resolve, writeRatio, type Answer, type Held, type Query, type Step, type WorldFacts } from '../src/index.ts';
import { actParts, adopted, missedActs, type Acts } from './acts.ts';
import { DAY, keyOf, PLACE } from './base.ts';
import { missedFindings, type Expected } from './findings.ts';
import { split } from './notation.ts';
import { worldOf, type CaseWorld } from './world.ts';

/** A question of a case and the answer that the paper gives. What a case does not name is not compared; `trace` names the steps that matter. */
type Question = {
  /** subject, role, place */
  ask: string;
  on?: string;
  at?: number;
  answer: string;
  holders?: string[];
  announced?: string[];
  answeredAt?: string;
  since?: string | null;
  until?: string | null;
  sinceAtLatest?: boolean;
  trace?: string[];
};

export type Case = { file: string; title: string; because: string; world: CaseWorld; questions: Question[]; findings: Expected[]; acts: Acts };

const FOLDER = new URL('.', import.meta.url);

/** Every case file, by name. */
export function readCases(): Case[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')).sort();
  return files.map((file) => {
    const found = parse(readFileSync(new URL(file, FOLDER), 'utf8')) as (Partial<Case> & Acts) | null;
    const { title, because, world = {}, questions = [], findings = [] } = found ?? {};
    const acts: Acts = Object.fromEntries(Object.entries(found ?? {}).filter(([part]) => actParts.includes(part)));
    if (!title || !because || questions.length + findings.length + Object.keys(acts).length === 0) throw new TypeError(`${file}: a case needs a title, a reason ("because") and at least one question, finding or resolution.`);
    return { file, title, because, world, questions, findings, acts };
  });
}

/** What differs between the answers and findings that a case expects and those that the facts give; empty where all agree. */
export function differences({ file, world, questions, findings, acts }: Case): string[] {
  const before = worldOf(world);
  const facts = factsOf({ world, acts });
  const compiled = compileWorld(facts);
  const answers = questions.flatMap((question) => {
    const query = queryOf(question, facts, file);
    const found = told(resolve(compiled, query));
    return Object.entries(expectedOf(question)).flatMap(([what, expected]) => compare(`${question.ask}, ${query.on}, ${query.at}`, what, expected, found[what]));
  });
  return [...answers, ...missedFindings(file, facts, compiled, findings), ...missedActs(before, facts, compiled, acts)];
}

/** The facts that the questions of a case are asked of: its world, after the commit that adopts its resolution. */
export const factsOf = ({ world, acts }: Pick<Case, 'world' | 'acts'>): WorldFacts => adopted(worldOf(world), acts);

/** The questions of a case, as they are asked. */
export const queriesOf = ({ file, questions }: Case, facts: WorldFacts): Query[] => questions.map((question) => queryOf(question, facts, file));

function queryOf({ ask, on, at }: Question, { commits }: WorldFacts, file: string): Query {
  const [subject = '', role = '', place = PLACE] = split(ask, ',');
  return { subject, role, place: keyOf(place), on: asDay(on ?? DAY, file), at: asSeq(at ?? commits.length) } as Query;
}

type Told = Record<string, unknown>;

function expectedOf({ ask: _ask, on: _on, at: _at, holders, announced, answeredAt, ...rest }: Question): Told {
  const [status, reason = null] = split(rest.answer, '/');
  return {
    ...rest, answer: reason === null ? status : `${status}/${reason}`,
    holders: [...(holders ?? [])].sort(), announced: [...(announced ?? [])].sort(), ...(answeredAt === undefined ? {} : { answeredAt: keyOf(answeredAt) }),
  };
}

/** An answer in the words of the notation. */
function told({ status, reason, holders, announced, trace, ...rest }: Answer): Told {
  return {
    ...rest, answer: reason ? `${status}/${reason}` : status, holders: holders.map(tellHeld).sort(),
    announced: announced.map((each) => `${tellHeld(each)} (${each.subject})`).sort(), trace: trace.map(tellStep),
  };
}

const tellHeld = ({ body, share, performer, formerly, accepted }: Held): string =>
  [
    body, share ? writeRatio(share) : '', performer ? `performer ${performer}` : '', formerly?.length ? `formerly ${[...formerly].sort().join(' + ')}` : '',
    accepted === undefined ? '' : accepted ? 'accepted' : 'not accepted',
  ].filter(Boolean).join(' ');

const tellStep = (step: Step): string =>
  [step.fact, step.outcome, 'why' in step ? step.why : '', 'to' in step ? step.to : '', step.of ? `of ${step.of}` : ''].filter(Boolean).join(' ');

function compare(asked: string, what: string, expected: unknown, found: unknown): string[] {
  if (what === 'trace') {
    const steps = found as string[];
    return (expected as string[]).filter((step) => !steps.includes(step)).map((step) => `${asked}: the trace lacks "${step}"; it has ${steps.join('; ') || 'nothing'}`);
  }
  const [left, right] = [JSON.stringify(expected), JSON.stringify(found)];
  return left === right ? [] : [`${asked}: ${what} is ${right}, expected ${left}`];
}
