import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

/** "Angaben prüfen": what somebody typed, before it is sent for good. The children are SummaryItems. */
export function SummaryList({ className, ...list }: ComponentProps<'dl'>) {
  return <dl {...list} className={classes('feder-summary-list', className)} />;
}

export type SummaryItemProps = ComponentProps<'div'> & {
  term: string;
  /** What was typed. */
  children: ReactNode;
  /** Leads back to the field. The term is spoken behind the word: "Ändern: Anschrift". */
  change?: { href: string; word: string } | undefined;
};

export function SummaryItem({ term, change, className, children, ...pair }: SummaryItemProps) {
  return (
    <div {...pair} className={classes('feder-summary-item', className)}>
      <dt>{term}</dt>
      <dd>{children}</dd>
      {change ? <dd className="feder-summary-change"><a href={change.href}>{change.word}<span className="feder-visually-hidden">: {term}</span></a></dd> : null}
    </div>
  );
}
