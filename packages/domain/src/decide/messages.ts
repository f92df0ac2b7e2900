import type { Defect, FormFault, Outcome } from './decision.ts';
import type { Comparison, Count } from './rule.ts';

/** A number with what it counts. `of`: how it reads behind a fraction ("der 23 Mitglieder"). `one`: exactly one. */
export type Phrase = { text: string; of: string; one: boolean; nought: boolean };

/** What a number is counted with, in one language: the bench or the measure by name, the measure in the plural and of exactly one. */
export type Named = { count: Count; bench?: string; measure?: { one: string; many: string } };

/** One function per sentence or part of one, in every language of the product. */
export type DecisionMessages = {
  outcome: Readonly<Record<Outcome, string>>;
  /** "Angenommen, weil … und … (§ …)." `then`: what follows from it. */
  sentence(outcome: string, clauses: readonly string[], then: readonly string[], cites: readonly string[]): string;
  counted(value: string, named: Named): Phrase;
  part(share: string, whole: Phrase, product: string): Phrase;
  compared(left: Phrase, is: Comparison['is'], holds: boolean, right: Phrase): string;
  tie(votes: string, by: 'CHAIR' | 'LOT' | null, vote: 'YES' | 'NO' | null): string;
  form: Readonly<Record<FormFault, string>>;
  office(name: string, yes: boolean): string;
  officeRecused: string;
  objected: string;
  objectorNotEntitled: string;
  ruled(office: string, upheld: boolean): string;
  votedAgain(adopted: boolean, unlawful: boolean): string;
  secondSession: string;
  officeDecides(name: string): string;
  pending(name: string): string;
  consenting(count: number): string;
  recommendation: string;
  defect: Readonly<Record<Defect['kind'], string>>;
  /** Sign between whole and decimals. */
  point: string;
};
