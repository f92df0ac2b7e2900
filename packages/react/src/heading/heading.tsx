import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export type HeadingProps = ComponentProps<'h1'> & {
  level: 1 | 2 | 3 | 4;
  /** How it looks, where that differs from the level. `answer`: the sentence that answers. */
  look?: 'h1' | 'h2' | 'h3' | 'answer' | undefined;
};

const looks = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h3' } as const;

export function Heading({ level, look = looks[level], className, children, ...heading }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...heading} data-look={look} className={classes('feder-heading', className)}>{children}</Tag>;
}
