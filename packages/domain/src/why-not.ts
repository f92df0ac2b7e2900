import type { Lost, Reason, Sift } from './answer.ts';
import type { Ars } from './ars.ts';
import type { AssignmentId, BodyId, DelegationId, EndingId, HoldingId, SubjectId } from './ids.ts';

/**
 * What a fact would have to cover, and does not: the role, the day, the place, the status asked for; HERE: it is not inherited; ANNOUNCED: it was only
 * announced; GIVER: a delegation reaches the question, and whoever hands on neither bears the duty here nor may pass the work on.
 */
export const misses = ['ROLE', 'DAY', 'PLACE', 'STATUS', 'HERE', 'ANNOUNCED', 'GIVER'] as const;
export type Miss = (typeof misses)[number];

/** A fact and what it misses at `place`, where it was looked for; a holding may miss nothing where the rule that names its function does. */
export type Missed = { version: number; place: Ars; misses: readonly Miss[] } & ({ kind: 'ASSIGNMENT'; fact: AssignmentId } | { kind: 'HOLDING'; fact: HoldingId } | { kind: 'DELEGATION'; fact: DelegationId });

/**
 * One reason why a body is not the holder, or that it is. Facts are named by their ids, so that each can be looked up with its evidence.
 * - HOLDS: it is a holder; CLAIMS: it is one of the claimants of a conflict, and nobody is chosen.
 * - NO_CELL: the question has no cell here, so nobody holds it (G3). NOT_IN_FORCE: the body is not in force that day; `followedBy` are.
 * - PERFORMS: it does the work, `bearer` bears the duty. HANDED_ON: it has handed the duty on, or with `duty` false the work that it was given.
 * - DELEGATION_LOST, DELEGATION_SIFTED, DELEGATION_CIRCULAR: what was to lead to it was displaced by a more specific delegation, does not count, or leads in a circle.
 * - WIDER_AREA: it holds the function that `rule` names for a wider area; the holding `to` is deeper.
 * - RULE_LOST, RULE_SIFTED: a rule that names it here lost to another, or does not count; `holding` where the rule names it through a function.
 * - ANNOUNCED: it was only announced (G7).
 * - OUT_OF_REACH: facts about the subject or a group above name it, and do not reach this question: the nearest of them, with what they miss.
 * - NOT_NAMED: no fact about the subject or a group above names it.
 */
export type WhyNotReason =
  | { kind: 'HOLDS' | 'CLAIMS' }
  | { kind: 'NO_CELL'; reason: Extract<Reason, 'ASK_BELOW' | 'NOT_IN_FORCE' | 'BEFORE_RECORD'> }
  | { kind: 'NOT_IN_FORCE'; followedBy: BodyId[] }
  | { kind: 'PERFORMS'; bearer: BodyId; delegation: DelegationId }
  | { kind: 'HANDED_ON'; to: BodyId[]; delegation: DelegationId; duty: boolean }
  | { kind: 'DELEGATION_LOST'; delegation: DelegationId; why: Lost; to: DelegationId }
  | { kind: 'DELEGATION_SIFTED'; delegation: DelegationId; why: Sift }
  | { kind: 'DELEGATION_CIRCULAR'; delegation: DelegationId }
  | { kind: 'WIDER_AREA'; rule: AssignmentId; holding: HoldingId; to: HoldingId }
  | { kind: 'RULE_LOST'; rule: AssignmentId; holding?: HoldingId; why: Lost; to: AssignmentId }
  | { kind: 'RULE_SIFTED'; rule: AssignmentId; holding?: HoldingId; why: Sift; ending?: EndingId }
  | { kind: 'ANNOUNCED'; rule: AssignmentId; subject: SubjectId }
  | { kind: 'OUT_OF_REACH'; facts: readonly [Missed, ...Missed[]] }
  | { kind: 'NOT_NAMED' };

/** Why a body is not the holder, the nearest reason first; one reason alone where it holds or claims, and where nothing that names it reaches the question. */
export type WhyNot = { body: BodyId; reasons: readonly [WhyNotReason, ...WhyNotReason[]] };
