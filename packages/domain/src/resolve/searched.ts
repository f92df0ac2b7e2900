import type { Answer, Query } from '../answer.ts';
import type { LegalBasisId } from '../ids.ts';
import { roles, type Assignment, type Delegation } from '../rules.ts';
import type { Counted, Near, Searched } from '../searched.ts';
import { inForce, lensOn } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import { nearestRecord, recordsAt, versionOf } from '../world/records.ts';
import { cellsOf } from './ask.ts';
import type { Cell } from './cell.ts';
import { expectationsOf } from './nobody.ts';
import { compareKeys } from './order.ts';
import { rulesMissing } from './out-of-reach.ts';

const MOST_NEAR = 3;

/** What a GAP or UNKNOWN was looked for in, and what came near. Null where somebody answers or nobody is expected, and where the question has no cell (G3). */
export function searched(world: World, query: Query, answer: Answer): Searched | null {
  if (answer.status !== 'GAP' && answer.status !== 'UNKNOWN') return null;
  const cells = cellsOf(lensOn(open(world), query.on, query.at), query);
  const cell = Array.isArray(cells) ? cells[0] : undefined;
  if (!Array.isArray(cells) || !cell) return null;
  const expected = [...new Set(cells.flatMap(expectationsOf))];
  const isSigned = expected.some(({ record }) => record === 'COMPLETE');
  return {
    counted: countedIn(world, query, cell),
    near: [...siftedOut(world, query, answer), ...rulesMissing(cells)].slice(0, MOST_NEAR),
    expected: expected.filter(({ required }) => required),
    complete: isSigned ? 'SIGNED' : answer.status === 'GAP' ? 'CLAUSE' : null,
  };
}

/** The rules that reach the question and do not count, the largest first. */
function siftedOut(world: World, query: Query, { trace }: Answer): Near[] {
  return trace
    .flatMap((step) => (step.kind === 'ASSIGNMENT' && step.of === undefined && step.outcome === 'SIFTED' ? [step] : []))
    .sort((a, b) => compareKeys(b.key ?? [], a.key ?? []))
    .flatMap(({ fact, version, why }) => {
      const rule = versionOf(world, 'assignment', fact, version, query);
      return rule ? [{ rule, why }] : [];
    });
}

function countedIn(world: World, query: Query, { lens, chain }: Cell): Counted {
  const agreementOf = new Map<LegalBasisId, string>(recordsAt(world, 'agreement', query)
    .flatMap(({ id, state, basis }) => (state === 'CONCLUDED' ? basis.map((one) => [one, id] as const) : [])));
  const found = { laws: new Set<string>(), agreements: new Set<string>(), resolutions: new Set<string>(), announcements: new Set<string>() };
  for (const { evidence, origin } of chain.flatMap(({ id }) => aboutIn(lens, id))) {
    if (evidence.confidence === 'ANNOUNCED') found.announcements.add(evidence.source);
    else if ('clause' in origin) found.resolutions.add(nearestRecord(world, 'clause', origin.clause, query)?.resolution ?? origin.clause);
    else if (agreementOf.has(origin.existing)) found.agreements.add(agreementOf.get(origin.existing) ?? '');
    else found.laws.add(nearestRecord(world, 'legalBasis', origin.existing, query)?.norm ?? origin.existing);
  }
  return { groups: chain.length - 1, laws: found.laws.size, agreements: found.agreements.size, resolutions: found.resolutions.size, announcements: found.announcements.size };
}

/** Every rule and transfer about a subject that is in force, of any role and place. */
const aboutIn = (lens: Cell['lens'], subject: string): (Assignment | Delegation)[] => [
  ...roles.flatMap((role) => [...(lens.world.assignments.get(role)?.get(subject)?.values() ?? [])].flatMap((shelf) => inForce(lens, shelf))),
  ...inForce(lens, lens.world.delegations.get(subject)),
];
