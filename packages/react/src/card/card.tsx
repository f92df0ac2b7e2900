import type { ComponentProps } from 'react';
import { classes } from '../classes.ts';

export type CardProps = ComponentProps<'section'> & {
  as?: 'section' | 'article' | 'aside' | undefined;
  /** An accent at the inline start. `gap`: dashed red, nobody; `unknown`: dashed grey, not on record. */
  edge?: 'action' | 'gap' | 'unknown' | 'conflict' | 'neutral' | undefined;
};

/** A framed part of a page. Name it: `aria-labelledby` with its heading's id. */
export function Card({ as: Tag = 'section', edge, className, children, ...card }: CardProps) {
  return <Tag {...card} data-edge={edge} className={classes('feder-card', className)}>{children}</Tag>;
}

/** Heading and, behind it, a link or a fact. */
export function CardHead({ className, ...head }: ComponentProps<'div'>) {
  return <div {...head} className={classes('feder-card-head', className)} />;
}

export function CardBody({ className, ...body }: ComponentProps<'div'>) {
  return <div {...body} className={classes('feder-card-body', className)} />;
}

/** Below a line: the clocks of an answer, what can be done with it. */
export function CardFoot({ className, ...foot }: ComponentProps<'div'>) {
  return <div {...foot} className={classes('feder-card-foot', className)} />;
}
