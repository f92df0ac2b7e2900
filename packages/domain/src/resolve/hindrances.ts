import type { Answer, Step } from '../answer.ts';
import type { BodyId, DelegationId, FunctionId, HoldingId } from '../ids.ts';
import type { Assignment } from '../rules.ts';
import { effective, type Lens } from '../world/lens.ts';
import type { WhyNotReason } from '../why-not.ts';
import { candidatesOf } from './candidates.ts';
import type { Cell } from './cell.ts';
import { decideByRules } from './decide.ts';
import { handingsOf } from './delegations.ts';
import { isFollowedBy } from './followed.ts';
import { inFunction, inPlaceOf } from './holders.ts';

/** What keeps a body from an answer that was looked up in `cells`: of all that names it here, the nearest first. */
export function hindrancesOf(cells: readonly Cell[], answer: Answer, body: BodyId): WhyNotReason[] {
  // Whoever has handed a duty on is still named by its rule or function: what became of the duty comes first.
  const found = [...ofTransfer(cells, answer, body), ...cells.flatMap((cell) => ofRules(cell, body)), ...ofAnnouncements(answer, body)];
  return found.filter((one, index) => found.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
}

/** Handed on by it, to it, or past it. */
function ofTransfer(cells: readonly Cell[], answer: Answer, body: BodyId): WhyNotReason[] {
  const [cell] = cells;
  if (!cell) return [];
  const leadsTo = (delegation: DelegationId): boolean => targetsOf(cell.lens, delegation).includes(body);
  const performs = answer.holders.flatMap((held): WhyNotReason[] => {
    const delegation = held.performer === body ? held.via.findLast(leadsTo) : undefined;
    return delegation === undefined ? [] : [{ kind: 'PERFORMS', bearer: held.body, delegation }];
  });
  const used = answer.holders.flatMap(({ via }) => via);
  const duty = answer.holders.some(({ formerly }) => formerly?.includes(body));
  const given = duty || (performs.length === 0 && used.some(leadsTo));
  const handedOn = given ? cells.flatMap((each) => handingsOf(each, body).applicable).filter(({ delegation }) => used.includes(delegation.id)) : [];
  return [
    ...performs,
    ...handedOn.map(({ delegation, to }): WhyNotReason => ({ kind: 'HANDED_ON', to: [...to], delegation: delegation.id, duty })),
    ...answer.trace.flatMap((step) => (step.kind === 'DELEGATION' && step.of === undefined ? ofDelegation(step, leadsTo) : [])),
  ];
}

function ofDelegation(step: Step, leadsTo: (delegation: DelegationId) => boolean): WhyNotReason[] {
  const delegation = step.fact as DelegationId;
  if (!leadsTo(delegation)) return [];
  if (step.outcome === 'LOST') return [{ kind: 'DELEGATION_LOST', delegation, why: step.why, to: step.to as DelegationId }];
  if (step.outcome === 'CIRCULAR') return [{ kind: 'DELEGATION_CIRCULAR', delegation }];
  return step.outcome === 'SIFTED' ? [{ kind: 'DELEGATION_SIFTED', delegation, why: step.why }] : [];
}

/** To whom a delegation leads on the day. */
const targetsOf = (lens: Lens, id: DelegationId): BodyId[] =>
  effective(lens, lens.world.records.delegation.get(id)).flatMap(({ to }) => inPlaceOf(lens, to).map((claim) => claim.body));

/** The rules of a cell that name it, in itself or through a function; those that hold first, then what lost, then what does not count. */
function ofRules(cell: Cell, body: BodyId): WhyNotReason[] {
  const trace = decideByRules(cell)?.trace ?? [];
  const wider: WhyNotReason[] = [];
  const lost: WhyNotReason[] = [];
  const sifted: WhyNotReason[] = [];
  for (const { rule } of candidatesOf(cell)) {
    const step = trace.find(({ kind, fact, version }) => kind === 'ASSIGNMENT' && fact === rule.id && version === rule.version);
    const naming = namingOf(cell, rule, body);
    if (naming && step?.outcome === 'LOST') lost.push({ kind: 'RULE_LOST', rule: rule.id, ...naming, why: step.why, to: step.to as Assignment['id'] });
    if (naming && step?.outcome === 'SIFTED') sifted.push({ kind: 'RULE_SIFTED', rule: rule.id, ...naming, why: step.why, ...endedBy(cell, trace, rule) });
    if (naming === null) wider.push(...rule.holders.flatMap((holder) => ('fn' in holder ? widerThan(cell, rule, holder.fn, body) : [])));
  }
  return [...wider, ...lost, ...sifted];
}

/** How a rule names the body here: itself, or through the holding of a function; null where it does not. */
function namingOf(cell: Cell, { holders }: Assignment, body: BodyId): { holding?: HoldingId } | null {
  if (holders.some((holder) => 'body' in holder && isFollowedBy(cell.lens, holder.body, body))) return {};
  for (const holder of holders) {
    const found = 'fn' in holder ? inFunction(cell, holder.fn) : null;
    if (!found?.claims.some((claim) => claim.body === body)) continue;
    const holding = found.steps.find((step) => step.outcome !== 'LOST' && step.body !== undefined && isFollowedBy(cell.lens, step.body, body));
    return holding ? { holding: holding.fact as HoldingId } : {};
  }
  return null;
}

const widerThan = (cell: Cell, rule: Assignment, fn: FunctionId, body: BodyId): WhyNotReason[] =>
  inFunction(cell, fn).steps.flatMap((step): WhyNotReason[] =>
    step.outcome === 'LOST' && step.body !== undefined && isFollowedBy(cell.lens, step.body, body) ? [{ kind: 'WIDER_AREA', rule: rule.id, holding: step.fact as HoldingId, to: step.to as HoldingId }] : [],
  );

/** The ending that took effect on a rule in this cell. */
function endedBy({ lens }: Cell, trace: readonly Step[], rule: Assignment): Pick<Extract<WhyNotReason, { kind: 'RULE_SIFTED' }>, 'ending'> {
  const [ending] = effective(lens, lens.world.endings.get(rule.id)).filter(({ id }) => trace.some(({ kind, fact, outcome }) => kind === 'ENDING' && fact === id && outcome === 'APPLIED'));
  return ending ? { ending: ending.id } : {};
}

const ofAnnouncements = ({ announced }: Answer, body: BodyId): WhyNotReason[] =>
  announced.flatMap((each): WhyNotReason[] => (each.body === body ? [{ kind: 'ANNOUNCED', rule: each.fact, subject: each.subject }] : []));
