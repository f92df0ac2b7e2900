import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export type TextProps = ComponentProps<'p'> & {
  /** `reason`: the sentence that begins with "weil". A `mark` inside shows the fact that it turns on. */
  look?: 'body' | 'reason' | 'small' | 'smallest' | undefined;
  tone?: 'text' | 'muted' | undefined;
};

/** A paragraph, at most 62 characters wide. */
export function Text({ look = 'body', tone = 'text', className, ...text }: TextProps) {
  return <p {...text} data-look={look} data-tone={tone} className={classes('feder-text', className)} />;
}
