import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';

/** What happened, one below the other; the children are TimelineItems. */
export function Timeline({ className, ...timeline }: ComponentProps<'ol'>) {
  // eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role together with the numbers
  return <ol role="list" {...timeline} className={classes('feder-timeline', className)} />;
}

export type TimelineItemProps = ComponentProps<'li'> & {
  /** The day as it is read. */
  date: ReactNode;
  /** The day as machines read it, such as 2026-11-23 or 2019-02. */
  dateTime?: string | undefined;
  /** `announced` is not yet real and dashed; `past` no longer counts. The text says so, too. */
  look?: 'present' | 'announced' | 'past' | undefined;
};

export function TimelineItem({ date, dateTime, look = 'present', className, children, ...item }: TimelineItemProps) {
  return (
    <li {...item} data-look={look} className={classes('feder-timeline-item', className)}>
      <time dateTime={dateTime} className="feder-timeline-date">{date}</time>
      <div className="feder-timeline-text">{children}</div>
    </li>
  );
}
