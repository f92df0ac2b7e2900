import type { ComponentProps, CSSProperties, ReactNode } from 'react';
import { Card } from '../card/card.tsx';
import { classes } from '../classes.ts';

/** A point on the axis: its date and its word, each a line of its own. */
export type DeadlinePoint = { date?: ReactNode; word: ReactNode };

export type DeadlineCardProps = Omit<ComponentProps<typeof Card>, 'title'> & {
  /** Days left. */
  figure: ReactNode;
  /** "Tage bis zur Frist". */
  unit: ReactNode;
  /** The due date in full. */
  date: ReactNode;
  /** A heading, with a Tag where the deadline was only announced. */
  title: ReactNode;
  /** What is missing. */
  children: ReactNode;
  start: DeadlinePoint;
  today: DeadlinePoint;
  due: DeadlinePoint;
  /** Where today stands between start and due date: 0 to 1. */
  elapsed: number;
  /** The axis in one sentence, for those who do not see it. */
  axisLabel: string;
};

export function DeadlineCard({ figure, unit, date, title, start, today, due, elapsed, axisLabel, className, children, ...card }: DeadlineCardProps) {
  const at = { '--feder-deadline-at': Math.min(1, Math.max(0, elapsed)) } as CSSProperties;
  return (
    <Card edge="neutral" {...card} className={classes('feder-deadline', className)}>
      <p className="feder-deadline-days">
        <span className="feder-deadline-figure">{figure}</span>
        <span>
          {unit}
          {' '}
          <span className="feder-deadline-date">{date}</span>
        </span>
      </p>
      <div>
        <div className="feder-deadline-title">{title}</div>
        {children}
      </div>
      <div className="feder-deadline-axis" role="img" aria-label={axisLabel} style={at}>
        <Point point="start" {...start} />
        <Point point="today" {...today} />
        <Point point="due" {...due} />
      </div>
    </Card>
  );
}

function Point({ point, date, word }: DeadlinePoint & { point: 'start' | 'today' | 'due' }) {
  return (
    <span className="feder-deadline-point" data-point={point}>
      <span>
        {date ? <>{date}<br /></> : null}
        {word}
      </span>
    </span>
  );
}
