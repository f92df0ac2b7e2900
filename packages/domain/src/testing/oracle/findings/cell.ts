import { add, compare, ONE, ratio, writeRatio } from '../../../ratio.ts';
import { plusDays, type Day } from '../../../day.ts';
import type { BodyId, FunctionId } from '../../../ids.ts';
import { sameAnswer } from '../equal.ts';
import { effective, inForce, reach, type Ask } from '../ask.ts';
import { compareKeys } from '../candidates.ts';
import { follow, holdersOf } from '../holders.ts';
import type { Expectation } from '../../../rules.ts';
import { clauseMarks } from './clauses.ts';
import { daysOf } from './days.ts';
import { circles } from './circles.ts';
import { found, type Mark } from './mark.ts';
import { isAnswer, isGround, ownLine, see, steps, type Seen } from './see.ts';

/** All that is found in one cell. */
export const marksOf = (seen: Seen): Mark[] => [
  ...gap(seen), ...double(seen), ...crossed(seen), ...ultraVires(seen), ...gone(seen), ...levels(seen), ...short(seen), ...selfSupervised(seen), ...expiring(seen), ...circles(seen), ...clauseMarks(seen), ...unaccepted(seen),
];

function gap(seen: Seen): Mark[] {
  const { ask: { subject, role }, answer } = seen;
  if (answer.status !== 'GAP') return [];
  const facts = steps(answer).filter(({ kind, outcome }) => kind === 'ASSIGNMENT' && outcome === 'SIFTED').map(({ fact }) => `assignment ${fact}`);
  return [
    found(`GAP/${cause(seen)}`, [subject, role], { facts }),
    ...(role.startsWith('SUPERVISE') ? [found('UNSUPERVISED', [subject, role], { facts })] : []),
    ...(role === 'FUND' ? [found('UNFUNDED/SHORT', [subject, '1'], { facts, missing: '1' })] : []),
  ];
}

/** Without a rule the last answer is asked how it ended. */
function cause({ ask, answer }: Seen): string {
  if (answer.reason !== 'NO_RULE') return answer.reason ?? '';
  const at = (on: Day) => see(ask.facts, ask, { on, at: ask.at })?.answer;
  for (const day of daysOf(ask.facts, ask.at).filter((one) => one <= ask.on)) {
    const last = at(plusDays(day, -1));
    if (last?.status === 'GAP') continue;
    if (!last || !isAnswer(last)) return 'NO_RULE';
    const grounds = steps(last).filter(isGround);
    if (grounds.some(({ fact, version }) => ask.facts.assignment.some((one) => one.id === fact && one.version === version && one.valid.to === day))) return 'EXPIRED';
    const ended = steps(at(day) ?? last).filter((step) => step.outcome === 'SIFTED' && step.why === 'ENDED');
    return ended.some(({ fact }) => grounds.some((one) => one.fact === fact)) ? 'ENDED' : 'NO_RULE';
  }
  return 'NO_RULE';
}

function double({ ask, lines, answer }: Seen): Mark[] {
  if (answer.status !== 'CONFLICT') return [];
  const tied = [...new Set(lines.flatMap((line) => {
    const all = steps(line.answer);
    const entries = all.filter(({ kind, outcome }) => kind === 'HOLDING' && (outcome === 'WON' || outcome === 'CO_GROUND'));
    const handed = all.filter(({ kind, outcome }) => kind === 'DELEGATION' && outcome === 'APPLIED');
    const grounds = all.filter(isGround);
    const top = grounds.filter(({ outcome }) => outcome !== 'ADDED');
    const fn = ({ fact, version }: (typeof entries)[number]) => ask.facts.holding.find((one) => one.id === fact && one.version === version)?.fn;
    if (answer.reason === 'FUNCTION_DISPUTED') return entries.filter((entry) => new Set(entries.filter((other) => other.outcome === 'WON' && fn(other) === fn(entry)).map((other) => `${other.fact} ${other.version}`)).size > 1);
    if (answer.reason === 'OVERFUNDED') return grounds;
    if (answer.reason === 'MERGED_DIFFER') return [...grounds, ...handed, ...entries];
    return new Set(top.filter(({ outcome }) => outcome === 'WON').map(({ fact }) => fact)).size > 1 ? top : handed;
  }).map(({ kind, fact }) => `${kind.toLowerCase()} ${fact}`))].sort();
  return [found(answer.reason ? `DOUBLE/${answer.reason}` : 'DOUBLE', tied, { facts: tied, with: answer.holders.map(({ body }) => `body ${body}`) })];
}

