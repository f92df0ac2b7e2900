import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

export type StatProps = ComponentProps<'span'> & {
  figure: ReactNode;
  /** The denominator with its word, "von 52": a number never stands alone. */
  of: ReactNode;
  label?: ReactNode | undefined;
  size?: 'tile' | 'finding' | undefined;
};

export function Stat({ figure, of, label, size = 'tile', className, ...stat }: StatProps) {
  return (
    <span {...stat} data-size={size} className={classes('feder-stat', className)}>
      <span className="feder-stat-figure">{figure}</span>
      {' '}
      <span className="feder-stat-of">{of}</span>
      {label ? <span className="feder-stat-label">{label}</span> : null}
    </span>
  );
}
