import type { Ars } from './ars.ts';
import type { Span } from './day.ts';
import type { LegalBasisId, SourceId, StatusId } from './ids.ts';
import type { Known } from './seq.ts';

/** belegt · veröffentlicht · ungeprüft · angekündigt, the surest first. */
export type Confidence = 'CONFIRMED' | 'PUBLISHED' | 'UNVERIFIED' | 'ANNOUNCED';

/** Where a fact comes from, the place in that source, and how sure we are. */
export type Evidence = { source: SourceId; paragraph?: string; confidence: Confidence };

/**
 * What every record carries. `known` is the span of commits in which this version was held true, `valid` the days it speaks about.
 * `startUnknown`: it held earlier too, but its first day is not recorded; `valid.from` is where our record begins.
 */
export type Fact<Id> = {
  id: Id;
  version: number;
  known: Known;
  valid: Span;
  evidence: Evidence;
  basis: LegalBasisId[];
  startUnknown?: true;
};

/** Places: in one of `within`, in none of `except`, and holding `status` that day if one is named. */
export type Scope = { within: Ars[]; except?: Ars[]; status?: StatusId };

/** A name in both languages of the product. */
export type Text = { de: string; en: string };