/** The winner's key is read by mode: BINDING has rank second and place fourth, FALLBACK place third and rank last. */
const crossed = ({ lines, answer }: Seen): Mark[] => (answer.status === 'CONFLICT' ? [] : lines).flatMap((line) => {
  const all = ownLine(line.answer).filter(({ kind }) => kind === 'ASSIGNMENT');
  return all.flatMap((loser) => {
    const winner = all.find(({ fact }) => loser.outcome === 'LOST' && fact === loser.to)?.key;
    const own = loser.key;
    if (loser.outcome !== 'LOST' || !winner || !own || winner[0] !== own[0]) return [];
    const less = winner[0] === 1 ? winner[1] === own[1] && (winner[3] ?? 0) < (own[3] ?? 0) : winner[4] === own[4] && (winner[2] ?? 0) < (own[2] ?? 0);
    return less ? [found('CROSSED', [loser.to, loser.fact], { with: [`assignment ${loser.to}`], facts: [`assignment ${loser.fact}`] })] : [];
  });
});

const ultraVires = ({ lines }: Seen): Mark[] => lines.flatMap(({ answer }) => steps(answer)).filter((step) => step.outcome === 'SIFTED' && step.why === 'ULTRA_VIRES').map(({ kind, fact, clause }) =>
  found('ULTRA_VIRES', [kind, fact], { facts: [`${kind.toLowerCase()} ${fact}`], with: clause ? [`clause ${clause}`] : [] }));

/** Cells in which a record meets a body that is gone. */
const gone = ({ lines }: Seen): Mark[] => lines.flatMap(({ ask, answer }) => ownLine(answer).flatMap((step) => {
  if (step.kind === 'ENDING' || (step.outcome === 'SIFTED' && step.why !== 'DANGLING' && step.why !== 'NOT_ACCEPTED')) return [];
  const named = step.kind === 'ASSIGNMENT' ? ask.facts.assignment.filter(({ id, version }) => id === step.fact && version === step.version).flatMap(({ holders }) => holders.flatMap((one) => ('body' in one ? [one.body] : []))) : [step.body];
  return named.flatMap((body) => (body && follow(ask, body).length === 0 ? [found('DANGLING', [`${step.kind.toLowerCase()} ${step.fact}`, `body ${body}`], { facts: [`${step.kind.toLowerCase()} ${step.fact}`], with: [`body ${body}`] })] : []));
}));

/** The expectations that count here: of the nearest subject, the largest by place and status. */
function expectations(ask: Ask): Expectation[] {
  for (const subject of ask.chain) {
    const met = inForce(ask.facts.expectation, ask).filter((one) => one.role === ask.role && one.subject === subject).flatMap((one) => {
      const hit = reach(ask, one.scope);
      return hit ? [{ one, key: [hit.depth, hit.status] }] : [];
    });
    const [best] = met.sort((a, b) => compareKeys(b.key, a.key));
    if (best) return met.filter(({ key }) => compareKeys(key, best.key) === 0).map(({ one }) => one);
  }
  return [];
}

const levelsOf = (ask: Ask, body: BodyId) => inForce(ask.facts.body, ask).filter(({ id }) => id === body).map(({ level }) => level);

