import { MarkAnnounced } from '@feder/icons/shapes/announced';
import { MarkSupported } from '@feder/icons/shapes/supported';
import { MarkUnverified } from '@feder/icons/shapes/unverified';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

type Confidence = 'CONFIRMED' | 'PUBLISHED' | 'UNVERIFIED' | 'ANNOUNCED';

const marks: Record<Confidence, typeof MarkSupported> = { CONFIRMED: MarkSupported, PUBLISHED: MarkSupported, UNVERIFIED: MarkUnverified, ANNOUNCED: MarkAnnounced };

export type ConfidenceMarkProps = ComponentProps<'span'> & {
  /** Ticked box (CONFIRMED, PUBLISHED), half-filled box (UNVERIFIED), dashed box (ANNOUNCED). */
  confidence: Confidence;
  /** The word: "belegt", "ungeprüft", "angekündigt". */
  children: ReactNode;
};

/** How sure the record is. Stands next to the name that it qualifies. */
export function ConfidenceMark({ confidence, className, children, ...mark }: ConfidenceMarkProps) {
  const Mark = marks[confidence];
  return (
    <span {...mark} data-confidence={confidence} className={classes('feder-confidence', className)}>
      <Mark />
      {children}
    </span>
  );
}
