import type { ComponentProps, CSSProperties } from 'react';
import { classes } from '../classes.ts';

export type SkeletonProps = ComponentProps<'span'> & {
  /** The final size as CSS lengths, so that nothing moves when the content comes. */
  width?: string | undefined;
  height?: string | undefined;
};

/** The place of something that is being loaded. It is silent: say "wird geladen" once, where the content will stand. */
export function Skeleton({ width, height, className, style, ...skeleton }: SkeletonProps) {
  const size = { '--feder-skeleton-width': width, '--feder-skeleton-height': height, ...style } as CSSProperties;
  return <span aria-hidden="true" {...skeleton} style={size} className={classes('feder-skeleton', className)} />;
}