const levels = ({ lines, answer: agreed }: Seen): Mark[] => (isAnswer(agreed) ? lines : []).flatMap(({ ask, answer }) => {
  const grounds = steps(answer).filter(isGround).map(({ fact }) => `assignment ${fact}`);
  const entries = steps(answer).filter(({ kind, outcome }) => kind === 'HOLDING' && outcome !== 'LOST');
  return expectations(ask).flatMap((row) => (row.levels ? answer.holders : []).flatMap(({ body, formerly }) => {
    const functions = formerly ? [] : entries.flatMap(({ fact, version }) => ask.facts.holding.filter((one) => one.id === fact && one.version === version && follow(ask, one.body).includes(body)).map(({ fn }) => fn));
    const held = (fn: FunctionId) => effective(ask.facts.holding, ask).filter((one) => one.fn === fn).flatMap((one) => follow(ask, one.body)).flatMap((one) => levelsOf(ask, one));
    const judged = functions.length > 0 ? functions.map((fn) => [`function ${fn}`, held(fn)] as const) : [[`body ${body}`, levelsOf(ask, body)] as const];
    return judged.filter(([, has]) => !has.some((level) => row.levels?.includes(level))).map(([who]) => found('LEVEL_MISMATCH', [who, row.id], { with: [who], facts: [`expectation ${row.id}`, ...grounds] }));
  }));
});

function short({ ask, lines, answer }: Seen): Mark[] {
  if (ask.role !== 'FUND' || !isAnswer(answer) || !lines.some((line) => expectations(line.ask).some(({ required }) => required))) return [];
  const sum = answer.holders.reduce((total, { share }) => add(total, share ?? ONE), ratio(0n, 1n));
  const missing = writeRatio(ratio(sum[1] - sum[0], sum[1]));
  return compare(sum, ONE) < 0 ? [found('UNFUNDED/SHORT', [ask.subject, missing], { missing, facts: lines.flatMap((line) => steps(line.answer).filter(isGround).map(({ fact }) => `assignment ${fact}`)) })] : [];
}

function selfSupervised({ ask, lines, answer }: Seen): Mark[] {
  if (!ask.role.startsWith('SUPERVISE') || !isAnswer(answer)) return [];
  const kind = inForce(ask.facts.subject, ask).find(({ id }) => id === ask.subject)?.kind;
  const duty = see(ask.facts, { ...ask, role: kind === 'COMPONENT' ? 'OPERATE' : 'EXECUTE' }, ask)?.answer;
  if (!duty || !isAnswer(duty)) return [];
  const doers = duty.holders.flatMap(({ body, performer }) => [body, performer ?? body]);
  const person = (body: BodyId) => (ask.role === 'SUPERVISE_LEGAL' ? inForce(ask.facts.body, ask).find(({ id }) => id === body)?.legalPerson : undefined) ?? body;
  const facts = lines.flatMap((line) => steps(line.answer).filter(isGround).map(({ fact }) => `assignment ${fact}`));
  return answer.holders.filter(({ body }) => doers.some((doer) => person(doer) === person(body))).map(({ body }) => found('SELF_SUPERVISED', [ask.subject, ask.role, body], { with: [`body ${body}`], facts }));
}

function expiring({ ask, answer }: Seen): Mark[] {
  if (!isAnswer(answer)) return [];
  const at = (on: Day) => see(ask.facts, ask, { on, at: ask.at })?.answer;
  const until = daysOf(ask.facts, ask.at).filter((day) => day > ask.on).reverse().find((day) => {
    const then = at(day);
    return !then || !sameAnswer(then, answer);
  });
  const status = until && at(until)?.status;
  if (!until || until > plusDays(ask.on, 180) || (status !== 'GAP' && status !== 'UNKNOWN')) return [];
  return [found(`EXPIRING/${status}`, [ask.subject, ask.role, until], { due: until, facts: steps(answer).filter(isGround).map(({ fact }) => `assignment ${fact}`) })];
}

const unaccepted = ({ lines }: Seen): Mark[] => lines.flatMap(({ ask, answer }) => ownLine(answer).flatMap((step) => {
  if (step.kind !== 'ASSIGNMENT' || (step.outcome === 'SIFTED' && step.why !== 'NOT_ACCEPTED')) return [];
  const rule = ask.facts.assignment.find(({ id, version }) => id === step.fact && version === step.version);
  const due = rule?.acceptBy;
  if (!rule || rule.acceptance === 'NOT_NEEDED' || due === undefined || due >= ask.on) return [];
  return holdersOf(ask, rule).found.filter(({ accepted }) => !accepted).map(({ body }) => found('UNACCEPTED', [rule.id, body], { due, facts: [`assignment ${rule.id}`], with: [`body ${body}`] }));
}));
