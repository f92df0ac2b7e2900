import type { Day } from '../../day.ts';
import type { Name, Payee, Reach } from '../../explain/messages.ts';
import type { Sentence } from '../../explain/sentence.ts';
import type { Role } from '../../rules.ts';

type Dated = { from: Day; to: Day | null };
type Line = Dated & { subject: string; reach: Reach };

/** A clause as a board reads it before it votes. */
export type ClauseMessages = {
  assign(said: Line & { role: Role; holders: readonly Payee[]; yields: boolean; replaced: number }): Sentence;
  delegate(said: Line & { roles: readonly Role[]; giver: Name; taker: Name; transfers: boolean }): Sentence;
  /** What of an earlier clause becomes another: who is named, who hands on, who takes over, where the duty is, where it applies; null and empty stay as they were. */
  amend(said: Dated & { clause: string; until: Day | null | undefined; holders: readonly Payee[]; giver: Name | null; taker: Name | null; transfers: boolean | null; reach: Reach | null }): Sentence;
  end(said: Dated & { ended: Sentence; reach: Reach | null }): Sentence;
  /** What an END names, as a noun phrase in the nominative: an earlier clause by its label, a rule or a delegation by whom it names. */
  ended: { clause(label: string): Sentence; rule(subject: string, role: Role, words: Sentence): Sentence; delegation(subject: string, from: Name, to: Name, cited: Sentence): Sentence };
  undertake(said: { asked: boolean; body: Name; task: string; due: Day | undefined }): Sentence;
  note(text: string): Sentence;
  recommend(text: string): Sentence;
};
