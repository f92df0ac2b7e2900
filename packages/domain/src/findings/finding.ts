import type { Reason } from '../answer.ts';
import type { Ars } from '../ars.ts';
import type { Day } from '../day.ts';
import type { Scope } from '../fact.ts';
import type { FactKind } from '../facts.ts';
import type { SubjectId } from '../ids.ts';
import type { Ratio } from '../ratio.ts';
import type { Role } from '../rules.ts';

/** RESOLVER §7, in its order. */
export const findingKinds = [
  'GAP', 'DOUBLE', 'CROSSED', 'SHADOWED', 'REDUNDANT', 'ULTRA_VIRES', 'DANGLING', 'LEVEL_MISMATCH', 'UNFUNDED', 'UNSUPERVISED', 'SELF_SUPERVISED', 'EXPIRING',
  'CIRCULAR_DELEGATION', 'MISSING_LEGAL_BASIS', 'MISSING_CONSENT', 'OVERDUE_COMMITMENT', 'UNCOVERED', 'UNACCEPTED',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** GAP: why nobody (the answer's reason, or EXPIRED: the last rule ended by its own last day) · DOUBLE: the conflict's reason · UNFUNDED: SHORT, TRANSFER · EXPIRING: what comes then. */
export type Cause = Reason | 'EXPIRED' | 'SHORT' | 'TRANSFER' | 'GAP' | 'UNKNOWN';

/** A record by its kind and id. */
export type Ref = { kind: FactKind; id: string };

/** Neighbours in the list of a subject's cells, sorted by key: from the first to the last, both in it. */
export type PlaceRun = { from: Ars; to: Ars; count: number };

/** Cells of one line that have the finding since the same day; `of`: how many cells the line has. `role` null: the finding is about the place, whatever the role (UNCOVERED). */
export type CellRun = { subject: SubjectId; role: Role | null; places: PlaceRun[]; count: number; of: number; since: Day | null };

/**
 * The smallest change that would mend a finding. ASSIGN (one clause per line), FUND, END and AMEND are clauses that a draft can be made of; of `targets` all but `keep` end.
 * RECORD: no decision is needed, only an entry: of that kind, about those records.
 */
export type Mend =
  | { act: 'ASSIGN'; lines: { subject: SubjectId; role: Role; scope: Scope }[]; from: Day | null }
  | { act: 'FUND'; subject: SubjectId; scope: Scope; share: Ratio }
  | { act: 'END'; targets: Ref[]; keep: number }
  | { act: 'AMEND'; target: Ref; field: 'scope' | 'valid' | 'holders' }
  | { act: 'RECORD'; kind: FactKind; about: Ref[] };

export type Finding = {
  /** The same finding has the same id on every day. */
  id: string;
  kind: FindingKind;
  cause?: Cause;
  /** In the order of subject, role and first place; empty where a record is at fault in no cell. */
  cells: CellRun[];
  /** Whom or what it collides with. */
  counterpart: Ref[];
  /** First day of the unbroken span, of the cell that has it longest; null: as far back as anything is recorded. */
  since: Day | null;
  /** The records that make it. */
  facts: Ref[];
  /** EXPIRING: the first day without an answer · OVERDUE_COMMITMENT, UNACCEPTED: the last day that was set. */
  due?: Day;
  /** UNFUNDED/SHORT: what is missing to the whole. */
  missing?: Ratio;
  mend: Mend;
};
