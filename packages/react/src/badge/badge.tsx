import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export type BadgeProps = ComponentProps<'span'> & { tone?: 'neutral' | 'action' | 'info' | 'ok' | 'warn' | 'danger' | undefined };

/** A word on a tinted ground. */
export function Badge({ tone = 'neutral', className, ...badge }: BadgeProps) {
  return <span {...badge} data-tone={tone} className={classes('feder-badge', className)} />;
}
