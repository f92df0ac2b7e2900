import { asDay, asId, span, type Confidence, type Day, type Evidence, type LegalBasisId, type Span } from '@feder/domain';

/** The day on which our record begins: nothing here was looked up for an earlier one. What held before, and still does, is marked startUnknown. */
const RECORD_START: Day = asDay('2024-01-01');

/** A reference to a record: its id, in the kind that the field expects. */
export const ref = <Id extends string>(text: string): Id => asId<Id>(text);

/** Evidence: the source, how sure we are, and the place in it. */
export function seen(source: string, confidence: Confidence, paragraph?: string): Evidence {
  return { source: ref(source), confidence, ...(paragraph === undefined ? {} : { paragraph }) };
}

type Base = { valid: Span; evidence: Evidence; basis: LegalBasisId[]; startUnknown?: true };

/** Held before our record began, and holds still. */
export const standing = (evidence: Evidence, basis: readonly string[] = []): Base => ({
  valid: span(RECORD_START),
  evidence,
  basis: basis.map((each) => ref<LegalBasisId>(each)),
  startUnknown: true,
});

/** Began on a day that the source names; ends on `to` (exclusive) if that is known. */
export const since = (from: string, evidence: Evidence, basis: readonly string[] = [], to: string | null = null): Base => ({
  valid: span(asDay(from), to === null ? null : asDay(to)),
  evidence,
  basis: basis.map((each) => ref<LegalBasisId>(each)),
});

/** Held before our record began, and ended on `to` (exclusive). */
export const until = (to: string, evidence: Evidence, basis: readonly string[] = []): Base => ({ ...standing(evidence, basis), valid: span(RECORD_START, asDay(to)) });
