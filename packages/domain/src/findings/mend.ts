import { ONE } from '../ratio.ts';
import type { Mend } from './finding.ts';
import type { Mark } from './mark.ts';
import { coverOf, united, type FoundIn, type PlacesOf } from './runs.ts';

type Mended = { mark: Mark; cells: readonly FoundIn[]; placesOf: PlacesOf };

/** The smallest change that would mend a finding: what to decide, or what to record where nothing is to be decided. */
export function mendOf({ mark, cells, placesOf }: Mended): Mend {
  const { kind, cause, facts, counterpart } = mark;
  const [fact] = facts;
  const [cell] = cells;
  const scope = () => ({ within: cell ? coverOf(united(cells.flatMap(({ subject, at }) => (subject === cell.subject ? [at] : []))), placesOf(cell.subject, cell.role)) : [] });
  const assign = (from: Mark['due'] = undefined): Mend => ({ act: 'ASSIGN', lines: linesOf(cells, placesOf), from: from ?? null });
  const amend = (field: 'scope' | 'valid' | 'holders'): Mend => ({ act: 'AMEND', target: fact ?? { kind: 'assignment', id: '' }, field });
  switch (kind) {
    case 'GAP': case 'UNSUPERVISED': return cause === 'VACANT' ? { act: 'RECORD', kind: 'holding', about: facts } : assign();
    case 'DOUBLE':
      // A rule for the merged municipality itself is one step deeper than those of its predecessors (§3).
      if (cause === 'MERGED_DIFFER') return assign();
      if (facts.some(({ kind: of }) => of !== 'assignment' && of !== 'delegation')) return { act: 'RECORD', kind: 'holding', about: facts };
      // One that stands alone is at odds with itself: its shares are more than the whole, or it hands on to a body that was divided.
      return facts.length === 1 ? amend('holders') : { act: 'END', targets: facts, keep: 1 };
    case 'CROSSED': return { act: 'AMEND', target: counterpart[0] ?? { kind: 'assignment', id: '' }, field: 'scope' };
    case 'SHADOWED': case 'REDUNDANT': return { act: 'END', targets: facts, keep: 0 };
    case 'CIRCULAR_DELEGATION': return { act: 'END', targets: facts, keep: facts.length - 1 };
    case 'ULTRA_VIRES': return amend('scope');
    case 'DANGLING': return counterpart.every(({ kind: of }) => of === 'body' || of === 'territory') ? { act: 'RECORD', kind: 'succession', about: counterpart } : { act: 'RECORD', kind: fact?.kind ?? 'assignment', about: facts };
    case 'LEVEL_MISMATCH': case 'SELF_SUPERVISED': return assign();
    case 'EXPIRING': return assign(mark.due);
    case 'UNFUNDED':
      if (cause === 'TRANSFER') return { act: 'RECORD', kind: 'costAssessment', about: facts.filter(({ kind: of }) => of === 'clause') };
      return cell ? { act: 'FUND', subject: cell.subject, scope: scope(), share: mark.missing ?? ONE } : amend('holders');
    case 'MISSING_LEGAL_BASIS': return { act: 'RECORD', kind: 'legalBasis', about: facts };
    case 'MISSING_CONSENT': return { act: 'RECORD', kind: 'consent', about: [...facts.filter(({ kind: of }) => of === 'clause'), ...counterpart] };
    case 'OVERDUE_COMMITMENT': return { act: 'RECORD', kind: 'fulfilment', about: facts };
    case 'UNCOVERED': return { act: 'RECORD', kind: 'rollout', about: facts };
    case 'UNACCEPTED': return { act: 'RECORD', kind: 'acceptance', about: [...facts, ...counterpart] };
  }
}

/** The lines in which the cells lie, each with the shortest scope that means exactly them. */
function linesOf(cells: readonly FoundIn[], placesOf: PlacesOf): Extract<Mend, { act: 'ASSIGN' }>['lines'] {
  const lines = Map.groupBy(cells, ({ subject, role }) => `${subject} ${role ?? ''}`);
  return [...lines.values()].flatMap((line) => {
    const [first] = line;
    return first?.role ? [{ subject: first.subject, role: first.role, scope: { within: coverOf(united(line.map(({ at }) => at)), placesOf(first.subject, first.role)) } }] : [];
  });
}
