import { ShapeConflict } from '@feder/icons/shapes/conflict';
import { ShapeGap } from '@feder/icons/shapes/gap';
import { ShapeJoint } from '@feder/icons/shapes/joint';
import { ShapeNotExpected } from '@feder/icons/shapes/not-expected';
import { ShapeSet } from '@feder/icons/shapes/set';
import { ShapeUnique } from '@feder/icons/shapes/unique';
import { ShapeUnknown } from '@feder/icons/shapes/unknown';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

export type Status = 'UNIQUE' | 'JOINT' | 'SET' | 'CONFLICT' | 'GAP' | 'UNKNOWN' | 'NOT_EXPECTED';

const shapes: Record<Status, typeof ShapeUnique> = {
  UNIQUE: ShapeUnique,
  JOINT: ShapeJoint,
  SET: ShapeSet,
  CONFLICT: ShapeConflict,
  GAP: ShapeGap,
  UNKNOWN: ShapeUnknown,
  NOT_EXPECTED: ShapeNotExpected,
};

/** How a question was answered. */
export type StatusBadgeProps = ComponentProps<'span'> & {
  status: Status;
  /** The status' word: "Lücke". */
  children: ReactNode;
  /** A holder's name instead of the word, in the colour of the text; `word` is then spoken before it. */
  quiet?: boolean | undefined;
  /** The status' word for those who do not see the shape; needed where `children` is a name. */
  word?: string | undefined;
};

/** Shape, word and colour: always all three. */
export function StatusBadge({ status, quiet = false, word, className, children, ...badge }: StatusBadgeProps) {
  const Shape = shapes[status];
  return (
    <span {...badge} data-status={status} data-quiet={quiet ? '' : undefined} className={classes('feder-status', className)}>
      <Shape />
      <span>
        {word ? <span className="feder-visually-hidden">{word}: </span> : null}
        {children}
      </span>
    </span>
  );
}
