import type { ComponentProps, CSSProperties, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { type Status, StatusBadge } from '../status-badge/status-badge.tsx';

export type StatusBarPart = {
  status: Status;
  /** How many members; a part of 0 stays in the legend. */
  count: number;
  /** The legend's entry: number and word, `<><b>19</b> Lücken</>`. */
  children: ReactNode;
};

export type StatusBarProps = Omit<ComponentProps<'div'>, 'children'> & {
  parts: readonly StatusBarPart[];
  /** What the parts are parts of, `<><b>52</b> Kernrollen:</>`. */
  total: ReactNode;
};

/** A whole in proportional parts. The legend says all of it in words; the bar is for the eye alone. */
export function StatusBar({ parts, total, className, ...bar }: StatusBarProps) {
  return (
    <div {...bar} className={classes('feder-status-bar', className)}>
      <div className="feder-status-bar-track" aria-hidden="true">
        {parts.filter(({ count }) => count > 0).map(({ status, count }) => (
          <span key={status} data-status={status} className="feder-status-bar-part feder-pattern" style={{ '--feder-status-bar-count': count } as CSSProperties} />
        ))}
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari drops the role together with the bullets */}
      <ul className="feder-status-bar-legend" role="list">
        <li className="feder-status-bar-total">{total}</li>
        {parts.map(({ status, children }) => <li key={status}><StatusBadge status={status}>{children}</StatusBadge></li>)}
      </ul>
    </div>
  );
}
