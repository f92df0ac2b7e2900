import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Heading } from '../heading/heading.tsx';

export type PageHeadProps = Omit<ComponentProps<'div'>, 'title'> & {
  /** The question that the page answers: its h1. */
  title: ReactNode;
  /** One line of facts. */
  facts?: ReactNode | undefined;
  /** At most three, one of them primary. */
  actions?: ReactNode | undefined;
};

export function PageHead({ title, facts, actions, className, ...head }: PageHeadProps) {
  return (
    <div {...head} className={classes('feder-page-head', className)}>
      <div className="feder-page-head-words">
        <Heading level={1}>{title}</Heading>
        {facts ? <p className="feder-page-head-facts">{facts}</p> : null}
      </div>
      {actions ? <div className="feder-page-head-actions">{actions}</div> : null}
    </div>
  );
}
