import { ONE } from '../ratio.ts';
import type { Mend } from './finding.ts';
import type { Mark } from './mark.ts';
import { coverOf, type FoundIn, type PlacesOf } from './runs.ts';

type Mended = { mark: Mark; cells: readonly FoundIn[]; placesOf: PlacesOf };

/** The smallest change that would mend a finding: what to decide, or what to record where nothing is to be decided. */
export function mendOf({ mark, cells, placesOf }: Mended): Mend {
  const { kind, cause, facts, counterpart } = mark;
  const [fact] = facts;
  const [cell] = cells;
  const scope = () => ({ within: cell ? coverOf(cells.filter(({ subject }) => subject === cell.subject).map(({ place }) => place), placesOf(cell.subject, cell.role)) : [] });
  const assign = (from: Mark['due'] = undefined): Mend => {
    if (!cell?.role) throw new Error(`${mark.key} is in no cell.`);
    return { act: 'ASSIGN', subject: cell.subject, role: cell.role, scope: scope(), from: from ?? null };
  };
  const amend = (field: 'scope' | 'valid' | 'holders'): Mend => ({ act: 'AMEND', target: fact ?? { kind: 'assignment', id: '' }, field });
  switch (kind) {
    case 'GAP': case 'UNSUPERVISED': return cause === 'VACANT' ? { act: 'RECORD', kind: 'holding', about: facts } : assign();
    case 'DOUBLE': return facts.every(({ kind: of }) => of === 'assignment' || of === 'delegation') ? { act: 'END', targets: facts, keep: 1 } : { act: 'RECORD', kind: 'holding', about: facts };
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

