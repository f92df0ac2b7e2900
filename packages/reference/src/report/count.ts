import type { Confidence, Seed } from '@feder/domain';

export const confidences: readonly Confidence[] = ['CONFIRMED', 'PUBLISHED', 'UNVERIFIED', 'ANNOUNCED'];

/** How many records of a kind, and how many of each confidence. */
type Count = { kind: string; total: number } & Record<Confidence, number>;

/** The kinds that have records, with how sure they are. Ranks and sources carry no evidence and are not in it. */
export function count(seed: Seed): Count[] {
  return Object.entries(seed).flatMap(([kind, records]) => {
    const sure = records.flatMap((record) => ('evidence' in record ? [record.evidence.confidence] : []));
    const of = (confidence: Confidence) => sure.filter((each) => each === confidence).length;
    return sure.length === 0 ? [] : [{ kind, total: sure.length, CONFIRMED: of('CONFIRMED'), PUBLISHED: of('PUBLISHED'), UNVERIFIED: of('UNVERIFIED'), ANNOUNCED: of('ANNOUNCED') }];
  });
}
