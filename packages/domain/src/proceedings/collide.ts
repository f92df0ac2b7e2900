import { contains, type Ars } from '../ars.ts';
import type { Clause } from '../clauses/clause.ts';
import { writtenBy } from '../clauses/written.ts';
import { headOf } from '../world/records.ts';
import { known } from '../world/lens.ts';
import { open, type World } from '../world/projection.ts';
import type { SubjectId } from '../ids.ts';
import type { Assignment, Delegation, Role } from '../rules.ts';

/** A line that a clause speaks about, and where. */
export type Spoken = { subject: SubjectId; role: Role; within: readonly Ars[] };

/** The lines that clauses would decide on; those of an earlier clause where they change or end it. */
export function linesOf(world: World, clauses: readonly Clause[]): Spoken[] {
  return clauses.flatMap((clause): Spoken[] => {
    switch (clause.kind) {
      case 'ASSIGN': return [{ subject: clause.subject, role: clause.role, within: clause.scope.within }];
      case 'FUND': return [{ subject: clause.subject, role: 'FUND', within: clause.scope.within }];
      case 'DELEGATE': return clause.roles.map((role) => ({ subject: clause.subject, role, within: clause.scope.within }));
      case 'AMEND': return earlier(world, clause.clause);
      case 'END': return clause.rule === undefined ? earlier(world, clause.clause) : aboutRule(world, clause.rule);
      default: return [];
    }
  });
}

function earlier(world: World, clause: Parameters<typeof writtenBy>[1]): Spoken[] {
  const head = headOf(world);
  if (!head) return [];
  return spokenBy(writtenBy(open(world), clause, head.seq));
}

function aboutRule(world: World, rule: string): Spoken[] {
  const head = headOf(world);
  if (!head) return [];
  const { records } = open(world);
  return spokenBy({ assignment: known({ at: head.seq }, records.assignment.get(rule)), delegation: known({ at: head.seq }, records.delegation.get(rule)) });
}

function spokenBy({ assignment, delegation }: { assignment: readonly Assignment[]; delegation: readonly Delegation[] }): Spoken[] {
  return [
    ...assignment.map(({ subject, role, scope }) => ({ subject, role, within: scope.within })),
    ...delegation.flatMap(({ subject, roles, scope }) => roles.map((role) => ({ subject, role, within: scope.within }))),
  ];
}

/** The lines on which two texts meet: same subject, same role, and a place that both reach. */
export function meeting(a: readonly Spoken[], b: readonly Spoken[]): Spoken[] {
  return a.filter((one) => b.some((other) => one.subject === other.subject && one.role === other.role && one.within.some((here) => other.within.some((there) => contains(here, there) || contains(there, here)))));
}
