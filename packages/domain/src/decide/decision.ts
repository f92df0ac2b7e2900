import type { Text } from '../fact.ts';
import type { Ratio } from '../ratio.ts';
import type { Filled } from './evaluate.ts';
import type { Office, RuleId } from './rule.ts';
import type { Choice, SeatId } from './snapshot.ts';
import type { SetAside } from './tally.ts';

/**
 * INQUORATE: nothing adopted or rejected. INADMISSIBLE: the procedure is not open for this. VOID: the vote counts as no decision. SUSPENDED: decided, not to be
 * carried out. CONFIRMED, ANNULLED: upon an objection. ESCALATED: somebody else decides.
 */
export const outcomes = ['ADOPTED', 'REJECTED', 'INQUORATE', 'INADMISSIBLE', 'VOID', 'SUSPENDED', 'CONFIRMED', 'ANNULLED', 'ESCALATED'] as const;
export type Outcome = (typeof outcomes)[number];

/** One test of the procedure, filled in. LADDER: which step of the quorum applies. */
export type Step = { part: 'ADMISSION' | 'LADDER' | 'QUORUM_OPENING' | 'QUORUM_CLOSING' | 'REPLIES' | 'MAJORITY' | 'NO_SECOND_SESSION' | 'DEADLINE' | 'NEW_SESSION'; filled: Filled };

export type FormFault = 'NOT_CONVENED' | 'NO_CIRCULATION' | 'NOT_SIMPLE' | 'NO_NOTICE';
/** What the outcome hangs on. */
export type Ground =
  | { kind: 'TEST'; filled: Filled }
  | { kind: 'TIE'; votes: Ratio; by: 'CHAIR' | 'LOT' | null; vote: 'YES' | 'NO' | null; cites: string }
  | { kind: 'FORM'; what: FormFault; cites: string }
  | { kind: 'OFFICE'; office: Office; choice: Choice; cites: string }
  | { kind: 'OFFICE_RECUSED'; cites: string }
  | { kind: 'OBJECTED'; cites: string }
  | { kind: 'OBJECTOR_NOT_ENTITLED'; cites: string }
  | { kind: 'RULED'; office: Office; upheld: boolean }
  | { kind: 'VOTED_AGAIN'; adopted: boolean; unlawful: boolean; cites: string };

export type Defect = { kind: 'RECUSED_VOTED' | 'LATE_SESSION'; cites: string };

/** What comes next where nothing was decided. */
export type Next = { kind: 'SECOND_SESSION'; cites: string } | { kind: 'OFFICE'; office: Office };

export type Decision = {
  rule: RuleId;
  matter: string;
  outcome: Outcome;
  ground: Ground;
  /** Every test that was asked, in order, with its numbers: the filled-in expression. */
  steps: readonly Step[];
  /** One sentence in each language. */
  reason: Text;
  setAside: readonly SetAside[];
  /** Consents from outside that are not recorded yet. */
  pending: readonly Office[];
  /** What makes the decision open to attack. */
  defects: readonly Defect[];
  binds: { scope: 'BINDING' | 'RECOMMENDATION' | 'CONSENTING'; seats: readonly SeatId[]; cites: string } | null;
  next: Next | null;
  /** Parameters that the result rested on and that no source settles. */
  open: readonly string[];
};
