import type { Confidence } from '@feder/domain';

/**
 * A service of the starter catalogue. Key, name and typing: LeiKa, October 2019; who executes it: the law where it names the authority, else general knowledge.
 * `fn` null: open, no rule. `rank` is that of the instrument that names the authority, where it is not an act of the Land.
 */
export type ServiceRow = {
  key: string;
  /** Short, as sentences say it; `leika` is the name there, which ends with the act. */
  name: string;
  leika: string;
  en: string;
  typing: readonly string[];
  holder: { fn: string } | { body: string } | null;
  confidence: Exclude<Confidence, 'CONFIRMED' | 'ANNOUNCED'>;
  /** Legal bases, the one that the rule stands on first. */
  basis: readonly [string, ...string[]] | readonly [];
  rank?: string;
  /** Words that people type. */
  synonyms: readonly string[];
  /** What limits the answer. */
  remark?: { de: string; en: string };
  /** The record may miss holders although the function's would not. */
  partial?: true;
  /** A matter of self-government (weisungsfrei): only its lawfulness is supervised, GemO § 118 (1). */
  own?: true;
  /** Days on which the service existed, where it began or ended in our time. */
  from?: string;
  to?: string;
};

const MIXED = ['2/3'] as const;
const LAND = ['4'] as const;
const MUNICIPAL = ['5'] as const;

export const typing = { MIXED, LAND, MUNICIPAL };
