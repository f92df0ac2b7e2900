import type { Step } from '../../../answer.ts';
import { plusDays } from '../../../day.ts';
import type { BodyId, ClauseId } from '../../../ids.ts';
import type { Assignment, Delegation, Ending } from '../../../rules.ts';
import { effective, inForce, known, reach, type Ask } from '../ask.ts';
import { candidates, rankOf } from '../candidates.ts';
import { follow, holdersOf } from '../holders.ts';
import { found, type Mark } from './mark.ts';
import { isGround, ownLine, see, type Seen } from './see.ts';

/** What a clause did in a cell: without basis, without consent, at the cost of municipalities. */
export const clauseMarks = (seen: Seen): Mark[] => seen.lines.flatMap(({ ask, answer }) => ownLine(answer).flatMap((step) => {
  const fact = step.kind === 'HOLDING' ? undefined : factOf(ask, step);
  return fact ? [...withoutBasis(ask, step, fact), ...withoutConsent(ask, step, fact), ...transferred(ask, answer.holders, seen, step, fact)] : [];
}));

type Act = Assignment | Ending | Delegation;

const factOf = ({ facts }: Ask, { kind, fact, version }: Step): Act | undefined =>
  (kind === 'ASSIGNMENT' ? facts.assignment : kind === 'ENDING' ? facts.ending : facts.delegation).find((one) => one.id === fact && one.version === version);

const takesEffect = (step: Step): boolean => isGround(step) || step.outcome === 'APPLIED' || (step.kind === 'DELEGATION' && step.outcome === 'CO_GROUND');
const named = ({ kind, fact }: Step): string => `${kind.toLowerCase()} ${fact}`;

function withoutBasis(ask: Ask, step: Step, fact: Act): Mark[] {
  if (!takesEffect(step)) return [];
  const { origin } = fact;
  const clause = 'clause' in origin ? known(ask.facts.clause, ask.at).find(({ id }) => id === origin.clause) : undefined;
  const used = !clause ? [] : effective(ask.facts.competence, { on: clause.adopted, at: ask.at }).filter((one) =>
    one.board === clause.board && ask.chain.includes(one.subject) && one.roles.includes(ask.role) && reach(ask, one.scope, clause.adopted) !== null && (!('rank' in fact) || rankOf(ask, fact.rank) <= rankOf(ask, one.highest)));
  const bases = [...fact.basis, ...('existing' in origin ? [origin.existing] : []), ...used.flatMap(({ basis }) => basis)];
  return effective(ask.facts.legalBasis, ask).some(({ id }) => bases.includes(id)) ? [] : [found('MISSING_LEGAL_BASIS', [named(step)], { facts: [named(step)] })];
}

function withoutConsent(ask: Ask, step: Step, fact: Act): Mark[] {
  const { clause } = step;
  if (clause === undefined || step.outcome === 'SIFTED') return [];
  const before = { on: plusDays(fact.valid.from, -1), at: ask.at };
  const asked = see(ask.facts, { ...ask, role: 'CONSENT' }, before);
  const given = effective(ask.facts.consent, ask).filter((one) => one.clause === clause).flatMap(({ body }) => follow({ ...ask, ...before }, body));
  return (asked?.answer.status === 'SET' ? asked.answer.holders : []).filter(({ body }) => !given.includes(body)).map(({ body }) =>
    found('MISSING_CONSENT', [clause, body], { with: [`body ${body}`], facts: [`clause ${clause}`, named(step)] }));
}

/** By legal person: a Gemeinde, a Landkreis, an association of them. */
function isMunicipal(ask: Ask, body: BodyId): boolean {
  const records = inForce(ask.facts.body, ask);
  const own = records.find(({ id }) => id === body);
  const person = records.find(({ id }) => id === own?.legalPerson) ?? own;
  if (person?.form === 'GEBIETSKOERPERSCHAFT') return ['MUNICIPALITY', 'ASSOCIATION', 'COUNTY'].includes(person.level);
  return person?.form === 'ZWECKVERBAND' || person?.form === 'GEMEINDEVERBAND';
}

const settled = (status: string | undefined): boolean => status === 'UNIQUE' || status === 'JOINT';

function transferred(ask: Ask, holders: Seen['answer']['holders'], { answer }: Seen, step: Step, fact: Act): Mark[] {
  const { clause } = step;
  if ((ask.role !== 'EXECUTE' && ask.role !== 'OPERATE') || !settled(answer.status) || clause === undefined || !takesEffect(step)) return [];
  const bearers = holders.filter(({ body }) => isMunicipal(ask, body));
  const byThis = bearers.some(({ body, formerly, via }) =>
    ('holders' in fact ? !formerly && holdersOf(ask, fact).found.some((one) => one.body === body) : step.kind === 'DELEGATION' && formerly !== undefined && via.some((id) => id === fact.id)));
  const before = { on: plusDays(fact.valid.from, -1), at: ask.at };
  const then = see(ask.facts, ask, before)?.answer;
  const was = settled(then?.status) && then?.holders.some(({ body }) => isMunicipal({ ...ask, ...before }, body));
  if (!byThis || was || isPaid(ask, clause)) return [];
  return [found('UNFUNDED/TRANSFER', [clause], { with: bearers.map(({ body }) => `body ${body}`), facts: [`clause ${clause}`, named(step)] })];
}

function isPaid(ask: Ask, clause: ClauseId): boolean {
  const act = (id: ClauseId) => known(ask.facts.clause, ask.at).filter((one) => one.id === id).map(({ board, resolution }) => `${board} ${resolution}`)[0];
  return effective(ask.facts.costAssessment, ask).some((one) => one.clause === clause)
    || candidates({ ...ask, role: 'FUND' }).some(({ rule }) => 'clause' in rule.origin && act(rule.origin.clause) !== undefined && act(rule.origin.clause) === act(clause));
}
