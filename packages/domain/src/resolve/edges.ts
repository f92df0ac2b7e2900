import type { Query } from '../answer.ts';
import type { Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { Fact } from '../fact.ts';
import { factKinds, type FactKind } from '../facts.ts';
import type { SubjectId } from '../ids.ts';
import type { Seq } from '../seq.ts';
import { open, type Projection, type World } from '../world/projection.ts';
import { all } from '../world/shelf.ts';
import { askOn } from './ask.ts';
import { checkPlace, checkRole, checkSubject } from './check.ts';

const FIRST = '0001-01-01' as Day;

/**
 * Every day on which something that is looked up for one of these cells begins or ends, in order: between two of them no answer changes.
 * Not each of them changes one. Throws as `resolve` does.
 */
export function edgeDays(world: World, { subject, role, places, at }: Omit<Query, 'on' | 'place'> & { places: readonly Ars[] }): Day[] {
  const projection = open(world);
  checkRole(role);
  checkSubject(projection, subject);
  const days = new Set<Day>();
  for (const place of places) {
    checkPlace(projection, place);
    for (let day: Day | null = FIRST; day !== null;) {
      const { to }: { to: Day | null } = askOn(projection, { subject, role, place, at }, day, true);
      if (to !== null) days.add(to);
      day = to;
    }
  }
  return [...days].sort();
}

/** What an answer does not depend on: what boards promise, report, cost and agree to, and how bodies are reached. */
const BESIDE: ReadonlySet<FactKind> = new Set(['contact', 'legalBasis', 'agreement', 'board', 'commitment', 'fulfilment', 'rollout', 'costAssessment', 'consent']);

/** Every commit that entered or closed something that an answer about the subject may depend on, in order: between two of them no answer changes. Not each of them changes one. */
export function edgeSeqs(world: World, subject: SubjectId): Seq[] {
  const projection = open(world);
  checkSubject(projection, subject);
  const own = withGroups(projection, subject);
  const seqs = new Set<Seq>();
  for (const kind of factKinds) {
    if (BESIDE.has(kind)) continue;
    for (const shelf of projection.records[kind].values()) {
      for (const row of all<Fact<string>>(shelf)) {
        if (!own.has(subjectOf(kind, row) ?? subject)) continue;
        seqs.add(row.known.from);
        if (row.known.to !== null) seqs.add(row.known.to);
      }
    }
  }
  return [...seqs].sort((a, b) => a - b);
}

/** The subject that a record is about; undefined where it is about none. */
const subjectOf = (kind: FactKind, row: Fact<string> & { subject?: SubjectId }): string | undefined => (kind === 'subject' ? row.id : row.subject);

/** The subject and every group that was ever above it. */
function withGroups({ records }: Projection, subject: SubjectId): ReadonlySet<string> {
  const own = new Set<string>([subject]);
  for (const id of own) for (const { parent } of all(records.subject.get(id))) if (parent !== null) own.add(parent);
  return own;
}
